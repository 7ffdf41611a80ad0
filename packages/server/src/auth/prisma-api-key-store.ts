import {
  type ApiKey,
  type ApiKeyId,
  type ClientId,
  LIMITS,
  type Role,
  type Scope,
  type UserId,
} from '@pixel/contract';
import { type ApiKeyStore, withinMaker } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient, SqlClient } from '../sql/client.ts';
import { orConflict } from '../sql/conflict.ts';

interface ApiKeyRow {
  readonly id: ApiKeyId;
  readonly name: string;
  readonly hint: string;
  readonly scopes: Scope[];
  readonly clientIds: ClientId[];
  readonly allClients: boolean;
  readonly createdBy: UserId;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly createdAt: Date;
}

interface MakerRow {
  readonly role: Role;
  readonly memberOf: ClientId[];
}

const COLUMNS = Prisma.sql`a."id", a."name", a."hint", a."scopes", a."clientIds", a."allClients",
  a."createdBy", a."expiresAt", a."lastUsedAt", a."createdAt"`;

export function createPrismaApiKeyStore(client: SqlClient, raw: RawClient = client): ApiKeyStore {
  return {
    async saveApiKey(key) {
      const inserted = client.$queryRaw<ApiKeyRow[]>`
        INSERT INTO "ApiKey" AS a ("id", "name", "hint", "secretHash", "scopes", "clientIds", "allClients",
          "createdBy", "expiresAt")
        VALUES (${key.id}, ${key.name}, ${key.hint}, ${key.secretHash}, ${[...key.scopes]}::text[],
          ${[...(key.clientIds ?? [])]}::text[], ${key.clientIds === null}, ${key.createdBy},
          ${key.expiresAt}::timestamptz)
        RETURNING ${COLUMNS}`;
      const [row] = await orConflict(inserted, 'This API key exists already.');
      if (!row) throw new Error('An insert returned no row.');
      return toApiKey(row);
    },
    async findUsableApiKey(secretHash, now) {
      const [found] = await raw.$queryRaw<(ApiKeyRow & MakerRow)[]>`
        SELECT ${COLUMNS}, u."role"::text AS "role",
          ARRAY(SELECT m."clientId" FROM "Membership" m WHERE m."userId" = u."id") AS "memberOf"
        FROM "ApiKey" a
        JOIN "User" u ON u."id" = a."createdBy" AND u."status" = 'active'
        WHERE a."secretHash" = ${secretHash} AND a."revokedAt" IS NULL
          AND (a."expiresAt" IS NULL OR a."expiresAt" > ${now}::timestamptz)`;
      if (!found) return null;
      const { role, memberOf, ...row } = found;
      const maker = { role, clientIds: role === 'admin' ? ('all' as const) : memberOf };
      return { ...withinMaker(toApiKey(row), maker), createdBy: row.createdBy };
    },
    async listApiKeys(makers) {
      const rows = await client.$queryRaw<
        (ApiKeyRow & { makerName: string; makerEmail: string })[]
      >`
        SELECT ${COLUMNS}, u."name" AS "makerName", u."email" AS "makerEmail"
        FROM "ApiKey" a JOIN "User" u ON u."id" = a."createdBy"
        WHERE ${isOf(makers)} AND a."revokedAt" IS NULL
        ORDER BY a."id" DESC LIMIT ${LIMITS.listedApiKeys}`;
      return rows.map(({ makerName: name, makerEmail: email, ...row }) => ({
        ...toApiKey(row),
        maker: { id: row.createdBy, name, email },
      }));
    },
    async revokeApiKey(makers, id, at) {
      const { count } = await client.apiKey.updateMany({
        where: { id, revokedAt: null, ...(makers !== 'all' && { createdBy: makers }) },
        data: { revokedAt: at },
      });
      return count === 1;
    },
    async touchApiKey(id, at) {
      await client.apiKey.updateMany({ where: { id }, data: { lastUsedAt: at } });
    },
  };
}

const isOf = (makers: UserId | 'all'): Prisma.Sql =>
  makers === 'all' ? Prisma.sql`TRUE` : Prisma.sql`a."createdBy" = ${makers}`;

function toApiKey({ allClients, createdBy: _, ...row }: ApiKeyRow): ApiKey {
  return {
    ...row,
    clientIds: allClients ? null : row.clientIds,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
