import { analyze } from './analyze.ts';
import { contentTerms } from './content-terms.ts';
import { factNumbers } from './fact-numbers.ts';
import { hasNegation } from './negation.ts';
import { remember } from './remember.ts';
import { splitSentences } from './split-sentences.ts';
import { coverage, type ScoredTerm } from './term-match.ts';

/** At or above this `Support.score` a sentence counts as said by the passage. */
export const SUPPORT_THRESHOLD = 0.6;

/** Where a sentence finds its support. `start`/`end` are offsets into that passage's text. */
export interface Support {
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
  /** 0..1 */
  readonly score: number;
  readonly numbersMatch: boolean;
}

const CONTRADICTED_SHARE = 0.4;

/**
 * The one or two neighbouring sentences of the passages that best support a sentence: score is the
 * idf-weighted share of its content words found there (other spellings in part). A number, price,
 * date or code that is missing there, or a "not" on one side only, cuts the score to 0.4 of itself.
 * @returns undefined when no passage shares a word
 */
export function supportOf(
  sentence: string,
  passages: readonly { readonly id: string; readonly text: string }[],
  idfOf: (term: string) => number,
): Support | undefined {
  const claim = toClaim(sentence, idfOf);
  let best: Support | undefined;
  for (const { id, text } of passages)
    for (const window of windowsOf(text)) {
      const found = { passageId: id, ...scoreWindow(claim, window) };
      if (isBetter(found, best)) best = found;
    }
  return best;
}

/** One or two neighbouring sentences of a passage, taken apart. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly terms: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly isNegated: boolean;
}

const windowsOf = remember(2_000, (text): readonly Window[] => {
  const sentences = splitSentences(text);
  return sentences.flatMap((first, i) =>
    [first, sentences[i + 1]].flatMap((last): Window[] => {
      if (!last) return [];
      const slice = text.slice(first.start, last.end);
      return [
        {
          start: first.start,
          end: last.end,
          terms: new Set(analyze(slice)),
          numbers: new Set(factNumbers(slice)),
          isNegated: hasNegation(slice),
        },
      ];
    }),
  );
});

/** More support, or as much in fewer words. */
function isBetter(found: Support, best: Support | undefined): boolean {
  if (best === undefined || found.score !== best.score) return found.score > (best?.score ?? 0);
  return found.end - found.start < best.end - best.start;
}

interface Claim {
  readonly terms: readonly ScoredTerm[];
  readonly numbers: readonly string[];
  readonly isNegated: boolean;
}

function toClaim(sentence: string, idfOf: (term: string) => number): Claim {
  const weights = new Map<string, number>();
  for (const { term, isWhole } of contentTerms(sentence)) {
    weights.set(term, Math.max(0, idfOf(term)) * (isWhole ? 1 : 0.5));
  }
  return {
    terms: [...weights].map(([term, weight]) => ({ term, weight })),
    numbers: factNumbers(sentence),
    isNegated: hasNegation(sentence),
  };
}

function scoreWindow(claim: Claim, window: Window): Omit<Support, 'passageId'> {
  const { start, end } = window;
  const numbersMatch = claim.numbers.every((number) => window.numbers.has(number));
  const agrees = numbersMatch && claim.isNegated === window.isNegated;
  const covered = coverage(claim.terms, window.terms);
  return { start, end, score: agrees ? covered : covered * CONTRADICTED_SHARE, numbersMatch };
}
