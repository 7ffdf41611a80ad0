import type { WidgetConfig } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import type { VisitorRecord } from './visitor-port.ts';

const MESSAGES = 100;

type OpenConversation = Pick<WidgetConfig, 'conversationId' | 'messages' | 'score'>;

/** What a panel shows while nothing was said. */
export const noConversation = (): OpenConversation => ({
  conversationId: null,
  score: null,
  messages: [],
});

/** What a panel shows of the visitor's open conversation. */
export async function openConversation(
  ctx: Pick<Ctx, 'stores'>,
  visitor: Pick<VisitorRecord, 'id' | 'botId'>,
): Promise<OpenConversation> {
  const { conversations } = ctx.stores;
  const open = await conversations.findOpenConversation(visitor.id, visitor.botId);
  if (!open) return noConversation();
  const messages = await conversations.listRecentMessages(open, open.messageCount + 1, MESSAGES);
  return { conversationId: open.id, score: open.score?.score ?? null, messages: [...messages] };
}
