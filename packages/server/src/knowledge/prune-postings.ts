import type { DocumentBatch } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

/**
 * Takes passages that are gone out of the postings of their segments. A segment without passages goes as a whole; of
 * the others, rows that held a gone passage are rewritten without it.
 */
export async function prunePostings(
  client: SqlClient,
  touched: Pick<DocumentBatch, 'botId' | 'botNo'> & { readonly segmentIds: readonly string[] },
): Promise<void> {
  const segmentIds = [...new Set(touched.segmentIds)];
  if (segmentIds.length === 0) return;
  await client.$executeRaw`
    DELETE FROM "Posting" WHERE "botNo" = ${touched.botNo}::int AND "segmentId" IN (
      SELECT s FROM unnest(${segmentIds}::text[]) s
      WHERE NOT EXISTS (
        SELECT 1 FROM "Passage" p WHERE p."segmentId" = s AND p."botId" = ${touched.botId}))`;
  await client.$executeRaw`
    WITH kept AS (
      SELECT "no" FROM "Passage" WHERE "segmentId" = ANY(${segmentIds}::text[]) AND "botId" = ${touched.botId}
    ), rewritten AS (
      SELECT po."term", po."segmentId",
        array_agg(u."no" ORDER BY u."at") FILTER (WHERE kept."no" IS NOT NULL) AS "passages",
        array_agg(u."impact" ORDER BY u."at") FILTER (WHERE kept."no" IS NOT NULL) AS "weights"
      FROM "Posting" po
      CROSS JOIN LATERAL unnest(po."passages", po."weights") WITH ORDINALITY AS u("no", "impact", "at")
      LEFT JOIN kept ON kept."no" = u."no"
      WHERE po."botNo" = ${touched.botNo}::int AND po."segmentId" = ANY(${segmentIds}::text[])
      GROUP BY po."term", po."segmentId" HAVING count(*) > count(kept."no")
    ), emptied AS (
      DELETE FROM "Posting" po USING rewritten r
      WHERE po."botNo" = ${touched.botNo}::int AND po."term" = r."term" AND po."segmentId" = r."segmentId"
        AND r."passages" IS NULL
    )
    UPDATE "Posting" po SET "passages" = r."passages", "weights" = r."weights" FROM rewritten r
    WHERE po."botNo" = ${touched.botNo}::int AND po."term" = r."term" AND po."segmentId" = r."segmentId"
      AND r."passages" IS NOT NULL`;
}
