import type { DocumentId } from '@pixel/contract';
import type { DocumentBatch } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';
import { storableJson } from '../sql/storable-json.ts';

/** Writes the rows of documents and their versions; returns the ids under which they are stored, by key. */
export async function upsertDocuments(
  client: SqlClient,
  batch: DocumentBatch,
): Promise<ReadonlyMap<string, DocumentId>> {
  const documents = batch.documents.map(({ passages, text: _, pages: __, ...document }) => ({
    ...document,
    passageCount: passages.length,
  }));
  const rows = await client.$queryRaw<{ id: DocumentId; key: string }[]>`
    INSERT INTO "Document" AS d ("id", "clientId", "botId", "sourceId", "key", "origin", "externalId", "title", "url",
      "language", "currentVersionId", "contentHash", "etag", "lastModified", "links", "passageCount", "seenRun", "updatedAt")
    SELECT n."id", ${batch.clientId}, ${batch.botId}, ${batch.sourceId}, n."key", nullif(n."origin", n."key"), n."externalId", n."title", n."url",
      n."language", n."versionId", n."contentHash", n."etag", n."lastModified", n."links", n."passageCount", ${batch.run}::int, now()
    FROM jsonb_to_recordset(${storableJson(documents)}::jsonb) AS n("id" text, "key" text, "origin" text, "externalId" text,
      "title" text, "url" text, "language" text, "versionId" text, "contentHash" text, "etag" text,
      "lastModified" text, "links" text[], "passageCount" int)
    ON CONFLICT ("sourceId", "key") DO UPDATE SET "origin" = EXCLUDED."origin", "externalId" = EXCLUDED."externalId", "title" = EXCLUDED."title",
      "url" = EXCLUDED."url", "language" = EXCLUDED."language", "currentVersionId" = EXCLUDED."currentVersionId",
      "contentHash" = EXCLUDED."contentHash", "etag" = EXCLUDED."etag", "lastModified" = EXCLUDED."lastModified",
      "links" = EXCLUDED."links", "missedRun" = NULL, "passageCount" = EXCLUDED."passageCount", "seenRun" = EXCLUDED."seenRun", "updatedAt" = EXCLUDED."updatedAt"
    WHERE d."botId" = EXCLUDED."botId"
    RETURNING d."id", d."key"`;
  const idOf = new Map(rows.map(({ id, key }) => [key, id]));
  const versions = batch.documents.map(({ key, versionId, title, text, contentHash, pages }) => ({
    ...{ id: versionId, documentId: idOf.get(key), title, text, contentHash, pages },
  }));
  await client.$executeRaw`
    INSERT INTO "DocumentVersion" ("id", "clientId", "documentId", "contentHash", "title", "text", "pages")
    SELECT n."id", ${batch.clientId}, n."documentId", n."contentHash", n."title", n."text", n."pages"
    FROM jsonb_to_recordset(${storableJson(versions)}::jsonb) AS n("id" text, "documentId" text, "contentHash" text,
      "title" text, "text" text, "pages" jsonb)
    ON CONFLICT ("id") DO NOTHING`;
  return idOf;
}
