import { BotId, ClientId, IdentityKeyId } from '@pixel/contract';
import { IdentityAlgorithm } from '@pixel/contract/identity';
import type { IdentityKeyRecord, IdentityKeyStore } from '@pixel/core';
import type { IdentityKey } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';

/** The keys of a bot by which its website signs who its visitors are. */
export function createPrismaIdentityKeyStore(client: SqlClient): IdentityKeyStore {
  return {
    async listIdentityKeys({ id: botId, clientId }, limit) {
      const where = { botId, clientId };
      const rows = await client.identityKey.findMany({
        ...{ where, orderBy: { id: 'desc' }, take: limit },
      });
      return rows.map(toRecord);
    },
    async countIdentityKeys({ id: botId, clientId }) {
      await client.$queryRaw`
        SELECT "id" FROM "Bot" WHERE "id" = ${botId} AND "clientId" = ${clientId} FOR NO KEY UPDATE`;
      return client.identityKey.count({ where: { botId, clientId, revokedAt: null } });
    },
    async findIdentityKey({ id: botId, clientId }, id) {
      const where = { id, botId, clientId, revokedAt: null };
      const row = await client.identityKey.findFirst({ where });
      return row && toRecord(row);
    },
    async saveIdentityKey({ createdAt, ...key }) {
      const data = { ...key, createdAt: new Date(createdAt), revokedAt: null };
      await client.identityKey.create({ data });
    },
    async revokeIdentityKey({ id: botId, clientId }, id, at) {
      const where = { id, botId, clientId, revokedAt: null };
      const [row] = await client.identityKey.updateManyAndReturn({
        ...{ where, data: { revokedAt: at } },
      });
      return row ? toRecord(row) : null;
    },
  };
}

function toRecord(row: IdentityKey): IdentityKeyRecord {
  const { name, material, createdAt, revokedAt } = row;
  return {
    ...{ name, material },
    id: IdentityKeyId.parse(row.id),
    botId: BotId.parse(row.botId),
    clientId: ClientId.parse(row.clientId),
    algorithm: IdentityAlgorithm.parse(row.algorithm),
    createdAt: createdAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
