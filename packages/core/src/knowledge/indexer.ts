import type { PassageId } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { ignoreUnavailable } from '../ignore-unavailable.ts';
import type { SourceRecord } from '../source/port.ts';
import { buildDocument, buildPostings, contentHashOf, type ReadDocument } from './build-batch.ts';
import { embedPassages } from './embed-pending.ts';
import type { NewDocument } from './port.ts';

/** A batch is written when it holds this many documents or characters: one keyword segment each. */
const BATCH_DOCUMENTS = 1_000;
const BATCH_CHARACTERS = 1_200_000;

export interface Indexer {
  /** Takes a document; unchanged ones are only marked as seen. Waits while the last batch is being written. */
  add(read: ReadDocument): Promise<void>;
  /** Marks the document of this key as seen again. */
  keep(key: string): Promise<void>;
  /** Writes what is left and waits for it. */
  flush(): Promise<void>;
  /** Waits for what is being written, ignoring its failure. */
  settle(): Promise<void>;
}

/**
 * Writes documents in batches: rows and postings first, then vectors, so that the index never holds a passage that the
 * store does not. The vectors of one batch are computed while the next batch is read and written.
 */
export function createIndexer(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder' | 'newId' | 'sha256'>,
  run: { readonly source: SourceRecord; readonly bot: BotRecord; readonly signal: AbortSignal },
): Indexer {
  const { source, bot, signal } = run;
  const pending = new Map<string, ReadDocument>();
  let pendingCharacters = 0;
  let seenKeys: string[] = [];
  let batch: NewDocument[] = [];
  let embedding: Promise<void> = Promise.resolve();

  const write = async () => {
    await sortPending();
    if (seenKeys.length > 0) await ctx.stores.knowledge.markSeen(source.id, seenKeys, source.run);
    seenKeys = [];
    const documents = batch;
    batch = [];
    if (documents.length === 0) return;
    const gone = await ctx.stores.knowledge.writeDocuments({
      clientId: source.clientId,
      botId: bot.id,
      botNo: bot.no,
      sourceId: source.id,
      run: source.run,
      segmentId: ctx.newId('version'),
      documents,
      postings: buildPostings(documents),
    });
    await embedding;
    embedding = embed(documents, gone);
    // Awaited with the next batch; until then its failure must not count as unhandled.
    embedding.catch(() => undefined);
  };

  const embed = async (documents: readonly NewDocument[], gone: readonly PassageId[]) => {
    const passages = documents.flatMap(({ title, passages: own }) =>
      own.map(({ id, headings, text }) => ({ id, title, headings, text })),
    );
    try {
      if (gone.length > 0) await ctx.index.remove(bot.id, gone);
      await embedPassages(ctx, { botId: bot.id, passages, signal });
    } catch (cause) {
      ignoreUnavailable(cause);
    }
  };

  /** Splits what changed and notes what did not. */
  const sortPending = async () => {
    const reads = [...pending.values()];
    pending.clear();
    pendingCharacters = 0;
    const known = await ctx.stores.knowledge.findDocuments(
      source.id,
      reads.map(({ key }) => key),
    );
    const hashes = new Map(known.map(({ key, contentHash }) => [key, contentHash]));
    for (const read of reads) {
      const contentHash = contentHashOf(ctx, read);
      if (hashes.get(read.key) === contentHash) seenKeys.push(read.key);
      else batch.push(buildDocument(ctx, { sourceId: source.id, read, contentHash }));
    }
  };

  return {
    async add(read) {
      pending.set(read.key, read);
      pendingCharacters += read.text.length;
      if (pending.size < BATCH_DOCUMENTS && pendingCharacters < BATCH_CHARACTERS) return;
      await write();
    },
    async keep(key) {
      seenKeys.push(key);
      if (seenKeys.length >= BATCH_DOCUMENTS) await write();
    },
    async flush() {
      await write();
      await embedding;
    },
    async settle() {
      await embedding.catch(() => undefined);
    },
  };
}
