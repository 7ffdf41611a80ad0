import type { ConversationId, Gap, GapId, VisitorId } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { NewReply } from '../conversation/port.ts';
import type { GapStore } from '../gap/port.ts';
import { reaches } from '../reach.ts';
import { mentions } from './fake-client-store.ts';
import { pageOfRows } from './fake-page.ts';
import { latest } from './latest.ts';
import { liveBot } from './reachable.ts';
import type { AskingRow, GapRow, Tables } from './tables.ts';

export function createFakeGapStore(tables: Tables): GapStore {
  const find = (reach: Reach, id: GapId) => {
    const row = tables.gaps.get(id);
    return row && reaches(reach, row.clientId) && liveBot(tables, row.botId) ? row : null;
  };
  return {
    async listGaps(reach, input) {
      const rows = [...tables.gaps.values()].filter(
        (row) =>
          row.botId === input.botId &&
          find(reach, row.id) &&
          (input.status === undefined || row.status === input.status) &&
          (input.language === undefined || row.language === input.language) &&
          mentions([row.question], input.search),
      );
      return pageOfRows(rows, input, {
        keyOf: (row) =>
          input.sort === 'frequent'
            ? `${String(row.count).padStart(9, '0')} ${row.id}`
            : `${row.lastAskedAt} ${row.id}`,
        order: 'descending',
        toItem: (row) => toGap(tables, row),
      });
    },
    async listAllGaps(bot, after, limit) {
      return [...tables.gaps.values()]
        .filter((row) => row.botId === bot.id && find([bot.clientId], row.id))
        .filter((row) => after === null || row.id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map((row) => toGap(tables, row));
    },
    async findGap(reach, id) {
      const row = find(reach, id);
      return row && toGap(tables, row);
    },
    async setGapStatus(reach, id, status) {
      const row = find(reach, id);
      if (!row) return null;
      const next = { ...row, status };
      tables.gaps.set(id, next);
      return { gap: toGap(tables, next), clientId: row.clientId };
    },
  };
}

function toGap(tables: Tables, { clientId: _, key: __, ...gap }: GapRow): Gap {
  const last = askingsOf(tables, gap.id).findLast(({ conversationId }) => conversationId !== null);
  return { ...gap, conversationId: last?.conversationId ?? null };
}

const askingsOf = (tables: Tables, id: GapId): AskingRow[] =>
  [...tables.askings.values()]
    .filter(({ gapId }) => gapId === id)
    .sort((a, b) =>
      a.askedAt < b.askedAt || (a.askedAt === b.askedAt && a.messageId < b.messageId) ? -1 : 1,
    );

/** Keeps what a reply did not answer; the caller rolls back when it throws. */
export function saveGap(tables: Tables, reply: NewReply): void {
  const { gap, botId, clientId, language, receipt } = reply;
  if (!gap) return;
  const known = [...tables.gaps.values()].find((row) => row.botId === botId && row.key === gap.key);
  const askedAt = reply.at.toISOString();
  const { searchedFor, passages } = gap;
  const last = { searchedFor, passages: [...passages], language, confidence: receipt.confidence };
  // A reply that is written again is no other asking.
  const isAgain = known !== undefined && tables.askings.has(`${known.id} ${reply.replyTo}`);
  const row: GapRow = known
    ? {
        ...{ ...known, ...last, count: known.count + (isAgain ? 0 : 1) },
        status: known.status === 'answered' ? 'open' : known.status,
        lastAskedAt: latest(known.lastAskedAt, askedAt),
      }
    : {
        ...{ id: gap.id, key: gap.key, question: gap.question, botId, clientId, ...last },
        ...{ count: 1, status: 'open', firstAskedAt: askedAt, lastAskedAt: askedAt },
      };
  tables.gaps.set(row.id, row);
  const { conversationId, replyTo: messageId } = reply;
  const visitorId = tables.conversations.get(conversationId)?.visitorId ?? null;
  if (isAgain) return;
  tables.askings.set(`${row.id} ${messageId}`, {
    ...{ gapId: row.id, messageId, conversationId, visitorId, askedAt },
  });
}

/** A conversation is gone; what was asked in it stays. */
export function forgetConversation(tables: Tables, id: ConversationId): void {
  for (const [key, row] of [...tables.askings])
    if (row.conversationId === id) tables.askings.set(key, { ...row, conversationId: null });
}

/** Removes what a visitor asked; a gap that nobody else asked goes. */
export function eraseAskings(
  tables: Tables,
  visitorId: VisitorId,
  conversationId?: ConversationId,
): void {
  for (const [key, row] of [...tables.askings]) {
    if (row.visitorId !== visitorId) continue;
    if (conversationId !== undefined && row.conversationId !== conversationId) continue;
    tables.askings.delete(key);
    const left = askingsOf(tables, row.gapId);
    const gap = tables.gaps.get(row.gapId);
    const [first, last] = [left[0], left.at(-1)];
    if (!gap || !first || !last) tables.gaps.delete(row.gapId);
    else
      tables.gaps.set(gap.id, {
        ...{ ...gap, count: left.length, searchedFor: gap.question },
        ...{ firstAskedAt: first.askedAt, lastAskedAt: last.askedAt },
      });
  }
}
