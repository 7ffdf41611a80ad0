import type { BotId, PassageId } from '@pixel/contract';
import { bm25Idf, keywordWeights } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { comparePassages, takeApart } from './compare-passages.ts';
import type { ComparedPassage, NewFinding } from './port.ts';

const DOCUMENTS = 20;
/** Passages of one document that are compared. */
const PASSAGES = 100;
/** Passages of others that one is compared with. */
const NEIGHBOURS = 12;
/** Its most telling words, with which they are searched. */
const TERMS = 16;
const FINDINGS_OF_DOCUMENT = 50;

export type CheckCtx = Pick<Ctx, 'stores' | 'now' | 'pause' | 'sha256'>;

/**
 * The job that compares what changed in a bot's documents with the passages nearest to it, and resolves what does not stand
 * there any more. Safe to repeat: what was compared is noted with its version, and a finding's id follows from its quotes.
 */
export async function checkFindings(
  ctx: CheckCtx,
  input: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  const bot = await ctx.stores.bots.findBot('all', input.botId);
  if (!bot) return;
  const { findings } = ctx.stores;
  for (;;) {
    const documents = await findings.listUnchecked(bot, DOCUMENTS);
    if (documents.length === 0) break;
    for (const { id } of documents) {
      input.signal.throwIfAborted();
      const found = await checkDocument(ctx, bot, id);
      if (found.length > 0) await findings.saveFindings(bot, found, ctx.now());
    }
    await findings.markChecked(bot, documents);
  }
  await findings.resolveStale(bot);
}

async function checkDocument(
  ctx: CheckCtx,
  bot: BotRecord,
  id: ComparedPassage['documentId'],
): Promise<NewFinding[]> {
  const found = new Map<string, NewFinding>();
  for (const passage of await ctx.stores.findings.listCompared(bot, id, PASSAGES)) {
    const left = takeApart(passage);
    for (const neighbour of await neighboursOf(ctx, bot, passage))
      for (const finding of comparePassages(ctx, { bot, left, right: takeApart(neighbour) }))
        found.set(finding.id, finding);
    if (found.size >= FINDINGS_OF_DOCUMENT) break;
    await ctx.pause();
  }
  return [...found.values()].slice(0, FINDINGS_OF_DOCUMENT);
}

/** Passages of other documents that share its rarest words. */
async function neighboursOf(
  ctx: CheckCtx,
  bot: BotRecord,
  passage: ComparedPassage,
): Promise<readonly ComparedPassage[]> {
  const { knowledge } = ctx.stores;
  const weights = [...keywordWeights(passage)];
  const { total, byTerm } = await knowledge.documentFrequencies(
    bot.no,
    bot.id,
    weights.map(([term]) => term),
  );
  const terms = weights
    .map(([term, weight]) => ({ term, weight: weight * bm25Idf(byTerm.get(term) ?? 0, total) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TERMS);
  const hits = await knowledge.searchKeyword(bot.no, terms, NEIGHBOURS * 2);
  const ids = hits.map(({ id }): PassageId => id);
  const passages = await knowledge.findPassages(bot.clientId, bot.id, ids);
  return passages
    .filter(({ documentId }) => documentId !== passage.documentId)
    .slice(0, NEIGHBOURS);
}
