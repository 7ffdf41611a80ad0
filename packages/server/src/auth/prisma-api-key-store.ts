import type { ApiKey, ApiKeyId, ClientId, Scope, UserId } from '@pixel/contract';
import type { ApiKeyStore } from '@pixel/core';
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
      const [row] = await raw.$queryRaw<ApiKeyRow[]>`
        SELECT ${COLUMNS} FROM "ApiKey" a
        JOIN "User" u ON u."id" = a."createdBy" AND u."status" = 'active'
        WHERE a."secretHash" = ${secretHash} AND a."revokedAt" IS NULL
          AND (a."expiresAt" IS NULL OR a."expiresAt" > ${now}::timestamptz)`;
      return row ? { ...toApiKey(row), createdBy: row.createdBy } : null;
    },
    async listApiKeys(userId) {
      const rows = await client.$queryRaw<ApiKeyRow[]>`
        SELECT ${COLUMNS} FROM "ApiKey" a
        WHERE a."createdBy" = ${userId} AND a."revokedAt" IS NULL ORDER BY a."id" DESC`;
      return rows.map(toApiKey);
    },
    async revokeApiKey(userId, id, at) {
      const { count } = await client.apiKey.updateMany({
        where: { id, createdBy: userId, revokedAt: null },
        data: { revokedAt: at },
      });
      return count === 1;
    },
    async touchApiKey(id, at) {
      await client.apiKey.updateMany({ where: { id }, data: { lastUsedAt: at } });
    },
  };
}

function toApiKey({ allClients, createdBy: _, ...row }: ApiKeyRow): ApiKey {
  return {
    ...row,
    clientIds: allClients ? null : row.clientIds,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
