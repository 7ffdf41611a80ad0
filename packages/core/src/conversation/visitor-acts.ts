import type { GiveFeedback, Stop } from '@pixel/contract';
import type { VisitorActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';

type Visiting = Pick<Ctx, 'stores' | 'now' | 'runs'> & { readonly actor: VisitorActor };

/** Stops the reply to the visitor's own message; what was written is kept. Stopping twice or too late is no error. */
export async function stopReply(ctx: Visiting, input: Stop): Promise<void> {
  const { visitorId, botId } = ctx.actor;
  const owner = { visitorId, botId };
  const { conversations } = ctx.stores;
  const conversation = await conversations.findConversation(owner, input.conversationId);
  const message = conversation && (await conversations.findMessage(conversation, input.messageId));
  if (!message) throw notFound('message');
  ctx.runs.stop(message.id);
}

/** Rates a reply, or takes the rating back. Throws DomainError not-found for a foreign message. */
export async function giveFeedback(ctx: Visiting, input: GiveFeedback): Promise<void> {
  const { visitorId, botId } = ctx.actor;
  const saved = await ctx.stores.conversations.saveFeedback(
    { visitorId, botId },
    input.messageId,
    input.rating,
    input.reason ?? '',
    ctx.now(),
  );
  if (!saved) throw notFound('message');
}
