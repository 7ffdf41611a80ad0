import { compoundsOf, hasSpellings, similarWords } from './similar-words.ts';

/** What the most similar word earns, times its similarity. */
const SIMILAR_CREDIT = 0.9;

/** Credit of one term, 0..1: 1 when present, less for its nearest spelling. */
export function termCredit(term: string, present: ReadonlySet<string>): number {
  if (present.has(term)) return 1;
  return similarWords(term, present).reduce(
    (best, { share }) => Math.max(best, share * SIMILAR_CREDIT),
    0,
  );
}

/** A word of a text that stands for a question term, and how well. */
export interface Spelling {
  readonly term: string;
  readonly credit: number;
  /** The other part of a compound, without which this one does not stand for it. */
  readonly beside?: string;
}

const PART_CREDIT = 0.6;
const INFLECTED = 4;

/**
 * The words of a vocabulary that stand for a term: itself, similar spellings with the credit that
 * `termCredit` gives, and with `parts` compounds that begin or end with it ("Torte" in
 * "Hochzeitstorte"). Beside the term itself only words with the same beginning are looked at.
 */
export function spellingsIn(
  term: string,
  vocabulary: ReadonlySet<string>,
  { parts }: { readonly parts: boolean },
): readonly Spelling[] {
  const isPresent = vocabulary.has(term);
  const found: Spelling[] = isPresent ? [{ term, credit: 1 }] : [];
  if (!hasSpellings(term)) return found;
  const beginning = isPresent ? term.slice(0, INFLECTED) : '';
  const wholes = parts ? compoundsOf(term, vocabulary) : NOTHING;
  for (const other of wholes)
    if (other.startsWith(beginning)) found.push({ term: other, credit: PART_CREDIT });
  for (const { word, share } of similarWords(term, vocabulary))
    if (word.startsWith(beginning) && !wholes.includes(word))
      found.push({ term: word, credit: share * SIMILAR_CREDIT });
  return found;
}

const NOTHING: readonly string[] = [];

/** The best credit of a term's spellings among some words, 0..1. One part of a compound may stand `around` them. */
export function creditAmong(
  spellings: readonly Spelling[] | undefined,
  present: ReadonlySet<string>,
  around: ReadonlySet<string> = present,
): number {
  let best = 0;
  for (const { term, credit, beside } of spellings ?? []) {
    if (credit <= best || !present.has(term)) continue;
    if (beside === undefined || present.has(beside) || around.has(beside)) best = credit;
  }
  return best;
}
