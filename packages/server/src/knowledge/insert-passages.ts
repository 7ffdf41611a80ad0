import type { PassageId } from '@pixel/contract';
import type { DocumentBatch, NewDocument } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';
import { storableJson } from '../sql/storable-json.ts';

/** Passages of one statement: the texts of a long document at once would be in memory several times. */
const SLICE = 500;

/** Inserts the passages of `documents` into the batch's segment; returns their numbers by id. */
export async function insertPassages(
  client: SqlClient,
  batch: DocumentBatch,
  documents: readonly NewDocument[],
): Promise<ReadonlyMap<PassageId, bigint>> {
  const passages = documents.flatMap((document) =>
    document.passages.map((passage) => ({
      ...passage,
      documentId: document.id,
      versionId: document.versionId,
    })),
  );
  const numbers = new Map<PassageId, bigint>();
  for (let from = 0; from < passages.length; from += SLICE) {
    const slice = storableJson(passages.slice(from, from + SLICE));
    const rows = await client.$queryRaw<{ id: PassageId; no: bigint }[]>`
      INSERT INTO "Passage" ("id", "clientId", "botId", "sourceId", "documentId", "versionId", "ordinal", "start",
        "end", "page", "headings", "text", "segmentId", "quarantine", "excluded", "chunker", "hash")
      SELECT n."id", ${batch.clientId}, ${batch.botId}, ${batch.sourceId}, n."documentId", n."versionId", n."ordinal",
        n."start", n."end", n."page", n."headings", n."text", ${batch.segmentId},
        nullif(n."quarantine", 'null'::jsonb), coalesce(n."quarantine" <> 'null'::jsonb, FALSE), n."chunker", n."hash"
      FROM jsonb_to_recordset(${slice}::jsonb) AS n("id" text, "documentId" text, "versionId" text,
        "ordinal" int, "start" int, "end" int, "page" int, "headings" text[], "text" text, "quarantine" jsonb, "chunker" int,
        "hash" text)
      RETURNING "id", "no"`;
    for (const { id, no } of rows) numbers.set(id, no);
  }
  return numbers;
}
