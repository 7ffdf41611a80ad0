import type { VisitorStore } from '../conversation/port.ts';
import { DomainError, notFound } from '../error.ts';
import { liveBot } from './reachable.ts';
import type { Tables } from './tables.ts';

export function createFakeVisitorStore(tables: Tables): VisitorStore {
  return {
    async findVisitor(tokenHash, now) {
      const row = [...tables.visitors.values()].find((visitor) => visitor.tokenHash === tokenHash);
      if (!row || row.expiresAt <= now || !liveBot(tables, row.botId)) return null;
      const { tokenHash: _, locale: __, ...visitor } = row;
      return visitor;
    },
    async saveVisitor(visitor) {
      if (liveBot(tables, visitor.botId)?.clientId !== visitor.clientId) throw notFound('bot');
      const isTaken = [...tables.visitors.values()].some((row) =>
        row.id === visitor.id
          ? row.botId !== visitor.botId || row.tokenHash !== visitor.tokenHash
          : row.tokenHash === visitor.tokenHash,
      );
      if (isTaken) throw new DomainError('conflict', 'This visitor exists already.');
      tables.visitors.set(visitor.id, visitor);
    },
  };
}
