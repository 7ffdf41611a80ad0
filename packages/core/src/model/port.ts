export interface ModelRequest {
  readonly system: string;
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  readonly maxTokens: number;
  /** Another model of the same endpoint than its `name`. */
  readonly model?: string;
  /** 0 to 2; the adapter's own when left out. */
  readonly temperature?: number;
  /** Not asked for again when it fails: whoever asks has no time for it. */
  readonly isOnce?: boolean;
}

export type ModelChunk =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'usage';
      readonly promptTokens: number;
      readonly completionTokens: number;
      /** Of the prompt's tokens those that the provider had kept. */
      readonly cachedTokens?: number;
    };

/** Millionths of the currency unit for a million tokens; 0 when unknown. */
export interface ModelPrice {
  readonly promptMicros: number;
  readonly completionMicros: number;
  /** Of prompt tokens that the provider had kept; as the others when left out. */
  readonly cachedMicros?: number;
}

export interface ChatModel {
  readonly name: string;
  readonly price: ModelPrice;
  /** Of other models of the same endpoint than `name`; those that are missing cost as much as that. */
  readonly prices?: ReadonlyMap<string, ModelPrice>;
  /** Chunks as they come; ends normally or throws DomainError unavailable. Aborting `signal` closes the upstream call. */
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelChunk>;
}
