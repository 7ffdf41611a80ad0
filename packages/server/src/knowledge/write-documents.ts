import type { DocumentId, PassageId, VersionId } from '@pixel/contract';
import { type DocumentBatch, type NewDocument, notFound } from '@pixel/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { type SqlClient, transact } from '../sql/client.ts';
import { orConflict } from '../sql/conflict.ts';
import { insertPassages } from './insert-passages.ts';
import { insertPostings } from './insert-postings.ts';
import { lockSource } from './lock-source.ts';
import { prunePostings } from './prune-postings.ts';
import { upsertDocuments } from './upsert-documents.ts';

/**
 * See `KnowledgeStore.writeDocuments`. Batches of one source wait for each other; ids follow from the content, so
 * that the second of two equal ones finds nothing to do. Throws DomainError not-found when source or bot is gone.
 */
export function writeDocuments(client: SqlClient, batch: DocumentBatch): Promise<PassageId[]> {
  const written = transact(client, async (tx) => {
    await lockOwnSource(tx, batch);
    const known = await findVersions(tx, batch);
    const changed = batch.documents.filter(
      ({ key, versionId }) => known.get(key)?.currentVersionId !== versionId,
    );
    const replacedIds = changed.flatMap(({ key }) => known.get(key)?.id ?? []);
    const gone = await deletePassages(tx, batch, replacedIds);
    const documents = await upsertDocuments(tx, batch);
    const passages = await insertPassages(tx, batch, withStoredIds(changed, documents));
    await insertPostings(tx, batch, passages);
    await prunePostings(tx, { ...batch, segmentIds: gone.map(({ segmentId }) => segmentId) });
    await count(tx, batch, {
      documents: documents.size - known.size,
      passages: passages.size - gone.length,
    });
    return gone.flatMap(({ id }) => (passages.has(id) ? [] : [id]));
  });
  return orConflict(written, 'A document or passage with this id exists already.');
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

async function deletePassages(
  tx: Prisma.TransactionClient,
  { botId }: DocumentBatch,
  documentIds: readonly DocumentId[],
) {
  if (documentIds.length === 0) return [];
  return tx.$queryRaw<{ id: PassageId; segmentId: string }[]>`
    DELETE FROM "Passage" WHERE "botId" = ${botId} AND "documentId" = ANY(${[...documentIds]}::text[])
    RETURNING "id", "segmentId"`;
}

/** A document keeps the id under which it was first stored. */
const withStoredIds = (
  documents: readonly NewDocument[],
  stored: ReadonlyMap<string, DocumentId>,
): NewDocument[] =>
  documents.map((document) => ({ ...document, id: stored.get(document.key) ?? document.id }));

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
