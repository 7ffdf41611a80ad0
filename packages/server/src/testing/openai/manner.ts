/** How the server treats one request. Everything left out is what a healthy endpoint does. */
export interface Manner {
  /** Another status than 200 is an error, with `body` or a made-up message. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, whatever the status, one write after the other, instead of a completion. */
  readonly body?: readonly (string | Uint8Array)[];
  /** Nothing at all is sent, not even headers. */
  readonly isSilent?: boolean;
  /** Milliseconds before the headers. */
  readonly delayMs?: number;
  /** Milliseconds between the headers and the first token, and between two tokens; 0 sends all at once. */
  readonly firstTokenMs?: number;
  readonly tokenEveryMs?: number;
  /** The answer. */
  readonly tokens?: readonly string[];
  readonly usage?: {
    readonly promptTokens: number;
    readonly completionTokens: number;
    readonly cachedTokens?: number;
  } | null;
  readonly finishReason?: 'stop' | 'length' | 'content_filter' | null;
  /** False leaves `[DONE]` out. */
  readonly saysDone?: boolean;
  /** What happens instead of token number `after` (0: the first). */
  readonly failure?: {
    readonly after: number;
    readonly how: 'reset' | 'end' | 'silence' | 'error-object' | 'garbage';
  };
  /** Dimensions of embeddings when the request names none. */
  readonly dimensions?: number;
}
