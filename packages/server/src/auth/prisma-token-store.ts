import type { Invitation } from '@pixel/contract';
import type { OneTimeToken, OneTimeTokenStore } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { pageOrder } from '../sql/page-order.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { namedClients } from './list-people.ts';

type TokenRow = Omit<OneTimeToken, 'applicant'> & {
  readonly name: string | null;
  readonly passwordHash: string | null;
};

type InvitationRow = Omit<Invitation, 'invitedBy' | 'createdAt' | 'expiresAt'> & {
  readonly inviterId: NonNullable<Invitation['invitedBy']>['id'] | null;
  readonly inviterName: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

const COLUMNS = Prisma.sql`t."id", t."kind"::text AS "kind", t."email", t."role"::text AS "role", t."clientIds",
  t."userId", nullif(t."createdBy", '') AS "createdBy", t."name", t."passwordHash", t."expiresAt"`;

export function createPrismaTokenStore(client: SqlClient): OneTimeTokenStore {
  return {
    async saveToken(token) {
      const { id, kind, tokenHash, email, role, clientIds, userId, createdBy, expiresAt } = token;
      const { name = null, passwordHash = null } = token.applicant ?? {};
      await client.$executeRaw`
        INSERT INTO "OneTimeToken" ("id", "kind", "tokenHash", "email", "role", "clientIds", "userId", "createdBy",
          "name", "passwordHash", "expiresAt")
        VALUES (${id}, ${kind}::"OneTimeTokenKind", ${tokenHash}, ${email}, ${role}::"Role",
          ${[...clientIds]}::text[], ${userId}, ${createdBy ?? ''}, ${name}, ${passwordHash},
          ${expiresAt}::timestamptz)
        ON CONFLICT ("kind", "email") WHERE "usedAt" IS NULL DO UPDATE SET "id" = EXCLUDED."id",
          "tokenHash" = EXCLUDED."tokenHash", "role" = EXCLUDED."role", "clientIds" = EXCLUDED."clientIds",
          "userId" = EXCLUDED."userId", "createdBy" = EXCLUDED."createdBy", "name" = EXCLUDED."name",
          "passwordHash" = EXCLUDED."passwordHash", "expiresAt" = EXCLUDED."expiresAt", "createdAt" = now()`;
    },
    async claimToken({ kind, tokenHash, now }) {
      // The lock is taken on the row as it was: the hash of a password is handed out once and forgotten with that.
      const [row] = await client.$queryRaw<TokenRow[]>`
        WITH t AS (
          SELECT * FROM "OneTimeToken"
          WHERE "tokenHash" = ${tokenHash} AND "kind" = ${kind}::"OneTimeTokenKind" AND "usedAt" IS NULL
            AND "expiresAt" > ${now}::timestamptz
          FOR UPDATE
        ), used AS (
          UPDATE "OneTimeToken" o SET "usedAt" = ${now}::timestamptz, "passwordHash" = NULL
          FROM t WHERE o."id" = t."id"
        )
        SELECT ${COLUMNS} FROM t`;
      return row ? toToken(row) : null;
    },
    async findToken({ kind, now, ...by }) {
      const isIt =
        'email' in by
          ? Prisma.sql`t."email" = ${by.email}`
          : Prisma.sql`t."tokenHash" = ${by.tokenHash}`;
      const [row] = await client.$queryRaw<TokenRow[]>`
        SELECT ${COLUMNS} FROM "OneTimeToken" t
        WHERE ${isIt} AND t."kind" = ${kind}::"OneTimeTokenKind" AND t."usedAt" IS NULL
          AND t."expiresAt" > ${now}::timestamptz`;
      return row ? toToken(row) : null;
    },
    async useUpToken({ kind, email, now }) {
      await client.oneTimeToken.updateMany({
        where: { kind, email, usedAt: null },
        data: { usedAt: now, passwordHash: null },
      });
    },
    async listInvitations(input) {
      const { key, order, after } = pageOrder('newest', Prisma.sql`t`);
      const last = decodeCursor<readonly string[]>(input.cursor, key);
      const pending = Prisma.sql`t."kind" = 'invite' AND t."usedAt" IS NULL`;
      const [[counted], rows] = await Promise.all([
        client.$queryRaw<{ total: number }[]>`
          SELECT count(*)::int AS "total" FROM "OneTimeToken" t WHERE ${pending}`,
        acrossClients(client, 'people').$queryRaw<InvitationRow[]>`
          SELECT t."id", t."email", t."role"::text AS "role", u."id" AS "inviterId", u."name" AS "inviterName",
            t."createdAt", t."expiresAt", ${namedClients(Prisma.sql`SELECT unnest(t."clientIds")`)} AS "clients"
          FROM "OneTimeToken" t LEFT JOIN "User" u ON u."id" = t."createdBy"
          WHERE ${pending} AND ${last ? after(last) : Prisma.sql`TRUE`}
          ORDER BY ${order} LIMIT ${input.limit + 1}`,
      ]);
      const page = { limit: input.limit, total: counted?.total ?? 0 };
      return pageOf(rows, page, { toItem: toInvitation, keyOf: ({ id }) => [id] });
    },
    async revokeInvitation(id, now) {
      const [row] = await client.oneTimeToken.updateManyAndReturn({
        where: { id, kind: 'invite', usedAt: null },
        data: { usedAt: now },
        select: { email: true },
      });
      return row?.email ?? null;
    },
    deleteStaleTokens: ({ before, now }) =>
      client.$executeRaw`
        DELETE FROM "OneTimeToken" WHERE coalesce("usedAt", "expiresAt") <= ${before}::timestamptz
          OR ("kind" = 'verify' AND "expiresAt" <= ${now}::timestamptz)`,
  };
}

function toToken({ name, passwordHash, ...row }: TokenRow): OneTimeToken {
  const isApplicant = name !== null && passwordHash !== null;
  return { ...row, applicant: isApplicant ? { name, passwordHash } : null };
}

function toInvitation({ inviterId, inviterName, ...row }: InvitationRow): Invitation {
  return {
    ...row,
    invitedBy: inviterId === null ? null : { id: inviterId, name: inviterName ?? '' },
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}
