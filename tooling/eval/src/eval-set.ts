/** A passage to find. */
export interface EvalPassage {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** A question and the passages that answer it. */
export interface EvalQuestion {
  readonly question: string;
  readonly relevant: ReadonlySet<string>;
}

/** One collection to search with its questions. */
export interface EvalSet {
  readonly name: string;
  readonly passages: readonly EvalPassage[];
  readonly questions: readonly EvalQuestion[];
}

/** `tuning` is what constants are chosen on; `final` is looked at once a change is done. */
export type Part = 'tuning' | 'final';
