import type { BotId, DocumentId, PassageId } from '@pixel/contract';
import { bm25Idf, keywordWeights, rememberBy } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { type Apart, comparePassages, copyFinding, takeApart } from './compare-passages.ts';
import type { ComparedPassage, NewFinding, UncheckedDocument } from './port.ts';

const DOCUMENTS = 20;
/** Passages of one document that are compared. */
const PASSAGES = 100;
/** Passages of others that one is compared with. */
const NEIGHBOURS = 12;
/** Its most telling words, with which they are searched. */
const TERMS = 16;
/** Passages that are kept taken apart. */
const APART = 500;
const FINDINGS_OF_DOCUMENT = 50;
/** Share of the passages that are the same in two documents of which one is a copy. */
const NEARLY_ALL = 0.75;

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
  // Documents that lie together have the same neighbours.
  const apartOf = rememberBy(APART, ({ id }: ComparedPassage) => id, takeApart);
  /** The last document compared: to look from the first one each time would pass all those that are done. */
  let after: DocumentId | null = null;
  for (;;) {
    const documents: readonly UncheckedDocument[] = await findings.listUnchecked(bot, {
      ...{ after, limit: DOCUMENTS },
    });
    // Behind the last one it begins again: documents may have changed meanwhile.
    if (documents.length === 0 && after === null) break;
    after = documents.at(-1)?.id ?? null;
    for (const { id } of documents) {
      input.signal.throwIfAborted();
      const found = await checkDocument(ctx, { bot, id, apartOf });
      if (found.length > 0) await findings.saveFindings(bot, found, ctx.now());
    }
    await findings.markChecked(bot, documents);
  }
  await findings.resolveStale(bot);
}

async function checkDocument(
  ctx: CheckCtx,
  {
    bot,
    id,
    apartOf,
  }: {
    readonly bot: BotRecord;
    readonly id: DocumentId;
    readonly apartOf: (passage: ComparedPassage) => Apart;
  },
): Promise<NewFinding[]> {
  const found = new Map<string, NewFinding>();
  const copied = new Map<DocumentId, NewFinding[]>();
  const passages = await ctx.stores.findings.listCompared(bot, id, PASSAGES);
  for (const passage of passages) {
    const left = apartOf(passage);
    const told = new Set<DocumentId>();
    for (const neighbour of await neighboursOf(ctx, bot, passage)) {
      const other = neighbour.documentId;
      for (const finding of comparePassages(ctx, { bot, left, right: apartOf(neighbour) })) {
        if (finding.kind !== 'duplicate') found.set(finding.id, finding);
        else if (!told.has(other)) copied.set(other, [...(copied.get(other) ?? []), finding]);
        told.add(other);
      }
    }
    await ctx.pause();
  }
  const copies: NewFinding[] = [];
  for (const [other, findings] of copied)
    copies.push(await copyOf(ctx, { bot, passages, other, findings }));
  return [...copies, ...found.values()].slice(0, FINDINGS_OF_DOCUMENT);
}

/** One finding for two documents that repeat each other, however many passages do: of the whole, or of the first of them. */
async function copyOf(
  ctx: CheckCtx,
  pair: {
    readonly bot: BotRecord;
    readonly passages: readonly ComparedPassage[];
    readonly other: DocumentId;
    readonly findings: readonly NewFinding[];
  },
): Promise<NewFinding> {
  const { bot, passages, other, findings } = pair;
  const [first] = findings;
  if (first && findings.length < NEARLY_ALL * passages.length) return first;
  const others = await ctx.stores.findings.listCompared(bot, other, PASSAGES);
  const [left, right] = [passages[0], others[0]];
  const isWhole = findings.length >= NEARLY_ALL * Math.max(passages.length, others.length);
  if (!isWhole && first) return first;
  if (!left || !right) throw new Error('Documents that were compared have passages.');
  return copyFinding(ctx, { bot, left, right });
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
