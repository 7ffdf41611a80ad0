import type { DocumentId, PassageId, VersionId } from '@pixel/contract';
import {
  type DocumentBatch,
  type NewDocument,
  notFound,
  refuseExcess,
  type WrittenDocuments,
} from '@pixel/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { type SqlClient, transact } from '../sql/client.ts';
import { orConflict } from '../sql/conflict.ts';
import { orDiskFull } from '../sql/disk-full.ts';
import { lockHoldings, measureHoldings } from './holdings.ts';
import { insertPassages } from './insert-passages.ts';
import { insertPostings } from './insert-postings.ts';
import { keepPassages } from './keep-passages.ts';
import { lockSource } from './lock-source.ts';
import { bySegment, prunePostings } from './prune-postings.ts';
import { growSegment } from './segments.ts';
import { upsertDocuments } from './upsert-documents.ts';

/**
 * See `KnowledgeStore.writeDocuments`. Batches of one source wait for each other; ids follow from the content, so
 * that the second of two equal ones finds nothing to do. Throws DomainError not-found when source or bot is gone,
 * over-quota.
 */
export function writeDocuments(client: SqlClient, batch: DocumentBatch): Promise<WrittenDocuments> {
  const written = transact(client, async (tx) => {
    await lockOwnSource(tx, batch);
    await renameMoved(tx, batch);
    const known = await findVersions(tx, batch);
    const changed = batch.documents.filter(
      ({ key, versionId }) => known.get(key)?.currentVersionId !== versionId,
    );
    const replaced = changed.flatMap((document) => {
      const id = known.get(document.key)?.id;
      return id === undefined ? [] : { ...document, id };
    });
    const gone = await deletePassages(tx, batch, replaced);
    const kept = await keepPassages(tx, batch, replaced);
    const documents = await upsertDocuments(tx, batch);
    const missing = without(withStoredIds(changed, documents), kept);
    const passages = await insertPassages(tx, batch, missing);
    await growSegment(tx, { ...batch, id: batch.segmentId, passages: passages.size });
    await insertPostings(tx, batch, passages);
    await prunePostings(tx, { ...batch, gone: bySegment(gone) });
    const added = {
      documents: documents.size - known.size,
      passages: passages.size - gone.length,
    };
    await count(tx, batch, added);
    await refuseMore(tx, batch, added);
    return {
      gone: gone.flatMap(({ id }) => (passages.has(id) ? [] : [id])),
      settled: kept.flatMap(({ id, isSettled }) => (isSettled ? [id] : [])),
    };
  });
  return orDiskFull(orConflict(written, 'A document or passage with this id exists already.'));
}

async function lockOwnSource(tx: Prisma.TransactionClient, batch: DocumentBatch): Promise<void> {
  await lockSource(tx, { id: batch.sourceId, clientId: batch.clientId });
  const live = await tx.source.count({
    where: {
      id: batch.sourceId,
      clientId: batch.clientId,
      bot: { id: batch.botId, no: batch.botNo, deletedAt: null, client: { deletedAt: null } },
    },
  });
  if (live === 0) throw notFound('source');
}

/** A page that has another address now is the document that it was. */
async function renameMoved(
  tx: Prisma.TransactionClient,
  { clientId, sourceId, run, documents }: DocumentBatch,
): Promise<void> {
  const moved = documents.filter(({ movedFrom }) => movedFrom !== null);
  if (moved.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Document" d SET "key" = n."to"
    FROM unnest(${moved.map(({ movedFrom }) => movedFrom)}::text[], ${moved.map(({ key }) => key)}::text[]) AS n("from", "to")
    WHERE d."sourceId" = ${sourceId} AND d."clientId" = ${clientId} AND d."key" = n."from" AND d."seenRun" <> ${run}::int
      AND NOT EXISTS (
        SELECT 1 FROM "Document" o WHERE o."sourceId" = ${sourceId} AND o."clientId" = ${clientId} AND o."key" = n."to")`;
}

interface KnownVersion {
  readonly id: DocumentId;
  readonly key: string;
  readonly currentVersionId: VersionId;
}

async function findVersions(
  tx: Prisma.TransactionClient,
  { clientId, sourceId, documents }: DocumentBatch,
): Promise<ReadonlyMap<string, KnownVersion>> {
  const rows = await tx.$queryRaw<KnownVersion[]>`
    SELECT "id", "key", "currentVersionId" FROM "Document"
    WHERE "sourceId" = ${sourceId} AND "clientId" = ${clientId}
      AND "key" = ANY(${documents.map(({ key }) => key)}::text[])`;
  return new Map(rows.map((row) => [row.key, row]));
}

/** Passages of the replaced documents that their new versions do not have. */
async function deletePassages(
  tx: Prisma.TransactionClient,
  { botId }: DocumentBatch,
  replaced: readonly NewDocument[],
) {
  if (replaced.length === 0) return [];
  const documentIds = replaced.map(({ id }) => id);
  const kept = replaced.flatMap(({ passages }) => passages.map(({ id }) => id));
  return tx.$queryRaw<{ id: PassageId; segmentId: string; no: bigint }[]>`
    DELETE FROM "Passage" p WHERE p."botId" = ${botId} AND p."documentId" = ANY(${documentIds}::text[])
      AND NOT EXISTS (SELECT 1 FROM unnest(${kept}::text[]) k WHERE k = p."id")
    RETURNING "id", "segmentId", "no"`;
}

function without(
  documents: readonly NewDocument[],
  kept: readonly { readonly id: PassageId }[],
): NewDocument[] {
  const ids = new Set(kept.map(({ id }) => id));
  if (ids.size === 0) return [...documents];
  return documents.map((document) => ({
    ...document,
    passages: document.passages.filter(({ id }) => !ids.has(id)),
  }));
}

/** A document keeps the id under which it was first stored. */
const withStoredIds = (
  documents: readonly NewDocument[],
  stored: ReadonlyMap<string, DocumentId>,
): NewDocument[] =>
  documents.map((document) => ({ ...document, id: stored.get(document.key) ?? document.id }));

/** At the end of the transaction: others of the same client wait for its last moment alone. */
async function refuseMore(
  tx: Prisma.TransactionClient,
  { clientId, botId, quotas }: DocumentBatch,
  added: { readonly documents: number; readonly passages: number },
): Promise<void> {
  if (added.documents <= 0 && added.passages <= 0) return;
  await lockHoldings(tx, clientId);
  refuseExcess(await measureHoldings(tx, { id: botId, clientId }), { quotas, added });
}

async function count(
  tx: Prisma.TransactionClient,
  { clientId, sourceId }: DocumentBatch,
  added: { readonly documents: number; readonly passages: number },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Source" SET "documentCount" = "documentCount" + ${added.documents}::int,
      "passageCount" = "passageCount" + ${added.passages}::int
    WHERE "id" = ${sourceId} AND "clientId" = ${clientId}`;
}
