import type { BotId, ClientId, ListClients } from '@pixel/contract';
import { type ClientStore, type Reach, staleVersion } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient, SqlClient } from '../sql/client.ts';
import { allOf, containing, inReach } from '../sql/condition.ts';
import { orConflict } from '../sql/conflict.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { pageOrder } from '../sql/page-order.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { listUsage } from './list-usage.ts';
import { measureClient, summarizeClients } from './measure-clients.ts';
import {
  insertClient,
  markDeleted,
  selectClient,
  toClient,
  updateClientRow,
} from './select-client.ts';

const COUNTED = { _count: { select: { bots: { where: { deletedAt: null } } } } } as const;

export function createPrismaClientStore(client: SqlClient, raw: RawClient = client): ClientStore {
  const purging = acrossClients(client, 'purge');
  return {
    findClient: (reach, id) => selectClient(raw, { reach, id }),
    async listClients(reach, input) {
      const { key, order, after, keyOf } = pageOrder(input.sort ?? 'newest', Prisma.sql`c`);
      const last = decodeCursor<readonly string[]>(input.cursor, key);
      const matching = matchingClients(reach, input);
      const [[counted], ids] = await Promise.all([
        client.$queryRaw<{ total: number }[]>`
          SELECT count(*)::int AS "total" FROM "Client" c WHERE ${matching}`,
        client.$queryRaw<{ id: string }[]>`
          SELECT c."id" FROM "Client" c WHERE ${allOf(matching, last && after(last))}
          ORDER BY ${order} LIMIT ${input.limit + 1}`,
      ]);
      const rows = await client.client.findMany({
        where: { id: { in: ids.map(({ id }) => id) } },
        include: COUNTED,
      });
      const byId = new Map(
        rows.map(({ _count, ...row }) => [row.id, toClient({ ...row, botCount: _count.bots })]),
      );
      const clients = ids.flatMap(({ id }) => byId.get(id) ?? []);
      const page = { limit: input.limit, total: counted?.total ?? 0 };
      return pageOf(clients, page, { toItem: (row) => row, keyOf });
    },
    saveClient: (id, input, entry) =>
      orConflict(insertClient(raw, { ...input, id, entry }), 'This client exists already.'),
    async updateClient(reach, change, entry) {
      const changed = await updateClientRow(raw, { reach, ...change, entry });
      if (!changed && (await selectClient(raw, { reach, id: change.id })))
        throw staleVersion('client');
      return changed;
    },
    deleteClient: (reach, gone, entry) => markDeleted(raw, { reach, ...gone, entry }),
    async restoreClient(id, since) {
      const { count } = await client.client.updateMany({
        where: { id, deletedAt: { gt: since } },
        data: { deletedAt: null, version: { increment: 1 } },
      });
      if (count === 0) return null;
      return selectClient(raw, { reach: 'all', id });
    },
    async listBotsToPurge(before, { after, limit }) {
      const rows = await purging.$queryRaw<{ id: BotId }[]>`
        SELECT b."id" FROM "Bot" b JOIN "Client" c ON c."id" = b."clientId" AND c."deletedAt" < ${before}::timestamptz
        WHERE b."id" > ${after ?? ''} ORDER BY b."id" LIMIT ${limit}`;
      return rows.map(({ id }) => id);
    },
    async purgeClients(before, limit) {
      const rows = await purging.$queryRaw<{ id: ClientId }[]>`
        DELETE FROM "Client" WHERE "id" IN (
          SELECT c."id" FROM "Client" c WHERE c."deletedAt" < ${before}::timestamptz
            AND NOT EXISTS (SELECT FROM "Bot" b WHERE b."clientId" = c."id")
          ORDER BY c."deletedAt" LIMIT ${limit}
          FOR UPDATE SKIP LOCKED)
        RETURNING "id"`;
      return rows.map(({ id }) => id);
    },
    summarizeClients: (reach, since) => summarizeClients(client, { reach, since }),
    listUsage: (id, after, limit) => listUsage(client, { id, after, limit }),
    measureClient: (id, period) => measureClient(client, { id, period }),
  };
}

function matchingClients(reach: Reach, input: ListClients): Prisma.Sql {
  const { deleted, status, industry, search } = input;
  return allOf(
    deleted ? Prisma.sql`c."deletedAt" IS NOT NULL` : Prisma.sql`c."deletedAt" IS NULL`,
    inReach(Prisma.sql`c."id"`, reach),
    status !== undefined && Prisma.sql`c."status" = ${status}::"ClientStatus"`,
    industry !== undefined && Prisma.sql`lower(c."industry") = lower(${industry})`,
    search !== undefined && mentioning(containing(search)),
  );
}

const mentioning = (pattern: string): Prisma.Sql => Prisma.sql`(
  c."name" ILIKE ${pattern} OR c."email" ILIKE ${pattern} OR c."company" ILIKE ${pattern}
  OR c."website" ILIKE ${pattern})`;
