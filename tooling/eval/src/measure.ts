import type { Hit } from './arms.ts';
import type { EvalQuestion } from './eval-set.ts';

/** Share of questions with a relevant passage first, within five, and mean reciprocal rank at ten. */
export interface Quality {
  readonly h1: number;
  readonly h5: number;
  readonly mrr: number;
}

/** Runs every question through one method. */
export function measure<Question extends Pick<EvalQuestion, 'relevant'>>(
  questions: readonly Question[],
  search: (question: Question) => readonly Hit[],
): Quality {
  let h1 = 0;
  let h5 = 0;
  let mrr = 0;
  for (const question of questions) {
    const rank = search(question).findIndex(({ id }) => question.relevant.has(id));
    if (rank === 0) h1 += 1;
    if (rank >= 0 && rank < 5) h5 += 1;
    if (rank >= 0 && rank < 10) mrr += 1 / (rank + 1);
  }
  const n = Math.max(1, questions.length);
  return { h1: h1 / n, h5: h5 / n, mrr: mrr / n };
}
