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
      start: hit.start + start,
      end: hit.start + end,
    });
  }
  return [...citations.values()];
}
