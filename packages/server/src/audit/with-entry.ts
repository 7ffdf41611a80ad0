import type { AuditRecord } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';

const INTO = Prisma.sql`
  INSERT INTO "AuditEntry" ("id", "actorType", "actorId", "clientId", "action", "targetType", "targetId",
    "details", "address", "requestId", "createdAt")`;

/** Appends an entry; does nothing when its id is there already. */
export const insertEntry = (entry: AuditRecord): Prisma.Sql =>
  Prisma.sql`${INTO} VALUES (${valuesOf(entry)}) ON CONFLICT DO NOTHING`;

/**
 * `write`, an INSERT, UPDATE or DELETE of at most one row with RETURNING, and the entry that says so, as one statement: both
 * are written or neither, without a transaction and its three round trips. No row, no entry.
 */
export const withEntry = (write: Prisma.Sql, entry: AuditRecord | undefined): Prisma.Sql =>
  entry === undefined
    ? write
    : Prisma.sql`WITH "written" AS (${write}),
        "noted" AS (${INTO} SELECT ${valuesOf(entry)} FROM "written")
      SELECT * FROM "written"`;

function valuesOf(entry: AuditRecord): Prisma.Sql {
  const { id, actorType, actorId, clientId, action, targetType, targetId } = entry;
  const { details, address, requestId, at } = entry;
  return Prisma.sql`${id}, ${actorType}, ${actorId}, ${clientId}, ${action}, ${targetType}, ${targetId},
    ${JSON.stringify(details)}::jsonb, ${address}, ${requestId}, ${at}::timestamptz`;
}
