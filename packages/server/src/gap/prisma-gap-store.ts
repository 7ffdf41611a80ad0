import {
  type ClientId,
  type ConversationId,
  type Gap,
  GapId,
  GivenTime,
  type ListGaps,
  NearPassage,
} from '@pixel/contract';
import type { GapStore, Reach } from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient, SqlClient } from '../sql/client.ts';
import { allOf, containing, inReach } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

export function createPrismaGapStore(client: SqlClient): GapStore {
  const find = async (reach: Reach, id: GapId) =>
    (await selectGaps(client, { where: owned(reach, id), limit: 1 }))[0] ?? null;
  return {
    async listGaps(reach, input) {
      const { order, after, keyOf } = inOrder(input);
      const matching = matchingGaps(reach, input);
      const [counted, rows] = await Promise.all([
        client.$queryRaw<{ total: number }[]>`
          SELECT count(*)::int AS "total" FROM "UnansweredQuestion" g ${joinLiveBot(Prisma.sql`g."botId"`)}
          WHERE ${matching}`,
        selectGaps(client, { where: allOf(matching, after), order, limit: input.limit + 1 }),
      ]);
      return pageOf(
        rows,
        { limit: input.limit, total: counted[0]?.total ?? 0 },
        { toItem: ({ gap }) => gap, keyOf: ({ gap }) => keyOf(gap) },
      );
    },
    async listAllGaps({ id, clientId }, after, limit) {
      const where = allOf(
        Prisma.sql`g."botId" = ${id} AND g."clientId" = ${clientId}`,
        after !== null && Prisma.sql`g."id" > ${after}`,
      );
      return (await selectGaps(client, { where, limit })).map(({ gap }) => gap);
    },
    findGap: async (reach, id) => (await find(reach, id))?.gap ?? null,
    async setGapStatus(reach, id, status) {
      await client.$executeRaw`
        UPDATE "UnansweredQuestion" g SET "status" = ${status}::"GapStatus"
        WHERE ${owned(reach, id)} AND g."botId" IN (
          SELECT b."id" FROM "Bot" b JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
          WHERE b."deletedAt" IS NULL AND ${inReach(Prisma.sql`b."clientId"`, reach)})`;
      return find(reach, id);
    },
  };
}

const owned = (reach: Reach, id: GapId): Prisma.Sql =>
  Prisma.sql`g."id" = ${id} AND ${inReach(Prisma.sql`g."clientId"`, reach)}`;

const matchingGaps = (reach: Reach, input: ListGaps): Prisma.Sql => {
  const { botId, status, language, search } = input;
  return allOf(
    Prisma.sql`g."botId" = ${botId}`,
    inReach(Prisma.sql`g."clientId"`, reach),
    status !== undefined && Prisma.sql`g."status" = ${status}::"GapStatus"`,
    language !== undefined && Prisma.sql`g."language" = ${language}`,
    search !== undefined && Prisma.sql`g."question" ILIKE ${containing(search)}`,
  );
};

/** Ids break every tie, so that no gap is on two pages. */
function inOrder({ sort, cursor }: ListGaps) {
  if (sort === 'frequent') {
    const last = decodeCursor(cursor, z.tuple([z.int32(), GapId]));
    return {
      order: Prisma.sql`g."count" DESC, g."id" DESC`,
      after: last && Prisma.sql`(g."count", g."id") < (${last[0]}::int, ${last[1]})`,
      keyOf: ({ count, id }: Gap) => [count, id],
    };
  }
  const last = decodeCursor(cursor, z.tuple([GivenTime, GapId]));
  return {
    order: Prisma.sql`g."lastAskedAt" DESC, g."id" DESC`,
    after:
      last &&
      Prisma.sql`(g."lastAskedAt", g."id") < (${new Date(last[0])}::timestamptz, ${last[1]})`,
    keyOf: ({ lastAskedAt, id }: Gap) => [lastAskedAt, id],
  };
}

interface GapRow extends Omit<Gap, 'passages' | 'firstAskedAt' | 'lastAskedAt'> {
  readonly clientId: ClientId;
  readonly conversationId: ConversationId | null;
  readonly passages: unknown;
  readonly firstAskedAt: Date;
  readonly lastAskedAt: Date;
}

const Passages = z.array(NearPassage);

/** Gaps `g` of live bots. */
async function selectGaps(
  client: RawClient,
  query: { readonly where: Prisma.Sql; readonly limit: number; readonly order?: Prisma.Sql },
): Promise<{ gap: Gap; clientId: ClientId }[]> {
  const rows = await client.$queryRaw<GapRow[]>`
    SELECT g."id", g."clientId", g."botId", g."question", g."searchedFor", g."language", g."confidence", g."passages",
      (SELECT a."conversationId" FROM "Asking" a
        WHERE a."gapId" = g."id" AND a."botId" = g."botId" AND a."conversationId" IS NOT NULL
        ORDER BY a."askedAt" DESC, a."messageId" DESC LIMIT 1) AS "conversationId",
      g."count", g."status", g."firstAskedAt", g."lastAskedAt"
    FROM "UnansweredQuestion" g ${joinLiveBot(Prisma.sql`g."botId"`)}
    WHERE ${query.where} ORDER BY ${query.order ?? Prisma.sql`g."id"`} LIMIT ${query.limit}`;
  return rows.map(({ clientId, ...row }) => ({
    clientId,
    gap: {
      ...row,
      passages: Passages.parse(row.passages),
      firstAskedAt: row.firstAskedAt.toISOString(),
      lastAskedAt: row.lastAskedAt.toISOString(),
    },
  }));
}
