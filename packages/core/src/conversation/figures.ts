import type { Channel, ConversationStats, ConversationStatus } from '@pixel/contract';

/** What of the timeframe was counted; days without conversations are missing. */
export interface ConversationCounts {
  readonly groups: readonly {
    /** UTC, as `2026-11-25`. */
    readonly day: string;
    readonly status: ConversationStatus;
    readonly channel: Channel;
    readonly conversations: number;
    readonly messages: number;
  }[];
  readonly replies: number;
  readonly answered: number;
  readonly medianResponseMs: number | null;
  readonly feedback: ConversationStats['feedback'];
}

/** Replies whose confidence is in one of several equal parts of 0 to 1, the last with its end. */
export interface ConfidenceBin {
  /** From 0. */
  readonly bin: number;
  /** All replies that looked for an answer, given or not. */
  readonly replies: number;
  /** Answers that visitors rated good, and bad. */
  readonly good: number;
  readonly bad: number;
}
