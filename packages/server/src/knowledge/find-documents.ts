import type {
  KnownDocument,
  RefreshedPage,
  SourceKey,
  StoredPage,
  UnseenDocument,
} from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { storableJson } from '../sql/storable-json.ts';

/** All passages of a version were cut by the same rules. Row by row, by the index: a join would read every passage there is. */
const CHUNKER_OF = Prisma.sql`(
    SELECT p."chunker" FROM "Passage" p
    WHERE p."documentId" = d."id" AND p."versionId" = d."currentVersionId" AND p."ordinal" = 0
      AND p."clientId" = d."clientId") AS "chunker"`;

/** See `KnowledgeStore.findDocuments`. */
export const findDocuments = (
  client: SqlClient,
  { source, keys }: { readonly source: SourceKey; readonly keys: readonly string[] },
): Promise<KnownDocument[]> =>
  client.$queryRaw<KnownDocument[]>`
    SELECT d."id", d."key", coalesce(d."origin", d."key") AS "origin", d."contentHash", d."etag", d."lastModified",
      ${CHUNKER_OF}
    FROM "Document" d
    WHERE d."sourceId" = ${source.id} AND d."clientId" = ${source.clientId}
      AND d."key" = ANY(${[...keys]}::text[])`;

/** See `KnowledgeStore.findUnseen`. */
export const findUnseen = (
  client: SqlClient,
  input: {
    readonly source: SourceKey;
    readonly run: number;
    readonly passageHashes: readonly string[];
  },
): Promise<UnseenDocument[]> =>
  client.$queryRaw<UnseenDocument[]>`
    SELECT d."key", coalesce(d."origin", d."key") AS "origin", p."hash" AS "passageHash",
      encode(sha256(convert_to(v."text", 'UTF8')), 'hex') AS "textHash"
    FROM "Document" d
    JOIN "Passage" p ON p."sourceId" = d."sourceId" AND p."documentId" = d."id" AND p."ordinal" = 0
      AND p."versionId" = d."currentVersionId" AND p."clientId" = d."clientId"
    JOIN "DocumentVersion" v ON v."id" = d."currentVersionId" AND v."clientId" = d."clientId"
    WHERE d."sourceId" = ${input.source.id} AND d."clientId" = ${input.source.clientId}
      AND d."seenRun" <> ${input.run}::int AND p."hash" = ANY(${[...input.passageHashes]}::text[])
    ORDER BY d."key" COLLATE "C"`;

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
): Promise<StoredPage | null> {
  const [row] = await client.$queryRaw<StoredPage[]>`
    SELECT d."etag", d."lastModified", d."links", ${CHUNKER_OF},
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
