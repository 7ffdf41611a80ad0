import { DEFAULT_ANSWERING } from '@pixel/contract';
import { type Arms, buildArms } from './arms.ts';
import type { EvalPassage } from './eval-set.ts';
import { judge } from './judge.ts';
import { passagesOf } from './trade-passages.ts';
import type { Trade } from './trades/index.ts';

/** How a bot without a model answers the questions of some trades. Shares of 0..1. */
export interface AnswerQuality {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Of the questions with an answer: refused, and answered with other words than expected. */
  readonly refused: number;
  readonly wrong: number;
  /** Of the questions without an answer: refused. */
  readonly declined: number;
}

/** Asks each trade's questions of its own pages alone, or of the pages of all trades together. */
export function measureAnswers(trades: readonly Trade[], together: boolean): AnswerQuality {
  const all = trades.flatMap(passagesOf);
  const joint = together ? all : undefined;
  const tally = { answerable: 0, unanswerable: 0, refused: 0, wrong: 0, declined: 0 };
  for (const trade of trades) {
    const passages = joint ?? passagesOf(trade);
    const arms = buildArms(passages);
    for (const [question, expected] of trade.answerable) {
      const answer = answerTo(question, arms, passages);
      tally.answerable += 1;
      if (answer === undefined) tally.refused += 1;
      else if (!answer.includes(expected)) tally.wrong += 1;
    }
    for (const question of trade.unanswerable) {
      tally.unanswerable += 1;
      if (answerTo(question, arms, passages) === undefined) tally.declined += 1;
    }
  }
  return {
    answerable: tally.answerable,
    unanswerable: tally.unanswerable,
    refused: tally.refused / Math.max(1, tally.answerable),
    wrong: tally.wrong / Math.max(1, tally.answerable),
    declined: tally.declined / Math.max(1, tally.unanswerable),
  };
}

/** The answer as the reply path gives it; undefined when it abstains or asks back. */
function answerTo(
  question: string,
  arms: Arms,
  passages: readonly EvalPassage[],
): string | undefined {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const { sentences, confidence } = judge({ arms, byId }, question);
  if (sentences.length === 0 || confidence < DEFAULT_ANSWERING.answerFrom) return undefined;
  return sentences.map(({ text }) => text).join(' ');
}
