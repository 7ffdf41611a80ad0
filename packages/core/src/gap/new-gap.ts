import type { NearPassage } from '@pixel/contract';
import { maskPersonalData, plainText } from '@pixel/text';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import type { Retrieval } from '../knowledge/retrieve.ts';
import { plainWords } from '../plain-words.ts';
import type { NewGap } from './port.ts';

/** Passages that are kept with a gap, and how much of each, in UTF-16 units. */
const PASSAGES = 5;
const SNIPPET = 300;

/** What to keep of a question that is not answered; undefined for one without a letter or digit. */
export function newGap(
  ctx: Pick<Ctx, 'newId' | 'sha256'>,
  asked: { readonly question: string; readonly retrieval: Retrieval },
): NewGap | undefined {
  const question = maskPersonalData(asked.question).text;
  const words = plainWords(question);
  if (words === '') return undefined;
  const { searchedFor, hits } = asked.retrieval;
  return {
    id: ctx.newId('gap'),
    key: hex(ctx.sha256(words)),
    question,
    searchedFor: maskPersonalData(searchedFor).text,
    passages: hits.slice(0, PASSAGES).map(toNearPassage),
  };
}

const toNearPassage = (hit: Retrieval['hits'][number]): NearPassage => ({
  ...{ passageId: hit.id, sourceId: hit.sourceId, title: hit.title },
  ...(hit.url !== null && { url: hit.url }),
  snippet: plainText(hit.text).slice(0, SNIPPET),
  score: hit.fused,
  scores: {
    ...(hit.keyword !== undefined && { keyword: hit.keyword }),
    ...(hit.vector !== undefined && { vector: hit.vector }),
  },
});
