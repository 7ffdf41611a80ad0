import type { Visitor, VisitorId } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { VisitorStore } from '../conversation/port.ts';
import { DomainError, notFound } from '../error.ts';
import { reaches } from '../reach.ts';
import { removeConversation } from './fake-conversation-rows.ts';
import { eraseAskings } from './fake-gap-store.ts';
import { pageOfRows } from './fake-page.ts';
import { liveBot } from './reachable.ts';
import type { Tables, VisitorRow } from './tables.ts';

export function createFakeVisitorStore(tables: Tables, now: () => Date): VisitorStore {
  return {
    async findVisitor(tokenHash, now) {
      const row = [...tables.visitors.values()].find((visitor) => visitor.tokenHash === tokenHash);
      if (!row || row.expiresAt <= now || !liveBot(tables, row.botId)) return null;
      const { id, botId, clientId, origin, expiresAt } = row;
      return { id, botId, clientId, origin, expiresAt };
    },
    async saveVisitor(visitor) {
      if (liveBot(tables, visitor.botId)?.clientId !== visitor.clientId) throw notFound('bot');
      const isTaken = [...tables.visitors.values()].some((row) =>
        row.id === visitor.id
          ? row.botId !== visitor.botId || row.tokenHash !== visitor.tokenHash
          : row.tokenHash === visitor.tokenHash,
      );
      if (isTaken) throw new DomainError('conflict', 'This visitor exists already.');
      const at = now().toISOString();
      const createdAt = tables.visitors.get(visitor.id)?.createdAt ?? at;
      tables.visitors.set(visitor.id, { ...visitor, createdAt, lastSeenAt: at });
    },
    async listVisitors(reach, input) {
      const rows = [...tables.visitors.values()].filter(
        (row) => row.botId === input.botId && isInReach(tables, reach, row),
      );
      return pageOfRows(rows, input, {
        keyOf: (row) => row.id,
        order: 'descending',
        toItem: (row) => toVisitor(tables, row),
      });
    },
    async findVisitorById(reach, id) {
      const row = tables.visitors.get(id);
      return row && isInReach(tables, reach, row) ? toVisitor(tables, row) : null;
    },
    async eraseVisitor(reach, id) {
      const row = tables.visitors.get(id);
      if (!row || !isInReach(tables, reach, row)) return null;
      const conversations = conversationsOf(tables, id);
      for (const conversation of conversations) removeConversation(tables, conversation.id);
      eraseAskings(tables, id);
      tables.visitors.delete(id);
      return { clientId: row.clientId, conversations: conversations.length };
    },
  };
}

const isInReach = (tables: Tables, reach: Reach, row: VisitorRow) =>
  liveBot(tables, row.botId) !== null && reaches(reach, row.clientId);

const conversationsOf = (tables: Tables, id: VisitorId) =>
  [...tables.conversations.values()].filter(({ visitorId }) => visitorId === id);

function toVisitor(tables: Tables, row: VisitorRow): Visitor {
  const { id, botId, origin, locale, createdAt, lastSeenAt } = row;
  return {
    ...{ id, botId, origin, locale, createdAt, lastSeenAt },
    botName: tables.bots.get(botId)?.name ?? '',
    conversationCount: conversationsOf(tables, id).length,
  };
}
