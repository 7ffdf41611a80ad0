import type { KnownDocument, SourceKey } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

/** See `KnowledgeStore.findDocuments`. */
export const findDocuments = (
  client: SqlClient,
  { source, keys }: { readonly source: SourceKey; readonly keys: readonly string[] },
): Promise<KnownDocument[]> =>
  client.$queryRaw<KnownDocument[]>`
    SELECT "id", "key", "contentHash", "etag", "lastModified" FROM "Document"
    WHERE "sourceId" = ${source.id} AND "clientId" = ${source.clientId}
      AND "key" = ANY(${[...keys]}::text[])`;

/** See `KnowledgeStore.markSeen`. */
export async function markSeen(
  client: SqlClient,
  seen: { readonly source: SourceKey; readonly keys: readonly string[]; readonly run: number },
): Promise<void> {
  await client.$executeRaw`
    UPDATE "Document" SET "seenRun" = ${seen.run}::int
    WHERE "sourceId" = ${seen.source.id} AND "clientId" = ${seen.source.clientId}
      AND "key" = ANY(${[...seen.keys]}::text[])`;
}
