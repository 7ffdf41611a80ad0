import type { PublicBotId } from '@pixel/contract';

/** What the page asks for, from the script tag or the custom element. */
export interface EmbedOptions {
  readonly bot: PublicBotId;
  /** Origin of the server, that is of the script. */
  readonly origin: string;
  readonly locale: string | undefined;
  readonly theme: string | undefined;
  readonly position: string | undefined;
  readonly nonce: string | undefined;
}

/** What the panel is given by the loader. */
export interface PanelFrame {
  readonly root: ShadowRoot;
  readonly options: EmbedOptions;
  /** Fills its host element and is always open. */
  readonly isInline: boolean;
  /** Puts a style sheet into the root, however the browser and the page's policy allow it. */
  addStyle(css: string): (css: string) => void;
  /** Tells the page: `pixel:<name>` on the host element. */
  emit(name: PixelEvent, detail?: Record<string, unknown>): void;
  onOpen(isOpen: boolean): void;
  onUnread(count: number): void;
}

/** What the page can ask of a loaded panel. */
export interface PanelHandle {
  open(): Promise<void>;
  close(): void;
  toggle(): Promise<void> | undefined;
  sendMessage(text: string): Promise<void>;
  prefill(text: string): Promise<void>;
  setLocale(locale: string): Promise<void>;
  setTheme(theme: string): void;
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
  | 'conversation.started'
  | 'error';
