import type { VisitorRecord, VisitorStore } from '@pixel/core';
import { DomainError, notFound } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient, SqlClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { orConflict } from '../sql/conflict.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { eraseVisitor } from './erase-visitor.ts';
import { listVisitors, selectVisitors } from './list-visitors.ts';

export function createPrismaVisitorStore(client: SqlClient, raw: RawClient = client): VisitorStore {
  const byToken = acrossClients(raw, 'token');
  return {
    listVisitors: (reach, input) => listVisitors(client, reach, input),
    async findVisitorById(reach, id) {
      const where = Prisma.sql`v."id" = ${id} AND ${inReach(Prisma.sql`v."clientId"`, reach)}`;
      return (await selectVisitors(client, { where, limit: 1 }))[0] ?? null;
    },
    eraseVisitor: (reach, id) => eraseVisitor(client, reach, id),
    async findVisitor(tokenHash, now) {
      const [row] = await byToken.$queryRaw<VisitorRecord[]>`
        SELECT v."id", v."botId", v."clientId", v."origin", v."expiresAt"
        FROM "Visitor" v ${joinLiveBot(Prisma.sql`v."botId"`)}
        WHERE v."tokenHash" = ${tokenHash} AND v."expiresAt" > ${now}::timestamptz`;
      return row ?? null;
    },
    async saveVisitor({ id, botId, clientId, tokenHash, origin, locale, expiresAt }) {
      const saved = client.$queryRaw<{ bots: number; visitors: number }[]>`
        WITH bot AS (
          SELECT b."id" FROM "Bot" b JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
          WHERE b."id" = ${botId} AND b."clientId" = ${clientId} AND b."deletedAt" IS NULL
        ), visitor AS (
          INSERT INTO "Visitor" AS v ("id", "clientId", "botId", "tokenHash", "origin", "locale", "expiresAt")
          SELECT ${id}, ${clientId}, bot."id", ${tokenHash}, ${origin}, ${locale}, ${expiresAt}::timestamptz FROM bot
          ON CONFLICT ("id") DO UPDATE SET "origin" = EXCLUDED."origin", "locale" = EXCLUDED."locale",
            "expiresAt" = EXCLUDED."expiresAt", "lastSeenAt" = now()
          WHERE v."botId" = EXCLUDED."botId" AND v."tokenHash" = EXCLUDED."tokenHash"
          RETURNING v."id"
        )
        SELECT (SELECT count(*)::int FROM bot) AS "bots", (SELECT count(*)::int FROM visitor) AS "visitors"`;
      const [row] = await orConflict(saved, 'This visitor exists already.');
      if (row?.bots !== 1) throw notFound('bot');
      if (row.visitors !== 1) throw new DomainError('conflict', 'This visitor exists already.');
    },
  };
}
