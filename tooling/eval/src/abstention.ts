import { DEFAULT_ANSWERING } from '@pixel/contract';
import type { Judged } from './refusal-cases.ts';

const LOST = 0.05;
const BINS = 10;

/** What is refused when one in twenty of the questions with an answer is, and what by the built-in threshold. */
export function reportRefusals(name: string, cases: readonly Judged[]): void {
  const own = confidencesOf(cases, 'answerable').toSorted((a, b) => a - b);
  const threshold = own[Math.floor(own.length * LOST)] ?? 0;
  const kinds = [...new Set(cases.map(({ kind }) => kind))].filter((kind) => kind !== 'answerable');
  const refusedAt = (at: number) =>
    kinds.map((kind) => {
      const values = confidencesOf(cases, kind);
      return `${kind} ${belowOf(values, at).toFixed(2)}`;
    });
  const apart = kinds.map((kind) => separation(own, confidencesOf(cases, kind)).toFixed(3));
  const { answerFrom } = DEFAULT_ANSWERING;
  console.log(`${name}: ${cases.length} questions, ${own.length} with an answer`);
  console.log(
    `  refused below ${threshold.toFixed(2)} (5 % lost): ${refusedAt(threshold).join(', ')}`,
  );
  console.log(
    `  refused below ${answerFrom} (${(100 * belowOf(own, answerFrom)).toFixed(1)} % lost): ${refusedAt(answerFrom).join(', ')}`,
  );
  console.log(`  AUROC ${kinds.map((kind, at) => `${kind} ${apart[at]}`).join(', ')}`);
}

/**
 * Whether the confidence is a probability: of the questions in each tenth, the mean that was predicted and the share that has an
 * answer. Those with an answer weigh as much as those without, as the confidence supposes.
 */
export function reportReliability(name: string, cases: readonly Judged[]): void {
  const answerable = cases.filter(({ kind }) => kind === 'answerable').length;
  const weightOf = ({ kind }: Judged) =>
    kind === 'answerable' ? 1 / answerable : 1 / Math.max(1, cases.length - answerable);
  console.log(`${name}: predicted and observed share with an answer`);
  for (let bin = 0; bin < BINS; bin += 1) {
    const within = cases.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    const total = within.reduce((sum, one) => sum + weightOf(one), 0);
    if (total === 0) continue;
    const predicted = within.reduce((sum, one) => sum + weightOf(one) * one.confidence, 0) / total;
    const observed =
      within.reduce((sum, one) => sum + (one.kind === 'answerable' ? weightOf(one) : 0), 0) / total;
    console.log(
      `  ${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}: ${predicted.toFixed(2)} ${observed.toFixed(2)} (${within.length} questions)`,
    );
  }
}

const confidencesOf = (cases: readonly Judged[], kind: string): number[] =>
  cases.filter((one) => one.kind === kind).map(({ confidence }) => confidence);

const belowOf = (values: readonly number[], threshold: number): number =>
  values.filter((value) => value < threshold).length / Math.max(1, values.length);

/** Chance that a question with an answer gets more confidence than one without (AUROC). */
function separation(answerable: readonly number[], foreign: readonly number[]): number {
  let wins = 0;
  for (const own of answerable) {
    for (const other of foreign) wins += own > other ? 1 : own === other ? 0.5 : 0;
  }
  return wins / Math.max(1, answerable.length * foreign.length);
}
