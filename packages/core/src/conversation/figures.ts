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
