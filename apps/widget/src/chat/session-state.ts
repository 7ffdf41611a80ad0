import type { Attachment, WidgetConfig } from '@pixel/contract';
import { type ChatState, EMPTY_CHAT } from './chat-state.ts';
import type { Connection } from './follower.ts';

/** Everything that the panel shows. */
export interface SessionState {
  readonly phase: 'idle' | 'loading' | 'ready' | 'failed';
  /** Why loading failed: an error code of the contract. */
  readonly error: string | null;
  readonly config: WidgetConfig | null;
  readonly chat: ChatState;
  readonly connection: Connection;
  /** What the visitor is asked to agree to, and the answer. */
  readonly consent: WidgetConfig['consent'];
  /** The visitor's rating of the conversation. */
  readonly score: number | null;
  /** The visitor wants to rate it, although it has not ended. */
  readonly isRating?: boolean;
  /** What was uploaded for the next message, and whether more is on its way. */
  readonly files?: { readonly list: readonly Attachment[]; readonly isBusy: boolean } | undefined;
  /** Asking for a person did not arrive. That it did comes with the events. */
  readonly isUnheard?: boolean;
}

export const EMPTY_SESSION: SessionState = {
  phase: 'idle',
  error: null,
  config: null,
  chat: EMPTY_CHAT,
  connection: 'idle',
  consent: null,
  score: null,
};
