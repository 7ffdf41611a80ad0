import { splitPassages } from '@pixel/text';
import type { EvalSet, Part } from '../eval-set.ts';
import { TRADES } from '../trades/index.ts';

/** The pages of all trades together; the questions of a part. What answers them is a passage that holds the expected words. */
export function tradeSet(part: Part): EvalSet {
  const passages = TRADES.flatMap((trade) =>
    trade.documents.flatMap((document, at) =>
      splitPassages(document).map(({ ordinal, headings, text }) => ({
        ...{ id: `${trade.name} ${at}:${ordinal}`, title: document.title, headings, text },
        trade: trade.name,
      })),
    ),
  );
  const questions = TRADES.filter(
    ({ half }) => (half === 'tuning') === (part === 'tuning'),
  ).flatMap(({ name, answerable }) =>
    answerable.map(([question, expected]) => ({
      question,
      relevant: new Set(
        passages
          .filter(({ trade, text }) => trade === name && text.includes(expected))
          .map(({ id }) => id),
      ),
    })),
  );
  return { name: 'trades', passages, questions };
}
