import type { FeedbackItem, MessageRole } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { ConfidenceBin, ConversationCounts } from '../conversation/figures.ts';
import type { ConversationStore } from '../conversation/port.ts';
import { owns } from './fake-conversation-rows.ts';
import { pageOfRows } from './fake-page.ts';
import type { ConversationRow, MessageRow, Tables } from './tables.ts';

type Figures = 'measureConversation' | 'countConversations' | 'countByConfidence' | 'listFeedback';

/** The part of the store that counts. */
export function createFakeFigures(tables: Tables): Pick<ConversationStore, Figures> {
  const thumbs = (messages: readonly MessageRow[], since = '') => {
    const ratings = messages.flatMap(({ id }) => tables.feedback.get(id) ?? []);
    const of = (rating: 'up' | 'down') =>
      ratings.filter((row) => row.rating === rating && row.createdAt >= since).length;
    return { up: of('up'), down: of('down') };
  };
  const medianOf = (replies: readonly MessageRow[]) =>
    median(replies.flatMap(({ id }) => tables.receipts.get(id)?.receipt.timings.totalMs ?? []));
  const messagesIn = (conversations: readonly ConversationRow[]) => {
    const ids = new Set(conversations.map(({ id }) => id));
    return [...tables.messages.values()].filter((row) => ids.has(row.conversationId));
  };
  const within = (
    reach: Reach,
    { clientId, botId }: { readonly clientId?: string; readonly botId?: string },
  ) =>
    [...tables.conversations.values()].filter(
      (row) =>
        owns(tables, { reach }, row) &&
        (clientId === undefined || row.clientId === clientId) &&
        (botId === undefined || row.botId === botId),
    );
  return {
    async countByConfidence(bot, { from, bins }) {
      const counted = new Map<number, ConfidenceBin>();
      for (const [id, { botId, clientId, at, mode, answered, receipt }] of tables.receipts) {
        const isOurs = botId === bot.id && clientId === bot.clientId;
        if (!isOurs || at < from || (mode !== 'extractive' && mode !== 'model')) continue;
        const bin = Math.min(bins - 1, Math.floor(receipt.confidence * bins));
        const { replies, good, bad } = counted.get(bin) ?? { replies: 0, good: 0, bad: 0 };
        const rating = answered ? tables.feedback.get(id)?.rating : undefined;
        counted.set(bin, {
          ...{ bin, replies: replies + 1 },
          good: good + (rating === 'up' ? 1 : 0),
          bad: bad + (rating === 'down' ? 1 : 0),
        });
      }
      return [...counted.values()].sort((a, b) => a.bin - b.bin);
    },
    async measureConversation({ id, clientId }) {
      const isOurs = tables.conversations.get(id)?.clientId === clientId;
      const messages = [...tables.messages.values()].filter(
        (row) => isOurs && row.conversationId === id,
      );
      const times = messages.map(({ createdAt }) => createdAt).sort();
      const [first, last] = [times[0] ?? null, times.at(-1) ?? null];
      const of = (role: MessageRole) => messages.filter((row) => row.role === role).length;
      const replies = messages.filter(({ role }) => role === 'bot');
      return {
        id,
        messages: {
          ...{ total: messages.length, visitor: of('visitor'), bot: of('bot') },
          ...{ agent: of('agent'), system: of('system') },
        },
        ...{ firstMessageAt: first, lastMessageAt: last },
        durationSeconds: first && last ? (Date.parse(last) - Date.parse(first)) / 1000 : 0,
        medianResponseMs: medianOf(replies),
        answeredShare: shareOf(replies),
        feedback: thumbs(messages),
      };
    },
    async countConversations(reach, { from, ...filter }) {
      const since = from.toISOString();
      const all = within(reach, filter);
      const messages = messagesIn(all);
      const replies = messages.filter((row) => row.role === 'bot' && row.createdAt >= since);
      return {
        groups: all.filter(({ createdAt }) => createdAt >= since).map(toGroup),
        replies: replies.length,
        answered: replies.filter(({ answered }) => answered).length,
        medianResponseMs: medianOf(replies),
        feedback: thumbs(messages, since),
      };
    },
    async listFeedback(reach, { clientId, botId, rating, ...page }) {
      const filter = { ...(clientId && { clientId }), ...(botId && { botId }) };
      const items = messagesIn(within(reach, filter)).flatMap((row) => itemOf(tables, row));
      return pageOfRows(
        items.filter((item) => rating === undefined || item.rating === rating),
        page,
        {
          keyOf: (item) => `${item.createdAt} ${item.messageId}`,
          order: 'descending',
          toItem: (item) => item,
        },
      );
    },
  };
}

const toGroup = (row: ConversationRow): ConversationCounts['groups'][number] => ({
  ...{ day: row.createdAt.slice(0, 10), status: row.status, channel: row.channel },
  ...{ conversations: 1, messages: row.messageCount },
});

function itemOf(tables: Tables, message: MessageRow): FeedbackItem[] {
  const feedback = tables.feedback.get(message.id);
  const conversation = tables.conversations.get(message.conversationId);
  if (!feedback || !conversation) return [];
  const { id: conversationId, botId } = conversation;
  const question = message.replyTo && tables.messages.get(message.replyTo)?.text;
  return [
    {
      ...{ messageId: message.id, conversationId, botId, ...feedback },
      ...{ botName: tables.bots.get(botId)?.name ?? '', reply: message.text },
      question: question ?? '',
    },
  ];
}

const shareOf = (replies: readonly MessageRow[]) =>
  replies.length === 0 ? null : replies.filter(({ answered }) => answered).length / replies.length;

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
