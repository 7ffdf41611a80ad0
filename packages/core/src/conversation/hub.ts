import type { ConversationEvent, ConversationId } from '@pixel/contract';

/** Carries live events to the open panels of a conversation, in this process or across processes. */
export interface ConversationHub {
  publish(conversationId: ConversationId, event: ConversationEvent): void;
  /** Hears everything published after the call returns; ends when `signal` aborts. Bounded: a reader that lags loses deltas, never messages. */
  subscribe(conversationId: ConversationId, signal: AbortSignal): AsyncIterable<ConversationEvent>;
}
