import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { ignoreUnavailable } from '../ignore-unavailable.ts';
import { inSlices } from '../in-slices.ts';
import type { ReadDocument, SourceRecord } from '../source/port.ts';
import { buildDocument, buildPostings, contentHashOf, isCutOtherwise } from './build-batch.ts';
import { putVectors } from './embed-pending.ts';
import { type Added, createMoves } from './moved-pages.ts';
import type {
  DocumentBatch,
  KnownDocument,
  NewDocument,
  RefreshedPage,
  WrittenDocuments,
} from './port.ts';

/**
 * A batch is written when it holds this many documents or characters: one keyword segment each. The first are smaller,
 * so that there is something to write while the next is split.
 */
const BATCH_DOCUMENTS = 1_000;
const FIRST_BATCH_DOCUMENTS = 250;
const BATCH_CHARACTERS = 1_200_000;
/** Hidden texts that are remembered in one run. */
const MOST_HIDDEN = 5_000;

/** Hears what becomes of each document, by its key. */
export interface Tally {
  added(key: string): void;
  changed(key: string): void;
  unchanged(key: string): void;
  /** Passages that got a vector. */
  embedded(count: number): void;
}

type Batch = Pick<DocumentBatch, 'documents' | 'postings'>;

/** Documents that are as they were. */
interface Seen {
  readonly keys: readonly string[];
  readonly refreshed: readonly RefreshedPage[];
}

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
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder' | 'newId' | 'sha256' | 'now' | 'pause' | 'quotas'>,
  run: {
    readonly source: SourceRecord;
    readonly bot: BotRecord;
    readonly tally: Tally;
    readonly signal: AbortSignal;
  },
): Indexer {
  const { source, bot, tally, signal } = run;
  const isFirstRun = source.documentCount === 0;
  const moves = createMoves(ctx, source);
  const pending = new Map<string, ReadDocument>();
  let pendingCharacters = 0;
  let batchSize = FIRST_BATCH_DOCUMENTS;
  let seenKeys: string[] = [];
  const hiddenTexts = new Set<string>();
  let refreshed: RefreshedPage[] = [];
  let writing: Promise<void> = Promise.resolve();
  let embedding: Promise<void> = Promise.resolve();
  let marking: Promise<void> = Promise.resolve();

  /** Splits what was read and begins to write it; waits until the batch before is written. */
  const beginWrite = async () => {
    const batch = await buildPending();
    batchSize = Math.min(batchSize * 2, BATCH_DOCUMENTS);
    const seen = { keys: seenKeys, refreshed };
    seenKeys = [];
    refreshed = [];
    await writing;
    writing = write(batch, seen);
    // Awaited with the next batch; until then its failure must not count as unhandled.
    writing.catch(() => undefined);
  };

  const write = async (batch: Batch, seen: Seen) => {
    if (seen.refreshed.length > 0) await ctx.stores.knowledge.refreshPages(source, seen.refreshed);
    if (seen.keys.length > 0) await ctx.stores.knowledge.markSeen(source, seen.keys, source.run);
    if (batch.documents.length === 0) return;
    const written = await ctx.stores.knowledge.writeDocuments({
      clientId: source.clientId,
      botId: bot.id,
      botNo: bot.no,
      sourceId: source.id,
      run: source.run,
      segmentId: ctx.newId('version'),
      quotas: ctx.quotas,
      ...batch,
    });
    await embedding;
    embedding = embed(batch.documents, written);
    embedding.catch(() => undefined);
  };

  let isIndexDown = false;
  /** What could not be put into the index is put there by the repair: an index that hangs is waited for once in a run. */
  const embed = async (documents: readonly NewDocument[], written: WrittenDocuments) => {
    if (isIndexDown) return;
    const { gone } = written;
    const settled = new Set(written.settled);
    const passages = documents.flatMap(({ title, passages: own }) =>
      own
        .filter(({ id, quarantine }) => quarantine === null && !settled.has(id))
        .map(({ id, headings, text }) => ({ id, title, headings, text })),
    );
    try {
      if (gone.length > 0) await ctx.index.remove(bot.id, gone);
      const ids = await putVectors(ctx, { botId: bot.id, passages, signal });
      tally.embedded(ids.length);
      // The next batch is embedded meanwhile: the embedded database may be busy with the one after it.
      marking = Promise.all([marking, ctx.stores.knowledge.markEmbedded(bot.id, ids, true)]).then(
        () => undefined,
      );
      marking.catch(() => undefined);
    } catch (cause) {
      ignoreUnavailable(cause);
      isIndexDown = true;
    }
  };

  /** Splits what changed and notes what did not. */
  const buildPending = async (): Promise<Batch> => {
    const reads = [...pending.values()];
    pending.clear();
    pendingCharacters = 0;
    const known = isFirstRun ? new Map<string, KnownDocument>() : await knownDocuments(reads);
    const documents: NewDocument[] = [];
    const added: Added[] = [];
    await inSlices(ctx, reads, (whole) => {
      const { key } = whole;
      const contentHash = contentHashOf(ctx, whole);
      const before = known.get(key);
      const isSame = before?.contentHash === contentHash;
      if (isSame && !isCutOtherwise(before)) {
        seenKeys.push(key);
        if (whole.etag !== undefined || whole.lastModified !== undefined)
          refreshed.push(refreshedPage(whole));
        return tally.unchanged(key);
      }
      const read = withNewHidden(whole);
      const origin = before?.origin ?? moves.originOf(key);
      const document = buildDocument(ctx, { sourceId: source.id, read, contentHash, origin });
      if (before) {
        if (isSame) tally.unchanged(key);
        else tally.changed(key);
        documents.push(document);
      } else added.push({ read, document });
    });
    const present = new Set([...reads.map(({ key }) => key), ...seenKeys]);
    for (const document of await moves.resolve(added, present)) {
      if (document.movedFrom === null) tally.added(document.key);
      else tally.changed(document.key);
      documents.push(document);
    }
    return { documents, postings: await buildPostings(ctx, documents) };
  };

  /** The hidden parts of a site's frame are on every page: they are kept once. */
  const withNewHidden = (read: ReadDocument): ReadDocument => {
    if (!read.hidden) return read;
    const hidden = read.hidden.filter(({ text }) => !hiddenTexts.has(text));
    for (const { text } of hidden) if (hiddenTexts.size < MOST_HIDDEN) hiddenTexts.add(text);
    return { ...read, hidden };
  };

  const knownDocuments = async (reads: readonly ReadDocument[]) => {
    const keys = reads.map(({ key }) => key);
    const known = await ctx.stores.knowledge.findDocuments(source, keys);
    return new Map(known.map((document) => [document.key, document]));
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

function refreshedPage({ key, etag, lastModified, links }: ReadDocument): RefreshedPage {
  return { key, etag: etag ?? null, lastModified: lastModified ?? null, links: links ?? [] };
}
