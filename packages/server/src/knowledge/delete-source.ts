import type { SourceKey } from '@pixel/core';
import { type SqlClient, transact } from '../sql/client.ts';
import { lockSource } from './lock-source.ts';
import { type Gone, prunePostings } from './prune-postings.ts';

/** See `SourceStore.deleteSource`. */
export function deleteSource(client: SqlClient, source: SourceKey): Promise<void> {
  const { id, clientId } = source;
  return transact(client, async (tx) => {
    const locked = await lockSource(tx, source);
    if (!locked) return;
    const gone = await tx.$queryRaw<Gone[]>`
      WITH gone AS (
        DELETE FROM "Passage" WHERE "sourceId" = ${id} AND "clientId" = ${clientId} RETURNING "segmentId", "no"
      )
      SELECT "segmentId", count(*)::int AS "count", string_agg("no"::text, ',') AS "numbers"
      FROM gone GROUP BY "segmentId"`;
    await tx.$executeRaw`DELETE FROM "Document" WHERE "sourceId" = ${id} AND "clientId" = ${clientId}`;
    await prunePostings(tx, { ...locked, gone });
    await tx.$executeRaw`DELETE FROM "Source" WHERE "id" = ${id} AND "clientId" = ${clientId}`;
  });
}
