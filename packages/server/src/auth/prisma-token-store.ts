import type { OneTimeToken, OneTimeTokenStore } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';

const COLUMNS = Prisma.sql`t."id", t."kind"::text AS "kind", t."email", t."role"::text AS "role", t."clientIds",
  t."userId", nullif(t."createdBy", '') AS "createdBy", t."expiresAt"`;

export function createPrismaTokenStore(client: SqlClient): OneTimeTokenStore {
  return {
    async saveToken(token) {
      const { id, kind, tokenHash, email, role, clientIds, userId, createdBy, expiresAt } = token;
      await client.$executeRaw`
        INSERT INTO "OneTimeToken" ("id", "kind", "tokenHash", "email", "role", "clientIds", "userId", "createdBy",
          "expiresAt")
        VALUES (${id}, ${kind}::"OneTimeTokenKind", ${tokenHash}, ${email}, ${role}::"Role",
          ${[...clientIds]}::text[], ${userId}, ${createdBy ?? ''}, ${expiresAt}::timestamptz)
        ON CONFLICT ("kind", "email") WHERE "usedAt" IS NULL DO UPDATE SET "id" = EXCLUDED."id",
          "tokenHash" = EXCLUDED."tokenHash", "role" = EXCLUDED."role", "clientIds" = EXCLUDED."clientIds",
          "userId" = EXCLUDED."userId", "createdBy" = EXCLUDED."createdBy", "expiresAt" = EXCLUDED."expiresAt",
          "createdAt" = now()`;
    },
    async claimToken({ kind, tokenHash, now }) {
      const [row] = await client.$queryRaw<OneTimeToken[]>`
        UPDATE "OneTimeToken" t SET "usedAt" = ${now}::timestamptz
        WHERE t."tokenHash" = ${tokenHash} AND t."kind" = ${kind}::"OneTimeTokenKind" AND t."usedAt" IS NULL
          AND t."expiresAt" > ${now}::timestamptz
        RETURNING ${COLUMNS}`;
      return row ?? null;
    },
    async useUpToken({ kind, email, now }) {
      await client.oneTimeToken.updateMany({
        where: { kind, email, usedAt: null },
        data: { usedAt: now },
      });
    },
  };
}
