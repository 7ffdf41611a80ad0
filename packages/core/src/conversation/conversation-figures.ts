import type {
  Channel,
  ConversationId,
  ConversationStats,
  ConversationStatus,
  ConversationSummary,
  SummarizeConversations,
  Timeframe,
} from '@pixel/contract';
import { getOwnBot } from '../bot/index.ts';
import { getOwnClient } from '../client/index.ts';
import type { Ctx } from '../context.ts';
import { definedOnly } from '../defined-only.ts';
import { reachOf } from '../reach.ts';
import type { ConversationCounts } from './figures.ts';
import { getOwnConversation } from './read-conversations.ts';

type Reading = Pick<Ctx, 'actor' | 'stores' | 'now'>;

/** Figures of one conversation. Throws DomainError not-found. */
export async function conversationStats(
  ctx: Reading,
  id: ConversationId,
): Promise<ConversationStats> {
  const conversation = await getOwnConversation(ctx, id);
  return ctx.stores.conversations.measureConversation(conversation);
}

const DAYS: Record<Timeframe, number> = { '7d': 7, '30d': 30, '90d': 90 };
const DAY_MS = 24 * 60 * 60 * 1000;

/** Figures of the last days, today included, of all that the actor reaches. Throws DomainError not-found for a bot or client. */
export async function summarizeConversations(
  ctx: Reading,
  input: SummarizeConversations,
): Promise<ConversationSummary> {
  const { timeframe, ...filter } = input;
  if (filter.clientId) await getOwnClient(ctx, filter.clientId);
  if (filter.botId) await getOwnBot(ctx, filter.botId);
  const now = ctx.now();
  const days = daysUntil(now, DAYS[timeframe]);
  const from = new Date(`${days[0]}T00:00:00.000Z`);
  const counts = await ctx.stores.conversations.countConversations(reachOf(ctx.actor), {
    ...definedOnly(filter),
    from,
  });
  const byDay = days.map((day) => ({ day, conversations: sumOf(counts, { day }) }));
  const mostActiveDay = byDay.reduce((a, b) => (b.conversations > a.conversations ? b : a));
  return {
    ...{ timeframe, from: from.toISOString(), to: now.toISOString(), byDay },
    conversations: sumOf(counts, {}),
    messages: counts.groups.reduce((sum, group) => sum + group.messages, 0),
    byStatus: {
      active: sumOf(counts, { status: 'active' }),
      archived: sumOf(counts, { status: 'archived' }),
      closed: sumOf(counts, { status: 'closed' }),
    } satisfies Record<ConversationStatus, number>,
    byChannel: {
      widget: sumOf(counts, { channel: 'widget' }),
      preview: sumOf(counts, { channel: 'preview' }),
      api: sumOf(counts, { channel: 'api' }),
    } satisfies Record<Channel, number>,
    replies: counts.replies,
    answeredShare: counts.replies === 0 ? null : counts.answered / counts.replies,
    medianResponseMs: counts.medianResponseMs,
    feedback: counts.feedback,
    mostActiveDay: mostActiveDay.conversations > 0 ? mostActiveDay : null,
  };
}

function daysUntil(now: Date, count: number): [string, ...string[]] {
  const dayAt = (back: number) =>
    new Date(now.getTime() - back * DAY_MS).toISOString().slice(0, 10);
  return [dayAt(count - 1), ...Array.from({ length: count - 1 }, (_, at) => dayAt(count - 2 - at))];
}

type Group = ConversationCounts['groups'][number];

const sumOf = (
  { groups }: ConversationCounts,
  { day, status, channel }: Partial<Pick<Group, 'day' | 'status' | 'channel'>>,
): number =>
  groups
    .filter(
      (group) =>
        (day === undefined || group.day === day) &&
        (status === undefined || group.status === status) &&
        (channel === undefined || group.channel === channel),
    )
    .reduce((sum, { conversations }) => sum + conversations, 0);
