import type { PassageId } from '@pixel/contract';
import type { SourceKey } from '@pixel/core';
import { type SqlClient, transact } from '../sql/client.ts';
import { lockSource } from './lock-source.ts';
import { prunePostings } from './prune-postings.ts';

/** See `KnowledgeStore.removeUnseen`. */
export function removeUnseen(
  client: SqlClient,
  input: { readonly source: SourceKey; readonly run: number; readonly limit: number },
): Promise<{ removed: number; passageIds: PassageId[] }> {
  const { run, limit } = input;
  const { id, clientId } = input.source;
  return transact(client, async (tx) => {
    const source = await lockSource(tx, input.source);
    if (!source) return { removed: 0, passageIds: [] };
    const passages = await tx.$queryRaw<{ id: PassageId; segmentId: string }[]>`
      DELETE FROM "Passage" WHERE "documentId" IN (
        SELECT "id" FROM "Document" WHERE "sourceId" = ${id} AND "clientId" = ${clientId} AND "seenRun" <> ${run}::int
        ORDER BY "id" LIMIT ${limit})
      RETURNING "id", "segmentId"`;
    const removed = await tx.$executeRaw`
      DELETE FROM "Document" WHERE "id" IN (
        SELECT "id" FROM "Document" WHERE "sourceId" = ${id} AND "clientId" = ${clientId} AND "seenRun" <> ${run}::int
        ORDER BY "id" LIMIT ${limit})`;
    await prunePostings(tx, { ...source, segmentIds: passages.map((row) => row.segmentId) });
    await tx.$executeRaw`
      UPDATE "Source" SET "documentCount" = "documentCount" - ${removed}::int,
        "passageCount" = "passageCount" - ${passages.length}::int
      WHERE "id" = ${id} AND "clientId" = ${clientId}`;
    return { removed, passageIds: passages.map((row) => row.id) };
  });
}
