import { answerConfidence, DEFAULT_ABSTAIN_BELOW } from '@pixel/text';
import type { Arms } from './arms.ts';
import type { EvalSet } from './eval-set.ts';

const READ = 5;

/** `answerConfidence` of each question, as the reply path computes it. */
export function confidences(set: EvalSet, arms: Arms, questions: readonly string[]): number[] {
  const byId = new Map(set.passages.map((passage) => [passage.id, passage]));
  return questions.map((question) => {
    const passages = arms
      .reranked(question)
      .slice(0, READ)
      .flatMap(({ id }) => byId.get(id) ?? []);
    const vectorScore = arms.vector(question)[0]?.score;
    return answerConfidence({ question, idfOf: arms.idfOf, passages, vectorScore });
  });
}

/** Share refused at the default threshold. */
export function refused(values: readonly number[]): number {
  return (
    values.filter((value) => value < DEFAULT_ABSTAIN_BELOW).length / Math.max(1, values.length)
  );
}

/** Chance that a question with an answer gets more confidence than one without (AUROC). */
export function separation(answerable: readonly number[], foreign: readonly number[]): number {
  let wins = 0;
  for (const own of answerable) {
    for (const other of foreign) wins += own > other ? 1 : own === other ? 0.5 : 0;
  }
  return wins / Math.max(1, answerable.length * foreign.length);
}
