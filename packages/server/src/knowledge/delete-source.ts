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
    const segments = await tx.$queryRaw<{ segmentId: string }[]>`
      SELECT DISTINCT "segmentId" FROM "Passage" WHERE "sourceId" = ${id} AND "clientId" = ${clientId}`;
    await tx.$executeRaw`DELETE FROM "Passage" WHERE "sourceId" = ${id} AND "clientId" = ${clientId}`;
    await tx.$executeRaw`DELETE FROM "Document" WHERE "sourceId" = ${id} AND "clientId" = ${clientId}`;
    await prunePostings(tx, { ...locked, segmentIds: segments.map((row) => row.segmentId) });
    await tx.$executeRaw`DELETE FROM "Source" WHERE "id" = ${id} AND "clientId" = ${clientId}`;
  });
}
