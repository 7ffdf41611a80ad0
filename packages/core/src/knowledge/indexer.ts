import type { PassageId } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { ignoreUnavailable } from '../ignore-unavailable.ts';
import { inSlices } from '../in-slices.ts';
import type { SourceRecord } from '../source/port.ts';
import { buildDocument, buildPostings, contentHashOf, type ReadDocument } from './build-batch.ts';
import { putVectors } from './embed-pending.ts';
import type { DocumentBatch, NewDocument } from './port.ts';

/**
 * A batch is written when it holds this many documents or characters: one keyword segment each. The first are smaller,
 * so that there is something to write while the next is split.
 */
const BATCH_DOCUMENTS = 1_000;
const FIRST_BATCH_DOCUMENTS = 250;
const BATCH_CHARACTERS = 1_200_000;

type Batch = Pick<DocumentBatch, 'documents' | 'postings'>;

export interface Indexer {
  /** Takes a document; unchanged ones are only marked as seen. Waits while two batches are ahead of it. */
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
 * store does not. While one batch is read and split, the one before is written, and the one before that is embedded.
 */
export function createIndexer(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder' | 'newId' | 'sha256' | 'now' | 'pause'>,
  run: { readonly source: SourceRecord; readonly bot: BotRecord; readonly signal: AbortSignal },
): Indexer {
  const { source, bot, signal } = run;
  const isFirstRun = source.documentCount === 0;
  const pending = new Map<string, ReadDocument>();
  let pendingCharacters = 0;
  let batchSize = FIRST_BATCH_DOCUMENTS;
  let seenKeys: string[] = [];
  let writing: Promise<void> = Promise.resolve();
  let embedding: Promise<void> = Promise.resolve();
  let marking: Promise<void> = Promise.resolve();

  /** Splits what was read and begins to write it; waits until the batch before is written. */
  const beginWrite = async () => {
    const batch = await buildPending();
    batchSize = Math.min(batchSize * 2, BATCH_DOCUMENTS);
    const keys = seenKeys;
    seenKeys = [];
    await writing;
    writing = write(batch, keys);
    // Awaited with the next batch; until then its failure must not count as unhandled.
    writing.catch(() => undefined);
  };

  const write = async (batch: Batch, keys: readonly string[]) => {
    if (keys.length > 0) await ctx.stores.knowledge.markSeen(source, keys, source.run);
    if (batch.documents.length === 0) return;
    const gone = await ctx.stores.knowledge.writeDocuments({
      clientId: source.clientId,
      botId: bot.id,
      botNo: bot.no,
      sourceId: source.id,
      run: source.run,
      segmentId: ctx.newId('version'),
      ...batch,
    });
    await embedding;
    embedding = embed(batch.documents, gone);
    embedding.catch(() => undefined);
  };

  const embed = async (documents: readonly NewDocument[], gone: readonly PassageId[]) => {
    const passages = documents.flatMap(({ title, passages: own }) =>
      own.map(({ id, headings, text }) => ({ id, title, headings, text })),
    );
    try {
      if (gone.length > 0) await ctx.index.remove(bot.id, gone);
      const ids = await putVectors(ctx, { botId: bot.id, passages, signal });
      // The next batch is embedded meanwhile: the embedded database may be busy with the one after it.
      marking = Promise.all([marking, ctx.stores.knowledge.markEmbedded(bot.id, ids, true)]).then(
        () => undefined,
      );
      marking.catch(() => undefined);
    } catch (cause) {
      ignoreUnavailable(cause);
    }
  };

  /** Splits what changed and notes what did not. */
  const buildPending = async (): Promise<Batch> => {
    const reads = [...pending.values()];
    pending.clear();
    pendingCharacters = 0;
    const hashes = isFirstRun ? new Map<string, string>() : await knownHashes(reads);
    const documents: NewDocument[] = [];
    await inSlices(ctx, reads, (read) => {
      const contentHash = contentHashOf(ctx, read);
      if (hashes.get(read.key) === contentHash) seenKeys.push(read.key);
      else documents.push(buildDocument(ctx, { sourceId: source.id, read, contentHash }));
    });
    return { documents, postings: await buildPostings(ctx, documents) };
  };

  const knownHashes = async (reads: readonly ReadDocument[]) => {
    const keys = reads.map(({ key }) => key);
    const known = await ctx.stores.knowledge.findDocuments(source, keys);
    return new Map(known.map(({ key, contentHash }) => [key, contentHash]));
  };

  return {
    async add(read) {
      pending.set(read.key, read);
      pendingCharacters += read.text.length;
      if (pending.size < batchSize && pendingCharacters < BATCH_CHARACTERS) return;
      await beginWrite();
    },
    async keep(key) {
      seenKeys.push(key);
      if (seenKeys.length >= BATCH_DOCUMENTS) await beginWrite();
    },
    async flush() {
      await beginWrite();
      await writing;
      await embedding;
      await marking;
    },
    async settle() {
      await writing.catch(() => undefined);
      await embedding.catch(() => undefined);
      await marking.catch(() => undefined);
    },
  };
}
