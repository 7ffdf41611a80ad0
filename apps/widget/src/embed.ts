import type { PublicBotId } from '@pixel/contract';

/** What the page asks for, in the words of the script tag's `data-` attributes. Unchecked text of the page's owner. */
export interface EmbedAttributes {
  readonly locale?: string | undefined;
  readonly theme?: string | undefined;
  readonly position?: string | undefined;
  /** Colour until the bot's own is known: `#rrggbb`. */
  readonly accent?: string | undefined;
  /** Proves who the visitor is, signed by the page's own server. */
  readonly userToken?: string | undefined;
  /** Of the page's content security policy, for browsers without constructed style sheets. */
  readonly nonce?: string | undefined;
}

export interface EmbedOptions extends EmbedAttributes {
  readonly bot: PublicBotId;
  /** Origin of the server, that is of the script. */
  readonly origin: string;
}

/** Puts a style sheet into the shadow root; the result replaces its text. */
export type AddStyle = (css: string) => (css: string) => void;

/** What the loader hands to the panel. */
export interface PanelFrame {
  readonly root: ShadowRoot;
  readonly options: EmbedOptions;
  readonly addStyle: AddStyle;
  /** Tells the page: `pixel:<name>` on the host element. */
  emit(name: PixelEvent, detail?: Record<string, unknown>): void;
  /** The launcher. An inline chat has none: it fills its host element and is always open. */
  readonly launcher: HTMLElement | undefined;
}

export type VisitorAttributes = Readonly<Record<string, string | number | boolean>>;

/** What the page can ask of a loaded panel. */
export interface PanelHandle {
  open(): Promise<void>;
  close(): void;
  toggle(): Promise<void>;
  sendMessage(text: string): Promise<void>;
  prefill(text: string): Promise<void>;
  setLocale(locale: string): Promise<void>;
  setTheme(theme: string): void;
  /** Proves who the visitor is: `token` was signed by the page's own server. */
  identify?(token: string): Promise<void>;
  /** Tells agents about the visitor, unproven. */
  setAttributes?(attributes: VisitorAttributes): Promise<void>;
  reset(): Promise<void>;
  destroy(): void;
}

export type PixelEvent =
  | 'ready'
  | 'open'
  | 'close'
  | 'message.sent'
  | 'message.received'
  | 'stream.start'
  | 'stream.end'
  | 'unread'
  | 'citation.open'
  | 'feedback'
  | 'handoff.requested'
  | 'handoff.joined'
  | 'conversation.started'
  | 'conversation.ended'
  | 'error';
