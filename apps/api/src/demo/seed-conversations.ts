import type { BotId, ConversationId } from '@pixel/contract';
import { ask } from '@pixel/core';
import type { SeedClient } from './seed-client.ts';
import type { StaffCtx } from './staff-ctx.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const BETWEEN_TURNS_MS = 45_000;

/** Asks the bot what its visitors asked in the past weeks; the answers are its own, only the dates are set back. */
export async function seedConversations(
  ctx: StaffCtx,
  input: { readonly client: SeedClient; readonly botId: BotId },
): Promise<void> {
  const { client, botId } = input;
  for (const [i, conversation] of client.conversations.entries()) {
    const hour = 8 + ((i * 5) % 11);
    let at = startOfDay(ctx.now().getTime() - conversation.daysAgo * DAY_MS) + hour * 3_600_000;
    at = Math.min(at, ctx.now().getTime() - conversation.turns.length * BETWEEN_TURNS_MS);
    let conversationId: ConversationId | undefined;
    for (const { question } of conversation.turns) {
      const now = new Date(at);
      const then = { ...ctx, now: () => now };
      const answer = await ask(then, {
        ...{ botId, question },
        ...(conversationId !== undefined && { conversationId }),
      });
      conversationId = answer.conversationId;
      at += BETWEEN_TURNS_MS;
    }
  }
}

const startOfDay = (time: number) => Math.floor(time / DAY_MS) * DAY_MS;
