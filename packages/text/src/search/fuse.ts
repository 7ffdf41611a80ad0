import type { WeightedTerm } from './query-terms.ts';

/** Shares of the two arms. */
export interface FusionWeights {
  readonly keyword: number;
  readonly vector: number;
}

/** Share of the vector arm for each letter of a mean word, up to words of eight letters; measured on the tuning sets of tooling/eval. */
const VECTOR_SHARE = { perLetter: 0.08, mostLetters: 8 } as const;
/** Taken for a question without words. */
const USUAL_LETTERS = 5;

/**
 * Shares for keywords and the built-in embedding, by the mean length of the question's words. Hashed letter groups tell long words
 * apart, and see through their endings; short ones, as Vietnamese and Chinese have, share their few groups with many others.
 * @param terms as `queryTerms` or `contextualTerms` gives them
 */
export function fusionWeights(terms: readonly Pick<WeightedTerm, 'word'>[]): FusionWeights {
  const words = [...new Set(terms.map(({ word }) => word))].filter((word) => word !== '');
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const mean = words.length === 0 ? USUAL_LETTERS : letters / words.length;
  const vector = VECTOR_SHARE.perLetter * Math.min(VECTOR_SHARE.mostLetters, mean);
  return { keyword: 1 - vector, vector };
}

/** One ranked list of one retrieval method. Scores of different arms need not share a scale. */
export interface FusionArm {
  readonly weight: number;
  readonly hits: readonly { readonly id: string; readonly score: number }[];
}

/** A fused hit: `parts[i]` is its normalised score in arm i, undefined when that arm missed it. */
export interface FusedHit {
  readonly id: string;
  readonly score: number;
  readonly parts: (number | undefined)[];
}

/**
 * Mixes ranked lists: each arm's scores are divided by its best positive score and added with the
 * arm's share of the total weight of arms that found anything, so a result lies in 0..1. Not
 * reciprocal rank fusion: with one arm weaker than the other that was measured to be worse than
 * the better arm alone. Highest first, ties by id. Non-positive and non-finite scores count as 0.
 */
export function fuse(arms: readonly FusionArm[], limit: number): FusedHit[] {
  const scales = arms.map((arm) => bestScore(arm));
  const totalWeight = arms.reduce((sum, arm, i) => sum + (scales[i] ? arm.weight : 0), 0);
  const parts = new Map<string, (number | undefined)[]>();
  arms.forEach((arm, i) => {
    for (const hit of arm.hits) {
      const own = parts.get(hit.id) ?? arms.map(() => undefined);
      parts.set(hit.id, own);
      own[i] = Math.max(own[i] ?? 0, normalise(hit.score, scales[i] ?? 0));
    }
  });
  return [...parts]
    .map(([id, own]) => ({ id, score: mix(arms, own, totalWeight), parts: own }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .slice(0, Math.max(0, limit));
}

function bestScore(arm: FusionArm): number {
  let best = 0;
  for (const { score } of arm.hits) if (Number.isFinite(score) && score > best) best = score;
  return best;
}

function normalise(score: number, best: number): number {
  return best > 0 && Number.isFinite(score) && score > 0 ? score / best : 0;
}

function mix(
  arms: readonly FusionArm[],
  parts: readonly (number | undefined)[],
  totalWeight: number,
): number {
  if (totalWeight <= 0) return 0;
  return arms.reduce((sum, arm, i) => sum + arm.weight * (parts[i] ?? 0), 0) / totalWeight;
}
