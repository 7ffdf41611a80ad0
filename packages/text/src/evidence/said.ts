import type { Facts } from '../statement/facts-of.ts';

/** One sentence, list item or table row of a passage, taken apart. Offsets are into its text. */
export interface Said extends Facts {
  readonly start: number;
  readonly end: number;
  /** As a reader sees it; a row with the names of its columns. */
  readonly plain: string;
  readonly clauses: () => readonly Facts[];
  /** Words of the headings above it, and what the sentence before it is about when it goes on with that ("It costs …"). */
  readonly context: ReadonlySet<string>;
  /** Of these the headings' alone. */
  readonly above: ReadonlySet<string>;
  readonly contextCalendar: () => readonly string[];
  readonly contextAlternatives: () => readonly string[];
  readonly isRow: boolean;
  readonly isHeading: boolean;
  /** The heading above it denies something ("What we do not carry"), or its row says "No". */
  readonly isUnderDenial: boolean;
  /** What an item means below a heading or an announcement that denies; undefined for what denies or states by itself. */
  readonly denied: (() => Said) | undefined;
  /** What a "yes" to the question before it means. */
  readonly affirmed: (() => Said) | undefined;
  /** It is a "no" to the question before it. */
  readonly isAnswer: boolean;
  /** An item below a heading that says that it is there no more, or not yet. */
  readonly isAbsent: boolean;
  /** Who the heading is not about: "members" of "Non-members". */
  readonly outsiders: ReadonlySet<string>;
  /** It tells what must not be done ("Do not: use a pressure washer"). */
  readonly isForbidden: boolean;
  /** Of a row: the words of the columns that it says "no" in. */
  readonly refusals: readonly ReadonlySet<string>[];
}
