/** Pages of one subject, such as a small business, with what they answer and what they leave open. */
export interface Trade {
  readonly name: string;
  /** What is held out is looked at only to report, never to choose a constant. */
  readonly half: 'tuning' | 'held-out';
  readonly documents: readonly { readonly title: string; readonly text: string }[];
  /** Question and words that a right answer contains. */
  readonly answerable: readonly (readonly [question: string, expected: string])[];
  /** Questions a visitor may well ask here that the pages do not answer. */
  readonly unanswerable: readonly string[];
}
