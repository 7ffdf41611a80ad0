import type { AuditStore } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

export function createPrismaAuditStore(client: SqlClient): AuditStore {
  return {
    async saveAuditEntry({ at, details, ...entry }) {
      await client.auditEntry.createMany({
        data: { ...entry, details: { ...details }, createdAt: at },
        skipDuplicates: true,
      });
    },
  };
}
