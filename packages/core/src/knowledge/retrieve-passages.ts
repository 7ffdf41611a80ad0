import type { Retrieve, Retrieved } from '@pixel/contract';
import { recallOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { type RetrievedHit, retrieve } from './retrieve.ts';

/** The passages a bot would answer `query` from, best first. Throws DomainError not-found. */
export async function retrievePassages(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'index' | 'embedder'>,
  input: Retrieve,
): Promise<Retrieved> {
  const bot = await recallOwnBot(ctx, input.botId);
  const { hits, degraded } = await retrieve(ctx, { bot, question: input.query, k: input.k });
  return { passages: hits.map(toWire), degraded: [...degraded] };
}

const toWire = (hit: RetrievedHit): Retrieved['passages'][number] => ({
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
