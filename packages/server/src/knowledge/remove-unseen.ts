import type { PassageId, SourceId } from '@pixel/contract';
import { type SqlClient, transact } from '../sql/client.ts';
import { lockSource } from './lock-source.ts';
import { prunePostings } from './prune-postings.ts';

/** See `KnowledgeStore.removeUnseen`. */
export function removeUnseen(
  client: SqlClient,
  input: { readonly sourceId: SourceId; readonly run: number; readonly limit: number },
): Promise<{ removed: number; passageIds: PassageId[] }> {
  const { sourceId, run, limit } = input;
  return transact(client, async (tx) => {
    const source = await lockSource(tx, sourceId);
    if (!source) return { removed: 0, passageIds: [] };
    const passages = await tx.$queryRaw<{ id: PassageId; segmentId: string }[]>`
      DELETE FROM "Passage" WHERE "documentId" IN (
        SELECT "id" FROM "Document" WHERE "sourceId" = ${sourceId} AND "seenRun" <> ${run}::int
        ORDER BY "id" LIMIT ${limit})
      RETURNING "id", "segmentId"`;
    const removed = await tx.$executeRaw`
      DELETE FROM "Document" WHERE "id" IN (
        SELECT "id" FROM "Document" WHERE "sourceId" = ${sourceId} AND "seenRun" <> ${run}::int
        ORDER BY "id" LIMIT ${limit})`;
    await prunePostings(tx, { ...source, segmentIds: passages.map((row) => row.segmentId) });
    await tx.$executeRaw`
      UPDATE "Source" SET "documentCount" = "documentCount" - ${removed}::int,
        "passageCount" = "passageCount" - ${passages.length}::int
      WHERE "id" = ${sourceId}`;
    return { removed, passageIds: passages.map((row) => row.id) };
  });
}
