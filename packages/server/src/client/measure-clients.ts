import type { ClientId, ClientStatus, ClientSummary } from '@pixel/contract';
import type { ClientStore, Period, Reach } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { measureActivity } from '../sql/measure-activity.ts';

const INDUSTRIES = 50;

/** See `ClientStore.summarizeClients`. */
export async function summarizeClients(
  client: SqlClient,
  { reach, since }: { readonly reach: Reach; readonly since: Date },
): Promise<ClientSummary> {
  const live = Prisma.sql`"deletedAt" IS NULL AND ${inReach(Prisma.sql`"id"`, reach)}`;
  const [statuses, byIndustry] = await Promise.all([
    client.$queryRaw<{ status: ClientStatus; count: number; recent: number }[]>`
      SELECT "status", count(*)::int AS "count",
        count(*) FILTER (WHERE "createdAt" >= ${since})::int AS "recent"
      FROM "Client" WHERE ${live} GROUP BY "status"`,
    client.$queryRaw<{ industry: string | null; count: number }[]>`
      SELECT min("industry") AS "industry", count(*)::int AS "count" FROM "Client"
      WHERE ${live} GROUP BY lower("industry") COLLATE "C"
      ORDER BY "count" DESC, lower("industry") COLLATE "C" LIMIT ${INDUSTRIES}`,
  ]);
  const sumOf = (field: 'count' | 'recent') => statuses.reduce((sum, row) => sum + row[field], 0);
  return {
    total: sumOf('count'),
    byStatus: {
      ...{ active: 0, inactive: 0, suspended: 0, pending: 0 },
      ...Object.fromEntries(statuses.map(({ status, count }) => [status, count])),
    },
    byIndustry,
    recent: sumOf('recent'),
  };
}

interface Owned {
  readonly bots: number;
  readonly publishedBots: number;
  readonly documents: number;
  readonly passages: number;
}

/** See `ClientStore.measureClient`. */
export async function measureClient(
  client: SqlClient,
  { id, period }: { readonly id: ClientId; readonly period: Period },
): ReturnType<ClientStore['measureClient']> {
  const where = Prisma.sql`"clientId" = ${id}`;
  const [[owned], activity] = await Promise.all([
    client.$queryRaw<Owned[]>`
      SELECT b.*, s.* FROM
        (SELECT count(*)::int AS "bots",
            count(*) FILTER (WHERE "publication" = 'published')::int AS "publishedBots"
          FROM "Bot" WHERE "clientId" = ${id} AND "deletedAt" IS NULL) b,
        (SELECT coalesce(sum(s."documentCount"), 0)::int AS "documents",
            coalesce(sum(s."passageCount"), 0)::int AS "passages"
          FROM "Source" s JOIN "Bot" b ON b."id" = s."botId" AND b."deletedAt" IS NULL
          WHERE s."clientId" = ${id}) s`,
    measureActivity(client, { where, period }),
  ]);
  if (!owned) throw new Error('Counting gave no row.');
  return { ...owned, activity };
}
