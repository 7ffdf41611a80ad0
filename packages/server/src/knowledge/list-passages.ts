import { DocumentId, type ListPassages, type Passage, type PassagePage } from '@pixel/contract';
import type { Reach } from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf, inReach } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

/** Documents in the order of their ids, the passages of each in reading order. */
export async function listPassages(
  client: SqlClient,
  reach: Reach,
  { sourceId, limit, cursor }: ListPassages,
): Promise<PassagePage> {
  const after = decodeCursor(cursor, z.tuple([DocumentId, z.int32()]));
  const matching = Prisma.sql`p."sourceId" = ${sourceId} AND ${inReach(Prisma.sql`p."clientId"`, reach)}`;
  const [counts, rows] = await Promise.all([
    client.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total"
      FROM "Passage" p ${joinLiveBot(Prisma.sql`p."botId"`)} WHERE ${matching}`,
    client.$queryRaw<Passage[]>`
      SELECT p."id", p."documentId", d."title" AS "documentTitle", d."url", p."ordinal", p."headings",
        p."text", p."start", p."end", p."page"
      FROM "Passage" p JOIN "Document" d ON d."id" = p."documentId" ${joinLiveBot(Prisma.sql`p."botId"`)}
      WHERE ${allOf(
        matching,
        after && Prisma.sql`(p."documentId", p."ordinal") > (${after[0]}, ${after[1]}::int)`,
      )}
      ORDER BY p."documentId", p."ordinal" LIMIT ${limit + 1}`,
  ]);
  return pageOf(
    rows,
    { limit, total: counts[0]?.total ?? 0 },
    { toItem: (row) => row, keyOf: (row) => [row.documentId, row.ordinal] },
  );
}
