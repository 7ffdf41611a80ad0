import type { KnownDocument, KnownPage, RefreshedPage, SourceKey } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';
import { storableJson } from '../sql/storable-json.ts';

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
    UPDATE "Document" SET "seenRun" = ${seen.run}::int, "missedRun" = NULL
    WHERE "sourceId" = ${seen.source.id} AND "clientId" = ${seen.source.clientId}
      AND "key" = ANY(${[...seen.keys]}::text[])`;
}

/** See `KnowledgeStore.findPage`. */
export async function findPage(
  client: SqlClient,
  { source, key }: { readonly source: SourceKey; readonly key: string },
): Promise<KnownPage | null> {
  const [row] = await client.$queryRaw<KnownPage[]>`
    SELECT d."etag", d."lastModified", d."links",
      encode(sha256(convert_to(v."text", 'UTF8')), 'base64') AS "textHash"
    FROM "Document" d JOIN "DocumentVersion" v ON v."id" = d."currentVersionId" AND v."clientId" = d."clientId"
    WHERE d."sourceId" = ${source.id} AND d."clientId" = ${source.clientId} AND d."key" = ${key}`;
  return row ?? null;
}

/** See `KnowledgeStore.refreshPages`. */
export async function refreshPages(
  client: SqlClient,
  { source, pages }: { readonly source: SourceKey; readonly pages: readonly RefreshedPage[] },
): Promise<void> {
  await client.$executeRaw`
    UPDATE "Document" d SET "etag" = n."etag", "lastModified" = n."lastModified", "links" = n."links"
    FROM jsonb_to_recordset(${storableJson(pages)}::jsonb)
      AS n("key" text, "etag" text, "lastModified" text, "links" text[])
    WHERE d."sourceId" = ${source.id} AND d."clientId" = ${source.clientId} AND d."key" = n."key"
      AND (d."etag", d."lastModified", d."links") IS DISTINCT FROM (n."etag", n."lastModified", n."links")`;
}
