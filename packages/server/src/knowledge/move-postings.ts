import type { Prisma } from '../generated/prisma/client.ts';
import { type SqlClient, transact } from '../sql/client.ts';
import { lockPostings } from './lock-postings.ts';

interface Slice {
  readonly botNo: number;
  readonly after: string;
  readonly limit: number;
}

/** Segments whose postings are to lie elsewhere, and where: parallel. */
interface Joined {
  readonly ids: readonly string[];
  readonly roots: readonly string[];
}

/** See `KnowledgeStore.movePostings`. A term goes as a whole, so that whoever comes next need not know where it stopped. */
export function movePostings(client: SqlClient, slice: Slice): Promise<string | null> {
  return transact(client, async (tx) => {
    await lockPostings(tx, slice.botNo);
    const joined = await findJoined(tx, slice.botNo);
    const last = joined.ids.length === 0 ? null : await findLastTerm(tx, slice, joined);
    if (last === null) await forgetMoved(tx, slice.botNo);
    else await move(tx, { ...slice, ...joined, last });
    return last;
  });
}

async function findJoined(tx: Prisma.TransactionClient, botNo: number): Promise<Joined> {
  const rows = await tx.$queryRaw<{ id: string; rootId: string }[]>`
    SELECT s."id", s."rootId" FROM "KeywordSegment" s
    WHERE s."botNo" = ${botNo}::int AND s."id" <> s."rootId"
      AND EXISTS (SELECT 1 FROM "Posting" po WHERE po."segmentId" = s."id" AND po."botNo" = ${botNo}::int)`;
  return { ids: rows.map(({ id }) => id), roots: rows.map(({ rootId }) => rootId) };
}

/** The term of the last row of a slice; null when none is left. */
async function findLastTerm(
  tx: Prisma.TransactionClient,
  { botNo, after, limit }: Slice,
  { ids }: Joined,
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ last: string | null }[]>`
    SELECT max(part."term") AS "last" FROM (
      SELECT "term" FROM "Posting"
      WHERE "botNo" = ${botNo}::int AND "term" > ${after} AND "segmentId" = ANY(${[...ids]}::text[])
      ORDER BY "term" LIMIT ${limit}
    ) part`;
  return row?.last ?? null;
}

async function move(
  tx: Prisma.TransactionClient,
  { botNo, after, last, ids, roots }: Slice & Joined & { readonly last: string },
): Promise<void> {
  await tx.$executeRaw`
    WITH moved AS (
      DELETE FROM "Posting" WHERE "botNo" = ${botNo}::int AND "term" > ${after} AND "term" <= ${last}
        AND "segmentId" = ANY(${[...ids]}::text[])
      RETURNING "term", "segmentId", "passages", "weights"
    ), entry AS (
      SELECT moved."term", joined."root", unnest(moved."passages") AS "no", unnest(moved."weights") AS "impact"
      FROM moved JOIN unnest(${[...ids]}::text[], ${[...roots]}::text[]) AS joined("id", "root") ON joined."id" = moved."segmentId"
    )
    INSERT INTO "Posting" AS po ("botNo", "term", "segmentId", "passages", "weights")
    SELECT ${botNo}::int, entry."term", entry."root", array_agg(entry."no"), array_agg(entry."impact")
    FROM entry GROUP BY entry."term", entry."root"
    ON CONFLICT ("botNo", "term", "segmentId") DO UPDATE SET
      "passages" = po."passages" || EXCLUDED."passages", "weights" = po."weights" || EXCLUDED."weights"`;
}

/** Segments that nobody names any more: they have neither passages nor postings. */
async function forgetMoved(tx: Prisma.TransactionClient, botNo: number): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "KeywordSegment" WHERE "botNo" = ${botNo}::int AND "passages" = 0 AND "id" <> "rootId"`;
}
