import { type Client, ClientId, type CreateClient } from '@pixel/contract';
import { type ClientStore, DomainError, type Reach } from '@pixel/core';
import * as z from 'zod';
import type { Client as ClientRow, Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { containing } from '../sql/condition.ts';
import { orConflict } from '../sql/conflict.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';

const COUNTED = { _count: { select: { bots: { where: { deletedAt: null } } } } } as const;
type CountedRow = ClientRow & { readonly _count: { readonly bots: number } };

export function createPrismaClientStore(client: SqlClient): ClientStore {
  const live = (reach: Reach, id: ClientId): Prisma.ClientWhereInput => ({
    id: reach === 'all' ? id : { equals: id, in: [...reach] },
    deletedAt: null,
  });
  return {
    async findClient(reach, id) {
      const row = await client.client.findFirst({ where: live(reach, id), include: COUNTED });
      return row && toClient(row);
    },
    async listClients(reach, { limit, cursor, status, search }) {
      const after = decodeCursor(cursor, z.tuple([ClientId]));
      const where: Prisma.ClientWhereInput = {
        deletedAt: null,
        ...(reach !== 'all' && { id: { in: [...reach] } }),
        ...(status !== undefined && { status }),
        ...(search !== undefined && { OR: mentioning(search) }),
      };
      const [total, rows] = await Promise.all([
        client.client.count({ where }),
        client.client.findMany({
          where: after ? { AND: [where, { id: { lt: after[0] } }] } : where,
          orderBy: { id: 'desc' },
          take: limit + 1,
          include: COUNTED,
        }),
      ]);
      return pageOf(rows, { limit, total }, { toItem: toClient, keyOf: (row) => [row.id] });
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
  };
}

function mentioning(search: string): Prisma.ClientWhereInput[] {
  // Prisma adds the outer % by itself and leaves the inner ones alone.
  const contains = containing(search).slice(1, -1);
  return (['name', 'email', 'company', 'website'] as const).map((field) => ({
    [field]: { contains, mode: 'insensitive' },
  }));
}

const fieldsOf = ({ socials, ...patch }: Partial<CreateClient>) => ({
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
  };
}
