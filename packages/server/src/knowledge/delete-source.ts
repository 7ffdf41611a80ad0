import type { SourceId } from '@pixel/contract';
import { type SqlClient, transact } from '../sql/client.ts';
import { lockSource } from './lock-source.ts';
import { prunePostings } from './prune-postings.ts';

/** See `SourceStore.deleteSource`. */
export function deleteSource(client: SqlClient, id: SourceId): Promise<void> {
  return transact(client, async (tx) => {
    const source = await lockSource(tx, id);
    if (!source) return;
    const segments = await tx.$queryRaw<{ segmentId: string }[]>`
      SELECT DISTINCT "segmentId" FROM "Passage" WHERE "sourceId" = ${id}`;
    await tx.$executeRaw`DELETE FROM "Passage" WHERE "sourceId" = ${id}`;
    await tx.$executeRaw`DELETE FROM "Document" WHERE "sourceId" = ${id}`;
    await prunePostings(tx, { ...source, segmentIds: segments.map((row) => row.segmentId) });
    await tx.$executeRaw`DELETE FROM "Source" WHERE "id" = ${id}`;
  });
}
