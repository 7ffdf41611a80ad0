import { Prisma } from '../generated/prisma/client.ts';
import { lockPostings } from './lock-postings.ts';

/** Passages of one segment that are gone. */
export interface Gone {
  readonly segmentId: string;
  readonly count: number;
  /** Their numbers, with commas between. */
  readonly numbers: string;
}

interface Touched {
  readonly botNo: number;
  readonly gone: readonly Gone[];
}

/** Passages that are gone by their segments. */
export function bySegment(
  passages: readonly { readonly segmentId: string; readonly no: bigint }[],
): Gone[] {
  return [...Map.groupBy(passages, ({ segmentId }) => segmentId)].map(([segmentId, rows]) => ({
    ...{ segmentId, count: rows.length },
    numbers: rows.map(({ no }) => no).join(','),
  }));
}

/** From how many on it is faster to look each entry up among them than them among the entries of each row. */
const MANY = 50;

/**
 * Takes passages that are gone out of the postings. Segments that lie together and have no passage left go as a whole;
 * of the others, rows that held a gone passage are rewritten without it.
 */
export async function prunePostings(tx: Prisma.TransactionClient, touched: Touched): Promise<void> {
  const { botNo, gone } = touched;
  if (gone.length === 0) return;
  await lockPostings(tx, botNo);
  const roots = await tx.$queryRaw<{ rootId: string }[]>`
    UPDATE "KeywordSegment" s SET "passages" = s."passages" - lost."passages"
    FROM unnest(${gone.map(({ segmentId }) => segmentId)}::text[], ${gone.map(({ count }) => count)}::int[])
      AS lost("id", "passages")
    WHERE s."id" = lost."id" AND s."botNo" = ${botNo}::int RETURNING s."rootId"`;
  const rootIds = [...new Set(roots.map(({ rootId }) => rootId))];
  const members = await tx.$queryRaw<{ id: string; isEmpty: boolean }[]>`
    SELECT "id", sum("passages") OVER (PARTITION BY "rootId") = 0 AS "isEmpty" FROM "KeywordSegment"
    WHERE "botNo" = ${botNo}::int AND "rootId" = ANY(${rootIds}::text[])`;
  const idsOf = (isEmpty: boolean) =>
    members.filter((member) => member.isEmpty === isEmpty).map(({ id }) => id);
  await removeSegments(tx, { botNo, segmentIds: idsOf(true) });
  await rewriteSegments(tx, { botNo, gone, segmentIds: idsOf(false) });
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
  { botNo, gone, segmentIds }: Touched & { readonly segmentIds: readonly string[] },
): Promise<void> {
  if (segmentIds.length === 0) return;
  const numbers = `{${gone.map((segment) => segment.numbers).join(',')}}`;
  const isFew = gone.reduce((sum, { count }) => sum + count, 0) < MANY;
  const holdsSome = isFew ? Prisma.sql`AND po."passages" && ${numbers}::bigint[]` : Prisma.empty;
  await tx.$executeRaw`
    WITH gone AS (
      SELECT unnest(${numbers}::bigint[]) AS "no"
    ), rewritten AS (
      SELECT po."term", po."segmentId",
        array_agg(u."no" ORDER BY u."at") FILTER (WHERE gone."no" IS NULL) AS "passages",
        array_agg(u."impact" ORDER BY u."at") FILTER (WHERE gone."no" IS NULL) AS "weights"
      FROM "Posting" po
      CROSS JOIN LATERAL unnest(po."passages", po."weights") WITH ORDINALITY AS u("no", "impact", "at")
      LEFT JOIN gone ON gone."no" = u."no"
      WHERE po."botNo" = ${botNo}::int AND po."segmentId" = ANY(${[...segmentIds]}::text[]) ${holdsSome}
      GROUP BY po."term", po."segmentId" HAVING count(gone."no") > 0
    ), emptied AS (
      DELETE FROM "Posting" po USING rewritten r
      WHERE po."botNo" = ${botNo}::int AND po."term" = r."term" AND po."segmentId" = r."segmentId"
        AND r."passages" IS NULL
    )
    UPDATE "Posting" po SET "passages" = r."passages", "weights" = r."weights" FROM rewritten r
    WHERE po."botNo" = ${botNo}::int AND po."term" = r."term" AND po."segmentId" = r."segmentId"
      AND r."passages" IS NOT NULL`;
}
