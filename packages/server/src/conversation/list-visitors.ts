import { type ListVisitors, type Visitor, VisitorId, type VisitorPage } from '@pixel/contract';
import { VisitorIdentity } from '@pixel/contract/identity';
import type { Reach } from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient, SqlClient } from '../sql/client.ts';
import { allOf, inReach } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

type VisitorRow = Omit<Visitor, 'createdAt' | 'lastSeenAt' | 'identity'> & {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly subject: string | null;
  readonly identity: object | null;
};

/** See `VisitorStore.listVisitors`. */
export async function listVisitors(
  client: SqlClient,
  reach: Reach,
  input: ListVisitors,
): Promise<VisitorPage> {
  const after = decodeCursor(input.cursor, z.tuple([VisitorId]));
  const matching = allOf(
    Prisma.sql`v."botId" = ${input.botId} AND v."mergedInto" IS NULL`,
    inReach(Prisma.sql`v."clientId"`, reach),
  );
  const [counted, rows] = await Promise.all([
    client.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM "Visitor" v ${joinLiveBot(Prisma.sql`v."botId"`)} WHERE ${matching}`,
    selectVisitors(client, {
      where: allOf(matching, after && Prisma.sql`v."id" < ${after[0]}`),
      limit: input.limit + 1,
    }),
  ]);
  return pageOf(
    rows,
    { limit: input.limit, total: counted[0]?.total ?? 0 },
    { toItem: (visitor) => visitor, keyOf: (visitor) => [visitor.id] },
  );
}

/** Visitors `v` of live bots, newest first. */
export async function selectVisitors(
  client: RawClient,
  query: { readonly where: Prisma.Sql; readonly limit: number },
): Promise<Visitor[]> {
  const rows = await client.$queryRaw<VisitorRow[]>`
    SELECT v."id", v."botId", b."name" AS "botName", v."origin", v."locale", v."createdAt", v."lastSeenAt",
      v."subject", v."identity", v."attributes",
      (SELECT jsonb_build_object('version', s."version", 'given', s."given", 'origin', s."origin",
          'at', to_char(s."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        FROM "VisitorConsent" s WHERE s."visitorId" = v."id" ORDER BY s."id" DESC LIMIT 1) AS "consent",
      (SELECT count(*)::int FROM "Conversation" c WHERE c."visitorId" = v."id") AS "conversationCount"
    FROM "Visitor" v ${joinLiveBot(Prisma.sql`v."botId"`)}
    WHERE ${query.where} ORDER BY v."id" DESC LIMIT ${query.limit}`;
  return rows.map(({ subject, identity, ...row }) => ({
    ...row,
    identity: subject === null ? null : VisitorIdentity.parse({ subject, ...identity }),
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
}
