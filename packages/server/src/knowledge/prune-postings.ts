import type { Prisma } from '../generated/prisma/client.ts';
import { lockPostings } from './lock-postings.ts';

interface Touched {
  readonly botId: string;
  readonly botNo: number;
  /** How many passages of each segment are gone. */
  readonly lost: ReadonlyMap<string, number>;
}

/** For `prunePostings`: how many of `passages` were written in each segment. */
export function countBySegment(
  passages: readonly { readonly segmentId: string }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { segmentId } of passages) counts.set(segmentId, (counts.get(segmentId) ?? 0) + 1);
  return counts;
}

/**
 * Takes passages that are gone out of the postings. Segments that lie together and have no passage left go as a whole;
 * of the others, rows that held a gone passage are rewritten without it.
 */
export async function prunePostings(tx: Prisma.TransactionClient, touched: Touched): Promise<void> {
  const { botNo, lost } = touched;
  if (lost.size === 0) return;
  await lockPostings(tx, botNo);
  const roots = await tx.$queryRaw<{ rootId: string }[]>`
    UPDATE "KeywordSegment" s SET "passages" = s."passages" - lost."passages"
    FROM unnest(${[...lost.keys()]}::text[], ${[...lost.values()]}::int[]) AS lost("id", "passages")
    WHERE s."id" = lost."id" AND s."botNo" = ${botNo}::int RETURNING s."rootId"`;
  const rootIds = [...new Set(roots.map(({ rootId }) => rootId))];
  const members = await tx.$queryRaw<{ id: string; isEmpty: boolean }[]>`
    SELECT "id", sum("passages") OVER (PARTITION BY "rootId") = 0 AS "isEmpty" FROM "KeywordSegment"
    WHERE "botNo" = ${botNo}::int AND "rootId" = ANY(${rootIds}::text[])`;
  const idsOf = (isEmpty: boolean) =>
    members.filter((member) => member.isEmpty === isEmpty).map(({ id }) => id);
  await removeSegments(tx, { botNo, segmentIds: idsOf(true) });
  await rewriteSegments(tx, { ...touched, segmentIds: idsOf(false) });
}

async function removeSegments(
  tx: Prisma.TransactionClient,
  { botNo, segmentIds }: { readonly botNo: number; readonly segmentIds: readonly string[] },
): Promise<void> {
  if (segmentIds.length === 0) return;
  await tx.$executeRaw`
    DELETE FROM "Posting" WHERE "botNo" = ${botNo}::int AND "segmentId" = ANY(${[...segmentIds]}::text[])`;
  await tx.$executeRaw`
    DELETE FROM "KeywordSegment" WHERE "botNo" = ${botNo}::int AND "id" = ANY(${[...segmentIds]}::text[])`;
}

async function rewriteSegments(
  tx: Prisma.TransactionClient,
  { botId, botNo, segmentIds }: Omit<Touched, 'lost'> & { readonly segmentIds: readonly string[] },
): Promise<void> {
  if (segmentIds.length === 0) return;
  const ids = [...segmentIds];
  await tx.$executeRaw`
    WITH kept AS (
      SELECT "no" FROM "Passage" WHERE "segmentId" = ANY(${ids}::text[]) AND "botId" = ${botId}
    ), rewritten AS (
      SELECT po."term", po."segmentId",
        array_agg(u."no" ORDER BY u."at") FILTER (WHERE kept."no" IS NOT NULL) AS "passages",
        array_agg(u."impact" ORDER BY u."at") FILTER (WHERE kept."no" IS NOT NULL) AS "weights"
      FROM "Posting" po
      CROSS JOIN LATERAL unnest(po."passages", po."weights") WITH ORDINALITY AS u("no", "impact", "at")
      LEFT JOIN kept ON kept."no" = u."no"
      WHERE po."botNo" = ${botNo}::int AND po."segmentId" = ANY(${ids}::text[])
      GROUP BY po."term", po."segmentId" HAVING count(*) > count(kept."no")
    ), emptied AS (
      DELETE FROM "Posting" po USING rewritten r
      WHERE po."botNo" = ${botNo}::int AND po."term" = r."term" AND po."segmentId" = r."segmentId"
        AND r."passages" IS NULL
    )
    UPDATE "Posting" po SET "passages" = r."passages", "weights" = r."weights" FROM rewritten r
    WHERE po."botNo" = ${botNo}::int AND po."term" = r."term" AND po."segmentId" = r."segmentId"
      AND r."passages" IS NOT NULL`;
}
