import { type Citation, LIMITS } from '@pixel/contract';
import { plainText, splitSentences } from '@pixel/text';
import type { Ctx } from '../context.ts';
import type { NewReply } from '../conversation/port.ts';
import type { ReceiptSentence } from '../conversation/receipt-parts.ts';
import { buildDocument, contentHashOf, type NewPassage } from '../knowledge/index.ts';
import { curatedDocument } from './curated-document.ts';
import type { CuratedMatch } from './match-curated.ts';

/** What a curated reply rests on: itself, in the passages as which retrieval knows it. */
export interface CuratedEvidence {
  readonly citations: readonly Citation[];
  readonly sentences: readonly ReceiptSentence[];
  readonly passages: NewReply['receipt']['passages'];
}

/** Ids of passages follow from their content, so nothing need be read: what is named here is what is or will be indexed. */
export function citeCurated(
  ctx: Pick<Ctx, 'sha256'>,
  { curated, score }: CuratedMatch,
): CuratedEvidence {
  const read = curatedDocument(ctx, curated);
  const contentHash = contentHashOf(ctx, read);
  const { sourceId } = curated;
  const { passages, versionId } = buildDocument(ctx, { sourceId, read, contentHash });
  const first = passages[0];
  const answerAt = read.text.length - curated.answer.length;
  return {
    passages: passages.map(({ id, start, end }) => ({
      ...{ id, versionId, title: read.title, url: null, start, end, score },
    })),
    sentences: sentencesOf(curated.answer, passages),
    citations: first
      ? [
          {
            ...{ number: 1, passageId: first.id, sourceId: curated.sourceId, title: read.title },
            quote: plainText(curated.answer).slice(0, LIMITS.quoteLength),
            ...{ start: Math.max(answerAt, first.start), end: first.end },
          },
        ]
      : [],
  };
}

/** Each sentence stands in one of the passages, word for word. */
function sentencesOf(answer: string, passages: readonly NewPassage[]): ReceiptSentence[] {
  return splitSentences(answer)
    .filter(({ text }) => /\p{L}|\p{N}/u.test(text))
    .map(({ text }) => {
      const passage = passages.find((one) => one.text.includes(text));
      const start = passage?.text.indexOf(text) ?? 0;
      const end = passage ? start + text.length : 0;
      return { text, passageId: passage?.id ?? null, start, end, score: passage ? 1 : 0 };
    });
}
