import { type Citation, LIMITS } from '@pixel/contract';
import { plainText } from '@pixel/text';
import type { RetrievedHit } from '../knowledge/rank-candidates.ts';
import type { ReceiptSentence } from './receipt-parts.ts';

const MAX_CITATIONS = 6;

/** One citation for each passage that carries a sentence, in the order of the reply, numbered from 1. */
export function citationsOf(
  sentences: readonly ReceiptSentence[],
  hits: readonly RetrievedHit[],
): Citation[] {
  const citations = new Map<string, Citation>();
  for (const { passageId, start, end } of sentences) {
    const hit = hits.find(({ id }) => id === passageId);
    if (!hit || citations.has(hit.id) || citations.size >= MAX_CITATIONS) continue;
    citations.set(hit.id, {
      number: citations.size + 1,
      passageId: hit.id,
      sourceId: hit.sourceId,
      title: hit.title,
      ...(hit.url !== null && { url: hit.url }),
      ...(hit.page !== null && { page: hit.page }),
      quote: plainText(hit.text.slice(start, end)).slice(0, LIMITS.quoteLength),
      ...around(hit.text, { start, end }),
      start: hit.start + start,
      end: hit.start + end,
    });
  }
  return [...citations.values()];
}

/** Whole words beside the quote, so that a reader sees it in its place. */
function around(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const most = LIMITS.quoteContextLength;
  const from = Math.max(0, start - most);
  const to = Math.min(text.length, end + most);
  const before = plainText(text.slice(from, start).replace(from > 0 ? /^\S*\s?/ : '', ''));
  const after = plainText(text.slice(end, to).replace(to < text.length ? /\s?\S*$/ : '', ''));
  return { ...(before && { before }), ...(after && { after }) };
}
