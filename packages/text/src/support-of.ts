import { analyze } from './analyze.ts';
import { contentTerms } from './content-terms.ts';
import { factNumbers } from './fact-numbers.ts';
import { hasNegation } from './negation.ts';
import { remember } from './remember.ts';
import { splitSentences } from './split-sentences.ts';
import {
  creditAmong,
  type ScoredTerm,
  SIMILAR_CREDIT,
  type Spelling,
  spellingsIn,
} from './term-match.ts';

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
/** Passages kept taken apart: some 15 KB each. */
const REMEMBERED = 1_000;

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
  let best: Ranked | undefined;
  for (const { id, rank, exact, vocabulary, sentences } of nearestFirst(claim, passages)) {
    // Other spellings earn less than the word itself: neither this passage nor the ones behind it can hold more.
    if (best && exact + (1 - exact) * SIMILAR_CREDIT < best.score) break;
    const spellings = claim.terms.map(({ term }) =>
      spellingsIn(term, vocabulary, { parts: false }),
    );
    if (spellings.every((forms) => forms.length === 0)) continue;
    if (best && shareOf(claim, spellings.map(bestCredit)) < best.score) continue;
    const credits = sentences.map(({ terms }) =>
      spellings.map((forms) => creditAmong(forms, terms)),
    );
    sentences.forEach((first, i) => {
      for (const at of i + 1 < sentences.length ? [i, i + 1] : [i]) {
        const last = sentences[at] ?? first;
        const window = { id, first, last, credits: [credits[i], credits[at]] };
        const found = { ...scoreWindow(claim, window), rank };
        if (isBetter(found, best)) best = found;
      }
    });
  }
  if (best === undefined) return undefined;
  const { rank: _, ...support } = best;
  return support;
}

interface Ranked extends Support {
  /** Position of its passage. */
  readonly rank: number;
}

/** The passages taken apart, with the claim's most words first. */
function nearestFirst(
  claim: Claim,
  passages: readonly { readonly id: string; readonly text: string }[],
) {
  return passages
    .map(({ id, text }, rank) => {
      const { vocabulary, sentences } = readText(text);
      const exact = shareOf(
        claim,
        claim.terms.map(({ term }) => (vocabulary.has(term) ? 1 : 0)),
      );
      return { id, rank, exact, vocabulary, sentences };
    })
    .sort((a, b) => b.exact - a.exact || a.rank - b.rank);
}

/** One sentence of a passage, taken apart. */
interface Said {
  readonly start: number;
  readonly end: number;
  readonly terms: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly isNegated: boolean;
}

const readText = remember(
  REMEMBERED,
  (text): { vocabulary: ReadonlySet<string>; sentences: readonly Said[] } => {
    const vocabulary = new Set<string>();
    const sentences = splitSentences(text).map(({ text: slice, start, end }): Said => {
      const terms = new Set(analyze(slice));
      for (const term of terms) vocabulary.add(term);
      return {
        start,
        end,
        terms,
        numbers: new Set(factNumbers(slice)),
        isNegated: hasNegation(slice),
      };
    });
    return { vocabulary, sentences };
  },
);

/** More support, or as much in fewer words, or as much in as few of an earlier passage. */
function isBetter(found: Ranked, best: Ranked | undefined): boolean {
  if (best === undefined) return found.score > 0;
  if (found.score !== best.score) return found.score > best.score;
  const longer = found.end - found.start - (best.end - best.start);
  return longer < 0 || (longer === 0 && found.rank < best.rank);
}

interface Claim {
  readonly terms: readonly ScoredTerm[];
  readonly total: number;
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
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    numbers: factNumbers(sentence),
    isNegated: hasNegation(sentence),
  };
}

const bestCredit = (forms: readonly Spelling[]): number =>
  forms.reduce((best, { credit }) => Math.max(best, credit), 0);

/** The idf-weighted share of the claim's words that have these credits. */
function shareOf({ terms, total }: Claim, credits: readonly number[]): number {
  if (total <= 0) return 0;
  return terms.reduce((sum, { weight }, i) => sum + weight * (credits[i] ?? 0), 0) / total;
}

/** One or two neighbouring sentences against the claim. */
function scoreWindow(
  claim: Claim,
  window: {
    readonly id: string;
    readonly first: Said;
    readonly last: Said;
    readonly credits: readonly (readonly number[] | undefined)[];
  },
): Support {
  const { id, first, last, credits } = window;
  const [left, right] = credits;
  const score = shareOf(
    claim,
    claim.terms.map((_, i) => Math.max(left?.[i] ?? 0, right?.[i] ?? 0)),
  );
  const numbersMatch = claim.numbers.every(
    (number) => first.numbers.has(number) || last.numbers.has(number),
  );
  const agrees = numbersMatch && claim.isNegated === (first.isNegated || last.isNegated);
  return {
    passageId: id,
    start: first.start,
    end: last.end,
    score: agrees ? score : score * CONTRADICTED_SHARE,
    numbersMatch,
  };
}
