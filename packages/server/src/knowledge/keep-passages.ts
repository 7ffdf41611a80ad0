import type { PassageId } from '@pixel/contract';
import type { DocumentBatch, NewDocument } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';
import { storableJson } from '../sql/storable-json.ts';

/** A passage that a new version of its document has as well. */
export interface KeptPassage {
  readonly id: PassageId;
  /** It needs no vector: it has one, or is excluded. */
  readonly isSettled: boolean;
}

/** Moves the passages that `documents` already have to their places in the new versions; vector, postings and exclusion stay. */
export async function keepPassages(
  client: SqlClient,
  { botId, clientId }: DocumentBatch,
  documents: readonly NewDocument[],
): Promise<KeptPassage[]> {
  if (documents.length === 0) return [];
  const moved = documents.flatMap(({ id: documentId, versionId, passages }) =>
    passages.map(({ id, ordinal, start, end, page, chunker }) => ({
      ...{ id, documentId, versionId, ordinal, start, end, page, chunker },
    })),
  );
  return client.$queryRaw<KeptPassage[]>`
    UPDATE "Passage" p SET "versionId" = n."versionId", "ordinal" = n."ordinal", "start" = n."start",
      "end" = n."end", "page" = n."page", "chunker" = n."chunker"
    FROM jsonb_to_recordset(${storableJson(moved)}::jsonb) AS n("id" text, "documentId" text, "versionId" text,
      "ordinal" int, "start" int, "end" int, "page" int, "chunker" int)
    WHERE p."id" = n."id" AND p."documentId" = n."documentId"
      AND p."botId" = ${botId} AND p."clientId" = ${clientId}
    RETURNING p."id", p."embedded" OR p."excluded" AS "isSettled"`;
}
