import type { DroppedPassage, Retrieve, Retrieved, RetrievedPassage } from '@pixel/contract';
import { recallOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import type { PassageRecord } from './port.ts';
import type { DroppedHit, Ranked, RetrievedHit } from './rank-candidates.ts';
import { type Retrieval, type RetrieveCtx, retrieve } from './retrieve.ts';

/** The passages a bot would answer `query` from, best first; with `explain` also what was dropped. Throws DomainError not-found. */
export async function retrievePassages(
  ctx: RetrieveCtx & Pick<Ctx, 'actor'>,
  input: Retrieve,
): Promise<Retrieved> {
  const bot = await recallOwnBot(ctx, input.botId);
  const retrieval = await retrieve(ctx, { bot, question: input.query, k: input.k });
  return {
    passages: retrieval.hits.map(toKept),
    degraded: [...retrieval.degraded],
    ...(input.explain && explanationOf(retrieval)),
  };
}

const explanationOf = ({ searchedFor, terms, dropped }: Retrieval) => ({
  searchedFor,
  terms: terms.map(({ term, weight, frequency }) => ({ term, weight, passages: frequency })),
  dropped: dropped.map(toDropped),
});

const toKept = (hit: RetrievedHit): RetrievedPassage => ({
  ...toWire(hit),
  ...(hit.duplicates.length > 0 && { duplicates: [...hit.duplicates] }),
});

const toDropped = (hit: DroppedHit): DroppedPassage => ({
  ...toWire(hit),
  reason: hit.reason,
  ...(hit.duplicateOf !== undefined && { duplicateOf: hit.duplicateOf }),
});

const toWire = (hit: PassageRecord & Ranked): Omit<RetrievedPassage, 'duplicates'> => ({
  passageId: hit.id,
  sourceId: hit.sourceId,
  documentId: hit.documentId,
  ...(hit.externalId !== null && { externalId: hit.externalId }),
  title: hit.title,
  ...(hit.url !== null && { url: hit.url }),
  headings: [...hit.headings],
  text: hit.text,
  ...(hit.page !== null && { page: hit.page }),
  score: hit.fused,
  scores: {
    ...(hit.keyword !== undefined && { keyword: hit.keyword }),
    ...(hit.vector !== undefined && { vector: hit.vector }),
  },
});
