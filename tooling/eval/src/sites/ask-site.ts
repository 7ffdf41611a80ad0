import { DEFAULT_ANSWERING } from '@pixel/contract';
import { addSource, type BotRecord, type Retrieval, searchAnyway, syncSource } from '@pixel/core';
import { seedBot, type TestCtx, testCtx } from '@pixel/core/testing';
import { addressOf, nameOf, SITE, type SitePage } from './read-site.ts';

const HOLDINGS = { sources: 1, documents: 100_000, passages: 1_000_000, bytes: 1e9 };
const QUOTAS = { bot: HOLDINGS, client: HOLDINGS };

/** What a bot without a model makes of a question. */
export interface SiteReply {
  readonly retrieval: Retrieval;
  /** Names of the pages of the passages that it read, best first, each once. */
  readonly pages: readonly string[];
  /** The answer, also when the bot is not sure enough to give it. */
  readonly text: string;
  /** The pages that the answer is taken from. */
  readonly from: readonly string[];
  readonly confidence: number;
  readonly isAnswered: boolean;
}

/** A bot and the stores in memory that hold what it has read. */
export interface Reader {
  readonly ctx: TestCtx;
  readonly bot: BotRecord;
}

/** Lets a bot read a site. Reading, cutting, searching, ranking and answering are the product's own; only the stores are not. */
export async function learn(pages: readonly SitePage[]): Promise<Reader> {
  const ctx = testCtx({ quotas: QUOTAS });
  const bot = await seedBot(ctx);
  ctx.reader.script = pages.map(({ name, title, text }) => ({
    ...{ type: 'document', key: name, url: addressOf(name), title, text },
  }));
  const limits = { maxPages: pages.length, maxDepth: 1, include: [], exclude: [] };
  const source = { type: 'site' as const, url: SITE, ...limits };
  const { id } = await addSource(ctx, { botId: bot.id, source });
  await syncSource(ctx, { sourceId: id, signal: new AbortController().signal });
  return { ctx, bot };
}

/** Asks a bot what a visitor would ask first. */
export const askerOf =
  ({ ctx, bot }: Reader) =>
  async (question: string): Promise<SiteReply> => {
    const searched = await searchAnyway(ctx, { bot, question });
    const { retrieval, extracted: sentences, confidence } = searched;
    const pageOf = new Map<string, string>(retrieval.hits.map(({ id, url }) => [id, nameOf(url)]));
    return {
      retrieval,
      pages: [...new Set(pageOf.values())],
      text: sentences.map((one) => one.text).join('\n'),
      from: [...new Set(sentences.map(({ passageId }) => pageOf.get(passageId) ?? ''))],
      confidence,
      isAnswered: sentences.length > 0 && confidence >= DEFAULT_ANSWERING.answerFrom,
    };
  };
