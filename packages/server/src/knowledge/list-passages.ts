import {
  DocumentId,
  type ListPassages,
  type PassagePage,
  type PassageState,
} from '@pixel/contract';
import type { Reach } from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf, inReach } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { PASSAGE_COLUMNS, type PassageRow, passageTables, toPassage } from './find-passage.ts';

/** Documents in the order of their ids, the passages of each in reading order. */
export async function listPassages(
  client: SqlClient,
  reach: Reach,
  { sourceId, limit, cursor, search, state }: ListPassages,
): Promise<PassagePage> {
  const after = decodeCursor(cursor, z.tuple([DocumentId, z.int32()]));
  const matching = allOf(
    Prisma.sql`p."sourceId" = ${sourceId} AND ${inReach(Prisma.sql`p."clientId"`, reach)}`,
    state && IN_STATE[state],
    search?.trim() ? holds(search.trim()) : undefined,
  );
  const [counts, rows] = await Promise.all([
    client.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM ${passageTables()} WHERE ${matching}`,
    client.$queryRaw<PassageRow[]>`
      SELECT ${PASSAGE_COLUMNS} FROM ${passageTables()}
      WHERE ${allOf(
        matching,
        after && Prisma.sql`(p."documentId", p."ordinal") > (${after[0]}, ${after[1]}::int)`,
      )}
      ORDER BY p."documentId", p."ordinal" LIMIT ${limit + 1}`,
  ]);
  return pageOf(
    rows,
    { limit, total: counts[0]?.total ?? 0 },
    { toItem: toPassage, keyOf: (row) => [row.documentId, row.ordinal] },
  );
}

const IN_STATE: Readonly<Record<PassageState, Prisma.Sql>> = {
  included: Prisma.sql`NOT p."excluded"`,
  excluded: Prisma.sql`p."excluded"`,
  quarantined: Prisma.sql`p."excluded" AND p."quarantine" IS NOT NULL`,
};

function holds(words: string): Prisma.Sql {
  const wanted = words.toLowerCase();
  return Prisma.sql`(position(${wanted} IN lower(p."text")) > 0 OR position(${wanted} IN lower(d."title")) > 0
    OR position(${wanted} IN lower(array_to_string(p."headings", chr(10)))) > 0)`;
}
