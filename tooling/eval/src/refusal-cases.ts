import { buildArms } from './arms.ts';
import { ARTICLES } from './articles/index.ts';
import type { EvalPassage, EvalSet } from './eval-set.ts';
import { CHIT_CHAT, OFF_TOPIC } from './faq.ts';
import { type Collection, judge } from './judge.ts';
import { passagesOf } from './trade-passages.ts';
import { TRADES, type Trade } from './trades/index.ts';

/**
 * `no answer`: a real question whose passage was taken away. `adversarial`: written by hand about the same subject, often
 * with a wrong premise.
 */
export type Kind =
  | 'answerable'
  | 'off-topic'
  | 'small talk'
  | 'other trade'
  | 'no answer'
  | 'adversarial';
export type Half = Trade['half'];

/** A question with what the answer path thinks of it. */
export interface Judged {
  readonly kind: Kind;
  readonly half: Half;
  readonly confidence: number;
}

const MAX_QUESTIONS = 300;
const ASKED_ELSEWHERE = 3;
const halfOf = (at: number): Half => (at % 2 === 0 ? 'tuning' : 'held-out');

/** The questions of a set and the same without their passages, small talk and foreign topics. */
export function casesOfSet(set: EvalSet): Judged[] {
  const collection = collect(set.passages);
  const step = Math.max(1, Math.ceil(set.questions.length / MAX_QUESTIONS));
  const own = set.questions
    .filter((_, at) => at % step === 0)
    .flatMap(({ question, relevant }, at): Judged[] => [
      { kind: 'answerable', half: halfOf(at), ...judgeIn(collection, question) },
      {
        ...{ kind: 'no answer', half: halfOf(at) },
        ...judgeIn(collection, question, ({ id }) => relevant.has(id)),
      },
    ]);
  return [...own, ...foreignCases(collection)];
}

/** The questions of each trade or article, asked of its own pages and of those of all of its half. */
export function casesOfTrades(kind: 'trades' | 'articles'): Judged[] {
  const everything = [...TRADES, ...ARTICLES];
  const wanted: readonly Trade[] = kind === 'trades' ? TRADES : ARTICLES;
  return (['tuning', 'held-out'] as const).flatMap((half) => {
    const near = everything.filter((trade) => trade.half === half);
    const together = collect(near.flatMap(passagesOf));
    return wanted
      .filter((trade) => trade.half === half)
      .flatMap((trade) => {
        const alone = collect(passagesOf(trade));
        const others = near.filter((other) => other !== trade);
        return [
          ...[alone, together].flatMap((collection) => tradeCases(collection, trade)),
          ...foreignCases(alone).filter((one) => one.half === half),
          ...others.flatMap((other) =>
            other.answerable.slice(0, ASKED_ELSEWHERE).map(
              ([question]): Judged => ({
                kind: 'other trade',
                half,
                ...judgeIn(alone, question),
              }),
            ),
          ),
        ];
      });
  });
}

function tradeCases(collection: Collection, trade: Trade): Judged[] {
  const { half } = trade;
  return [
    ...trade.answerable.flatMap(([question, expected]): Judged[] => [
      { kind: 'answerable', half, ...judgeIn(collection, question) },
      {
        ...{ kind: 'no answer', half },
        ...judgeIn(
          collection,
          question,
          ({ id, text }) => id.startsWith(`${trade.name} `) && text.includes(expected),
        ),
      },
    ]),
    ...trade.unanswerable.map(
      (question): Judged => ({ kind: 'adversarial', half, ...judgeIn(collection, question) }),
    ),
  ];
}

function foreignCases(collection: Collection): Judged[] {
  const of = (kind: Kind, questions: readonly string[]) =>
    questions.map(
      (question, at): Judged => ({ kind, half: halfOf(at), ...judgeIn(collection, question) }),
    );
  return [...of('off-topic', OFF_TOPIC), ...of('small talk', CHIT_CHAT)];
}

function judgeIn(...asked: Parameters<typeof judge>): { confidence: number } {
  const { confidence } = judge(...asked);
  return { confidence };
}

const collect = (passages: readonly EvalPassage[]): Collection => ({
  arms: buildArms(passages),
  byId: new Map(passages.map((passage) => [passage.id, passage])),
});
