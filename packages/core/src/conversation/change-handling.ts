import type { ConversationId, HandleConversation, Handling, UserId } from '@pixel/contract';
import type { Actor, VisitorActor } from '../actor.ts';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import { fixedTexts } from './fixed-texts.ts';
import type { ConversationRecord } from './port.ts';
import { getOwnConversation } from './read-conversations.ts';
import { stopReplies } from './stop-replies.ts';

export type StaffActor = Extract<Actor, { type: 'staff' }>;

type HandlingCtx = Pick<Ctx, 'stores' | 'request' | 'now' | 'newId' | 'hub' | 'runs'>;
export type StaffHandlingCtx = HandlingCtx & { readonly actor: StaffActor };

/**
 * The acting person answers from now on; replies on their way are stopped and not stored. Taking over again changes nothing.
 * Throws DomainError not-found, conflict when another person holds the conversation or it is not active.
 */
export async function takeOver(
  ctx: StaffHandlingCtx,
  input: HandleConversation,
): Promise<ConversationRecord> {
  const conversation = await getOwnConversation(ctx, input.id);
  const name = await nameOf(ctx, ctx.actor.userId);
  const changed = await change(ctx, { conversation, to: 'human', name, text: 'joined' });
  const after = await getOwnConversation(ctx, input.id);
  if (!changed && after.handledBy?.id !== ctx.actor.userId) throw refusal(after);
  return after;
}

/**
 * Gives the conversation back to the bot, which answers what is asked from then on. Only who holds it may, and an admin.
 * Releasing twice changes nothing. Throws DomainError not-found, conflict when another person holds it or it is not active.
 */
export async function release(
  ctx: StaffHandlingCtx,
  input: HandleConversation,
): Promise<ConversationRecord> {
  const conversation = await getOwnConversation(ctx, input.id);
  const name = conversation.handledBy?.name ?? (await nameOf(ctx, ctx.actor.userId));
  const changed = await change(ctx, { conversation, to: 'bot', name, text: 'left' });
  const after = await getOwnConversation(ctx, input.id);
  if (!changed && after.handling !== 'bot') throw refusal(after);
  return after;
}

/**
 * A visitor asks for a person; the bot goes on answering until one comes. Asking twice changes nothing. Throws DomainError
 * not-found, forbidden when the bot does not offer it.
 */
export async function requestPerson(
  ctx: HandlingCtx & { readonly actor: VisitorActor },
  input: { readonly conversationId: ConversationId },
): Promise<void> {
  const { visitorId, botId } = ctx.actor;
  const conversation = await ctx.stores.conversations.findConversation(
    { visitorId, botId },
    input.conversationId,
  );
  if (!conversation) throw notFound('conversation');
  const bot = await ctx.stores.bots.recallBot('all', botId);
  if (!bot?.theme.handover) throw new DomainError('forbidden', 'Nobody is here to take over.');
  await change(ctx, { conversation, to: 'waiting', name: null, text: 'requested' });
}

/** The name under which a person shows. Throws DomainError unauthenticated when the account is gone. */
export async function nameOf(ctx: Pick<Ctx, 'stores'>, id: UserId): Promise<string> {
  const account = await ctx.stores.users.findAccount(id);
  if (!account) throw new DomainError('unauthenticated', 'Please sign in.');
  return account.name;
}

/** Stores the change, stops the bot, tells the readers, writes the audit line. False when the state did not allow it. */
async function change(
  ctx: HandlingCtx & { readonly actor: StaffActor | VisitorActor },
  input: {
    readonly conversation: ConversationRecord;
    readonly to: Handling;
    readonly name: string | null;
    readonly text: 'joined' | 'left' | 'requested';
  },
): Promise<boolean> {
  const { conversation, to, name } = input;
  const { actor } = ctx;
  const isStaff = actor.type === 'staff';
  const message = await ctx.stores.conversations.changeHandling({
    owner: isStaff
      ? { reach: reachOf(actor) }
      : { visitorId: actor.visitorId, botId: conversation.botId },
    id: conversation.id,
    to,
    by: isStaff ? actor.userId : null,
    fromAnybody: to === 'bot' && isStaff && actor.role === 'admin',
    note: {
      id: ctx.newId('message'),
      text: fixedTexts(conversation.language)[input.text].replace('{name}', () => name ?? ''),
    },
    at: ctx.now(),
  });
  if (!message) return false;
  ctx.hub.publish(conversation.id, {
    type: 'handoff',
    handling: to,
    name: to === 'human' ? name : null,
  });
  ctx.hub.publish(conversation.id, { type: 'message', message });
  if (to === 'human') await stopReplies(ctx, { conversation, beforeSeq: message.seq });
  await recordAudit(ctx, {
    action: `conversation.${input.text}`,
    target: conversation.id,
    clientId: conversation.clientId,
  });
  return true;
}

function refusal({ status, handledBy }: ConversationRecord): DomainError {
  if (status !== 'active') return new DomainError('conflict', `This conversation is ${status}.`);
  return new DomainError(
    'conflict',
    handledBy
      ? `${handledBy.name} handles this conversation.`
      : 'Nobody handles this conversation.',
  );
}
