/** What a page asks for. Only `url` and `bot` are needed; the rest is as in the script tag's `data-` attributes. */
export interface WidgetOptions {
  /** Where Pixel is served: `https://pixel.example`. */
  readonly url: string;
  /** Public id of the bot: `bot_pub_…`. */
  readonly bot: string;
  /** An element that the chat fills, always open. Without one it floats above the page behind a round button. */
  readonly target?: HTMLElement;
  /** Language of the panel as a BCP 47 tag, before that of the page and the browser. */
  readonly locale?: string;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly position?: 'right' | 'left';
  /** Colour of the button until the bot's own is known: `#rrggbb`. */
  readonly accent?: string;
  /** Text on the button. */
  readonly label?: string;
  /** Sign on the button: an SVG path in a square of 24 units, drawn as lines. */
  readonly icon?: string;
  /** Address of a picture in the place of the sign, which stays where the picture cannot be loaded. */
  readonly image?: string;
  /** Distance of the button from the side and the bottom, in CSS pixels. */
  readonly offsetX?: number;
  readonly offsetY?: number;
  /** `hidden`, or a selector of the page's own elements that open and close the panel. */
  readonly launcher?: string;
  /** Opens the panel at once. */
  readonly open?: boolean;
  readonly zIndex?: number;
  /** Signed by your server: who the visitor is. */
  readonly userToken?: string;
  /** Of the page's content security policy, for browsers without constructed style sheets. */
  readonly nonce?: string;
}

/** What happens, by name. Each is told with the bot's public id. */
export interface WidgetEvents {
  ready: object;
  open: object;
  close: object;
  'message.sent': { readonly messageId: string; readonly conversationId: string };
  'message.received': { readonly messageId: string; readonly conversationId: string };
  'stream.start': { readonly messageId: string };
  'stream.end': { readonly messageId: string };
  unread: { readonly count: number };
  'citation.open': { readonly messageId: string; readonly number: number };
  feedback: {
    readonly messageId: string;
    readonly rating: 'up' | 'down' | null;
    readonly reason?: string;
  };
  'handoff.requested': { readonly conversationId: string };
  'handoff.joined': { readonly conversationId: string; readonly name: string | null };
  'conversation.started': { readonly conversationId: string };
  'conversation.ended': { readonly conversationId: string };
  error: { readonly code: string; readonly messageId?: string };
}

/** A chat on the page. What it is asked before its panel is loaded is done then. */
export interface Widget {
  /** Resolves when the conversation is there; rejects when the panel cannot be loaded. */
  open(): Promise<void>;
  close(): void;
  toggle(): Promise<void>;
  showLauncher(): void;
  hideLauncher(): void;
  /** Proves who the visitor is: `token` was signed by your server. */
  identify(token: string): Promise<void>;
  /** Tells agents about the visitor, unproven. */
  setAttributes(attributes: Readonly<Record<string, string | number | boolean>>): Promise<void>;
  setLocale(locale: string): Promise<void>;
  setTheme(theme: 'light' | 'dark' | 'auto'): void;
  /** Opens the panel and sends `text`. */
  sendMessage(text: string): Promise<void>;
  /** Opens the panel with `text` in its field. */
  prefill(text: string): Promise<void>;
  /** Shows a line above the button, which opens the panel. */
  showTeaser(text: string): Promise<void>;
  hideTeaser(): Promise<void>;
  /** Forgets the visitor and the conversation on this browser. */
  reset(): Promise<void>;
  /** Takes the chat off the page. Whatever is called afterwards does nothing. */
  destroy(): void;
  /** Calls `listener` whenever it happens; the result ends that. */
  on<Name extends keyof WidgetEvents>(
    name: Name,
    listener: (event: WidgetEvents[Name] & { readonly bot: string }) => void,
  ): () => void;
}

/** Puts a chat on the page. Throws a TypeError for a `bot` that is no public id. Nothing is loaded or stored before it is opened. */
export function createWidget(options: WidgetOptions): Widget;
