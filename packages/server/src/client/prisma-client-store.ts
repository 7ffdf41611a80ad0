import {
  type BotId,
  type Client,
  ClientId,
  type CreateClient,
  type ListClients,
} from '@pixel/contract';
import { type ClientPatch, type ClientStore, DomainError, type Reach } from '@pixel/core';
import * as z from 'zod';
import { type Client as ClientRow, Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf, containing, inReach } from '../sql/condition.ts';
import { orConflict } from '../sql/conflict.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { pageOrder } from '../sql/page-order.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { listUsage } from './list-usage.ts';
import { measureClient, summarizeClients } from './measure-clients.ts';

const COUNTED = { _count: { select: { bots: { where: { deletedAt: null } } } } } as const;
type CountedRow = ClientRow & { readonly _count: { readonly bots: number } };

export function createPrismaClientStore(client: SqlClient): ClientStore {
  const live = (reach: Reach, id: ClientId): Prisma.ClientWhereInput => ({
    id: reach === 'all' ? id : { equals: id, in: [...reach] },
    deletedAt: null,
  });
  const purging = acrossClients(client, 'purge');
  return {
    async findClient(reach, id) {
      const row = await client.client.findFirst({ where: live(reach, id), include: COUNTED });
      return row && toClient(row);
    },
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
      const byId = new Map(rows.map((row) => [row.id, toClient(row)]));
      const clients = ids.flatMap(({ id }) => byId.get(id) ?? []);
      const page = { limit: input.limit, total: counted?.total ?? 0 };
      return pageOf(clients, page, { toItem: (row) => row, keyOf });
    },
    async saveClient(id, input) {
      const row = await orConflict(
        client.client.create({
          data: { id, name: input.name, ...fieldsOf(input) },
          include: COUNTED,
        }),
        'This client exists already.',
      );
      return toClient(row);
    },
    async updateClient(reach, id, patch, version) {
      const rows = await client.client.updateManyAndReturn({
        where: { AND: [live(reach, id), version === undefined ? {} : { version }] },
        data: { ...fieldsOf(patch), version: { increment: 1 } },
        select: { id: true },
      });
      const row = await client.client.findFirst({ where: live(reach, id), include: COUNTED });
      if (row && rows.length === 0)
        throw new DomainError('conflict', 'The client was changed meanwhile.');
      return row && toClient(row);
    },
    async deleteClient(reach, id, at) {
      const { count } = await client.client.updateMany({
        where: live(reach, id),
        data: { deletedAt: at },
      });
      return count === 1;
    },
    async restoreClient(id, since) {
      const { count } = await client.client.updateMany({
        where: { id, deletedAt: { gt: since } },
        data: { deletedAt: null, version: { increment: 1 } },
      });
      if (count === 0) return null;
      const row = await client.client.findFirst({ where: live('all', id), include: COUNTED });
      return row && toClient(row);
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

const fieldsOf = ({ socials, ...patch }: Partial<CreateClient> | ClientPatch) => ({
  ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)),
  ...(socials && {
    socials: Object.fromEntries(Object.entries(socials).filter(([, value]) => value !== undefined)),
  }),
});

const Socials = z.record(z.string(), z.string());

function toClient(row: CountedRow): Client {
  return {
    id: ClientId.parse(row.id),
    name: row.name,
    email: row.email,
    company: row.company,
    website: row.website,
    phone: row.phone,
    industry: row.industry,
    description: row.description,
    socials: Socials.parse(row.socials),
    status: row.status,
    botCount: row._count.bots,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}
