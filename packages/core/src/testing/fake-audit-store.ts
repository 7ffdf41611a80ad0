import type { AuditStore } from '../audit/port.ts';
import type { Tables } from './tables.ts';

export function createFakeAuditStore(tables: Tables): AuditStore {
  return {
    async saveAuditEntry(entry) {
      if (!tables.audit.has(entry.id)) tables.audit.set(entry.id, entry);
    },
  };
}
