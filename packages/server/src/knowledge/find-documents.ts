import type { SourceId } from '@pixel/contract';
import type { KnownDocument } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

/** See `KnowledgeStore.findDocuments`. */
export const findDocuments = (
  client: SqlClient,
  { sourceId, keys }: { readonly sourceId: SourceId; readonly keys: readonly string[] },
): Promise<KnownDocument[]> =>
  client.$queryRaw<KnownDocument[]>`
    SELECT "id", "key", "contentHash", "etag", "lastModified" FROM "Document"
    WHERE "sourceId" = ${sourceId} AND "key" = ANY(${[...keys]}::text[])`;

/** See `KnowledgeStore.markSeen`. */
export async function markSeen(
  client: SqlClient,
  seen: { readonly sourceId: SourceId; readonly keys: readonly string[]; readonly run: number },
): Promise<void> {
  await client.$executeRaw`
    UPDATE "Document" SET "seenRun" = ${seen.run}::int
    WHERE "sourceId" = ${seen.sourceId} AND "key" = ANY(${[...seen.keys]}::text[])`;
}
