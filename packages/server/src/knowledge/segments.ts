import type { KeywordSegment } from '@pixel/core';
import { type SqlClient, transact } from '../sql/client.ts';
import { lockPostings } from './lock-postings.ts';

/** Counts passages that were written in a segment, which may be there already, from a repeated batch. */
export async function growSegment(
  client: SqlClient,
  { id, botNo, passages }: KeywordSegment & { readonly botNo: number },
): Promise<void> {
  if (passages === 0) return;
  await client.$executeRaw`
    INSERT INTO "KeywordSegment" AS s ("id", "botNo", "rootId", "passages")
    VALUES (${id}, ${botNo}::int, ${id}, ${passages}::int)
    ON CONFLICT ("id") DO UPDATE SET "passages" = s."passages" + EXCLUDED."passages" WHERE s."botNo" = ${botNo}::int`;
}

/** See `KnowledgeStore.listSegments`. */
export function listSegments(client: SqlClient, botNo: number): Promise<KeywordSegment[]> {
  return client.$queryRaw`
    SELECT "rootId" AS "id", sum("passages")::int AS "passages" FROM "KeywordSegment"
    WHERE "botNo" = ${botNo}::int GROUP BY "rootId"`;
}

/** See `KnowledgeStore.joinSegments`. */
export function joinSegments(
  client: SqlClient,
  { botNo, segments }: { readonly botNo: number; readonly segments: readonly string[] },
): Promise<void> {
  return transact(client, async (tx) => {
    await lockPostings(tx, botNo);
    // Some may have gone since they were listed, the first as well.
    await tx.$executeRaw`
      UPDATE "KeywordSegment" s SET "rootId" = root."id" FROM (
        SELECT a."id" FROM unnest(${[...segments]}::text[]) WITH ORDINALITY AS a("id", "at")
        JOIN "KeywordSegment" k ON k."id" = a."id" AND k."botNo" = ${botNo}::int AND k."rootId" = k."id"
        ORDER BY a."at" LIMIT 1
      ) root
      WHERE s."botNo" = ${botNo}::int AND s."rootId" = ANY(${[...segments]}::text[])`;
  });
}
