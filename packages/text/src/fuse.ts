/** Shares of the two arms. */
export interface FusionWeights {
  readonly keyword: number;
  readonly vector: number;
}

const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Shares that did best on the tuning sets of tooling/eval for keywords and the built-in embedding. Its hashed vectors are
 * nearly as good as keywords, but not for Chinese, Japanese and Korean, whose many short words collide.
 */
export function fusionWeights(question: string): FusionWeights {
  return SYLLABLES.test(question) ? { keyword: 0.85, vector: 0.15 } : { keyword: 0.5, vector: 0.5 };
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
