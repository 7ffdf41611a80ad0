import type { Part } from '../eval-set.ts';

/** What a user asks, a pattern that an answer with the fact matches, and the pages that hold it (their names without `.html`). */
export type SiteQuestion = readonly [question: string, fact: RegExp, ...pages: string[]];

/** A website that comes with a package of Debian, with questions in the words of those who have not read it. */
export interface Site {
  readonly name: string;
  readonly part: Part;
  /** Below the texts, searched with the folders in it; without those whose path matches `without`. */
  readonly folder: string;
  readonly without?: RegExp;
  readonly answerable: readonly SiteQuestion[];
  /** Beside the point, or of things near it that the pages do not tell. */
  readonly unanswerable: readonly string[];
}
