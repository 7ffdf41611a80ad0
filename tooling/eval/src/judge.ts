import { extractAnswer } from '@pixel/text';
import type { Arms } from './arms.ts';
import type { EvalPassage } from './eval-set.ts';

const READ = 8;

/** One collection that is asked: its index, and its passages by id. */
export interface Collection {
  readonly arms: Arms;
  readonly byId: ReadonlyMap<string, EvalPassage>;
}

/**
 * The answer and its confidence as the reply path computes them. Without the passages that `isHidden` names, the question is a
 * real one whose answer is not there.
 */
export function judge(
  { arms, byId }: Collection,
  question: string,
  isHidden: (passage: EvalPassage) => boolean = () => false,
): ReturnType<typeof extractAnswer> {
  const seen = (hits: readonly { readonly id: string; readonly score: number }[]) =>
    hits.flatMap(({ id, score }) => {
      const passage = byId.get(id);
      return passage === undefined || isHidden(passage) ? [] : [{ passage, score }];
    });
  const passages = seen(arms.reranked(question))
    .slice(0, READ)
    .map(({ passage, score }) => ({ ...passage, score }));
  const vectorScore = seen(arms.vector(question))[0]?.score;
  return extractAnswer({ question, idfOf: arms.idfOf, passages, vectorScore });
}
