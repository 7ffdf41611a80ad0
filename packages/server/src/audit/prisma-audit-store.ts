import { AuditId, type AuditItem, type ClientId } from '@pixel/contract';
import type { AuditLink, AuditRecord, AuditStore, Reach } from '@pixel/core';
import * as z from 'zod';
import type { AuditEntry, Prisma } from '../generated/prisma/client.ts';
import { type RawClient, type SqlClient, transact } from '../sql/client.ts';
import { containing, ofClients } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { selectTargetNames } from './select-target-names.ts';
import { insertEntry } from './with-entry.ts';

/** Key of the advisory lock that makes sealers wait for each other. */
const SEALER_LOCK = 711_003;

export function createPrismaAuditStore(client: SqlClient, written: RawClient = client): AuditStore {
  const chained = acrossClients(client, 'audit chain');
  return {
    async saveAuditEntry(entry) {
      await written.$queryRaw`${insertEntry(entry)}`;
    },
    async listAuditEntries(reach, input) {
      const { limit, cursor } = input;
      const after = decodeCursor(cursor, z.tuple([AuditId]));
      const where = matching(reach, input);
      const [total, rows] = await Promise.all([
        client.auditEntry.count({ where }),
        client.auditEntry.findMany({
          where: after ? { AND: [where, { id: { lt: after[0] } }] } : where,
          orderBy: { id: 'desc' },
          take: limit + 1,
        }),
      ]);
      return pageOf(rows, { limit, total }, { toItem, keyOf: (row) => [row.id] });
    },
    listTargetNames: (reach, wanted) => selectTargetNames(client, { ...wanted, reach }),
    sealAuditEntries: (limit, link) =>
      transact(chained, async (tx) => {
        await tx.$queryRaw`SELECT 1 AS "locked" FROM pg_advisory_xact_lock(${SEALER_LOCK}::int8)`;
        const waiting = await tx.$queryRaw<Waiting[]>`
          SELECT p."entryId", e.* FROM "AuditPending" p LEFT JOIN "AuditEntry" e ON e."id" = p."entryId"
          ORDER BY p."entryId" LIMIT ${limit}`;
        if (waiting.length === 0) return 0;
        const [last] = await tx.$queryRaw<AuditLink[]>`
          SELECT "no", "entryId", "hash" FROM "AuditLink" ORDER BY "no" DESC LIMIT 1`;
        const entries = waiting.flatMap(({ entryId: _, ...row }) => (isThere(row) ? [row] : []));
        const links = link(last ?? null, entries.map(toRecord));
        const columns = {
          nos: links.map(({ no }) => no),
          ids: links.map(({ entryId }) => entryId),
          hashes: links.map(({ hash }) => hash),
        };
        await tx.$executeRaw`
          INSERT INTO "AuditLink" ("no", "entryId", "hash")
          SELECT * FROM unnest(${columns.nos}::int[], ${columns.ids}::text[], ${columns.hashes}::text[])`;
        const sealed = waiting.map(({ entryId }) => entryId);
        await tx.$executeRaw`DELETE FROM "AuditPending" WHERE "entryId" = ANY(${sealed}::text[])`;
        return links.length;
      }),
    async listAuditLinks(after, limit) {
      const links = await chained.auditLink.findMany({
        where: { no: { gt: after } },
        orderBy: { no: 'asc' },
        take: limit,
      });
      const ids = links.map(({ entryId }) => entryId);
      const rows = await chained.auditEntry.findMany({ where: { id: { in: ids } } });
      const entries = new Map(rows.map((row) => [row.id, toRecord(row)]));
      return links.map((link) => ({ ...link, entry: entries.get(link.entryId) ?? null }));
    },
    async findLostAuditEntry() {
      const [lost] = await chained.$queryRaw<{ id: string }[]>`
        SELECT e."id" FROM "AuditEntry" e
        WHERE NOT EXISTS (SELECT FROM "AuditLink" l WHERE l."entryId" = e."id")
          AND NOT EXISTS (SELECT FROM "AuditPending" p WHERE p."entryId" = e."id")
        LIMIT 1`;
      return lost?.id ?? null;
    },
  };
}

/** A number that waits, with its entry: of somebody's own deletion in the database nothing is left. */
type Waiting = { readonly entryId: string } & (
  | AuditEntry
  | Readonly<Record<keyof AuditEntry, null>>
);

const isThere = (row: Omit<Waiting, 'entryId'>): row is AuditEntry => row.id !== null;

type Filters = Parameters<AuditStore['listAuditEntries']>[1];

function matching(reach: Reach, filters: Filters): Prisma.AuditEntryWhereInput {
  const { actor, action, search, target, clientId, from, to } = filters;
  const conditions: Prisma.AuditEntryWhereInput[] = [
    ofClients(reach),
    ...(actor === undefined ? [] : [{ actorId: actor }]),
    ...(action === undefined ? [] : [{ action }]),
    // Prisma adds the outer % by itself and leaves the inner ones alone.
    ...(search === undefined
      ? []
      : [{ action: { contains: containing(search).slice(1, -1), mode: 'insensitive' as const } }]),
    ...(target === undefined ? [] : [{ targetId: target }]),
    ...(clientId === undefined ? [] : [{ clientId }]),
    ...(from === undefined ? [] : [{ createdAt: { gte: new Date(from) } }]),
    ...(to === undefined ? [] : [{ createdAt: { lt: new Date(to) } }]),
  ];
  return { AND: conditions };
}

const Details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** What the row says, also when somebody put something else there: an id of another form must not stop a verification. */
function toRecord({ createdAt, ...row }: AuditEntry): AuditRecord {
  const details = Details.safeParse(row.details);
  const { id, clientId } = asIds(row);
  return {
    ...row,
    ...{ id, clientId, at: createdAt },
    details: details.success ? details.data : { unreadable: JSON.stringify(row.details) },
  };
}

/** Safe: they are only hashed, compared and shown. */
const asIds = ({ id, clientId }: Pick<AuditEntry, 'id' | 'clientId'>) => ({
  id: id as AuditId,
  clientId: clientId as ClientId | null,
});

function toItem(row: AuditEntry): AuditItem {
  const { at, details, ...record } = toRecord(row);
  return { ...record, details: { ...details }, at: at.toISOString() };
}
