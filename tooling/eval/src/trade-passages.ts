import { splitPassages } from '@pixel/text';
import type { EvalPassage } from './eval-set.ts';
import type { Trade } from './trades/index.ts';

/** The passages of the pages of a trade; their ids begin with its name. */
export function passagesOf(trade: Trade): EvalPassage[] {
  return trade.documents.flatMap((document, at) =>
    splitPassages(document).map(({ ordinal, headings, text }) => ({
      id: `${trade.name} ${at}:${ordinal}`,
      title: document.title,
      headings,
      text,
    })),
  );
}
