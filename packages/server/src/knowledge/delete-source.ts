import type { SourceKey } from '@pixel/core';
import { type SqlClient, transact } from '../sql/client.ts';
import { lockSource } from './lock-source.ts';
import { prunePostings } from './prune-postings.ts';

/** See `SourceStore.deleteSource`. */
export function deleteSource(client: SqlClient, source: SourceKey): Promise<void> {
  const { id, clientId } = source;
  return transact(client, async (tx) => {
    const locked = await lockSource(tx, source);
    if (!locked) return;
    const gone = await tx.$queryRaw<{ segmentId: string; passages: number }[]>`
      WITH gone AS (
        DELETE FROM "Passage" WHERE "sourceId" = ${id} AND "clientId" = ${clientId} RETURNING "segmentId"
      )
      SELECT "segmentId", count(*)::int AS "passages" FROM gone GROUP BY "segmentId"`;
    await tx.$executeRaw`DELETE FROM "Document" WHERE "sourceId" = ${id} AND "clientId" = ${clientId}`;
    const lost = new Map(gone.map(({ segmentId, passages }) => [segmentId, passages]));
    await prunePostings(tx, { ...locked, lost });
    await tx.$executeRaw`DELETE FROM "Source" WHERE "id" = ${id} AND "clientId" = ${clientId}`;
  });
}
