import type { VisitorRecord, VisitorStore } from '@pixel/core';
import { DomainError, notFound } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient, SqlClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { orConflict } from '../sql/conflict.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { storableJson } from '../sql/storable-json.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { listConsents, saveConsent } from './consents.ts';
import { eraseVisitor } from './erase-visitor.ts';
import { identifyVisitor } from './identify-visitor.ts';
import { listVisitors, selectVisitors } from './list-visitors.ts';

export function createPrismaVisitorStore(client: SqlClient, raw: RawClient = client): VisitorStore {
  // Whose a key is, is the answer; the same for a session, which only this installation can have made.
  const anybody = acrossClients(raw, 'token');
  const byKey = async (where: Prisma.Sql, now: Date): Promise<VisitorRecord | null> => {
    const [row] = await anybody.$queryRaw<VisitorRecord[]>`
      SELECT coalesce(p."id", v."id") AS "id", v."id" AS "keyId", v."botId", v."clientId", v."origin",
        v."expiresAt", v."protocol", coalesce(p."subject", v."subject") AS "subject", v."identityTokenHash"
      FROM "Visitor" v ${joinLiveBot(Prisma.sql`v."botId"`)} LEFT JOIN "Visitor" p ON p."id" = v."mergedInto"
      WHERE ${where} AND v."expiresAt" > ${now}::timestamptz`;
    return row ?? null;
  };
  return {
    listVisitors: (reach, input) => listVisitors(client, reach, input),
    async findVisitorById(reach, id) {
      const where = Prisma.sql`v."id" = ${id} AND ${inReach(Prisma.sql`v."clientId"`, reach)}`;
      return (await selectVisitors(client, { where, limit: 1 }))[0] ?? null;
    },
    eraseVisitor: (reach, id) => eraseVisitor(client, reach, id),
    findVisitor: (tokenHash, now) => byKey(Prisma.sql`v."tokenHash" = ${tokenHash}`, now),
    findVisitorByKeyId: (id, now) => byKey(Prisma.sql`v."id" = ${id}`, now),
    identifyVisitor: (identification) => identifyVisitor(client, identification),
    async setAttributes({ id, clientId }, attributes, most) {
      const [row] = await client.$queryRaw<{ fits: boolean }[]>`
        WITH merged AS (
          SELECT v."id", jsonb_strip_nulls(v."attributes" || ${storableJson(attributes)}::jsonb) AS "attributes"
          FROM "Visitor" v WHERE v."id" = ${id} AND v."clientId" = ${clientId}
        ), judged AS (
          SELECT m."id", m."attributes", (SELECT count(*) FROM jsonb_object_keys(m."attributes")) <= ${most}::int AS "fits"
          FROM merged m
        ), changed AS (
          UPDATE "Visitor" v SET "attributes" = judged."attributes" FROM judged
          WHERE v."id" = judged."id" AND v."clientId" = ${clientId} AND judged."fits"
        )
        SELECT judged."fits" FROM judged`;
      return row?.fits ?? true;
    },
    saveConsent: (consent) => saveConsent(client, consent),
    listConsents: (visitor, limit) => listConsents(client, visitor, limit),
    async saveVisitor({ id, botId, clientId, tokenHash, origin, locale, expiresAt, protocol }) {
      const saved = client.$queryRaw<{ bots: number; visitors: number }[]>`
        WITH bot AS (
          SELECT b."id" FROM "Bot" b JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
          WHERE b."id" = ${botId} AND b."clientId" = ${clientId} AND b."deletedAt" IS NULL
        ), visitor AS (
          INSERT INTO "Visitor" AS v ("id", "clientId", "botId", "tokenHash", "origin", "locale", "expiresAt", "protocol")
          SELECT ${id}, ${clientId}, bot."id", ${tokenHash}, ${origin}, ${locale}, ${expiresAt}::timestamptz,
            ${protocol}::int FROM bot
          ON CONFLICT ("id") DO UPDATE SET "origin" = EXCLUDED."origin", "locale" = EXCLUDED."locale",
            "expiresAt" = EXCLUDED."expiresAt", "lastSeenAt" = now(),
            "protocol" = least(v."protocol", EXCLUDED."protocol")
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
