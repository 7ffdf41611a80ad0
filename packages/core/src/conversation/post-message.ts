import type { Message, PostMessage } from '@pixel/contract';
import type { Actor } from '../actor.ts';
import { recallOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { reachOf } from '../reach.ts';
import { nameOf, type StaffActor, type StaffHandlingCtx, takeOver } from './change-handling.ts';
import type { ConversationRecord } from './port.ts';
import { getOwnConversation } from './read-conversations.ts';
import { type StartCtx, startReply } from './start-reply.ts';
import { titleOf } from './title-of.ts';
import { visitorMessage } from './visitor-message.ts';

type KeyActor = Extract<Actor, { type: 'apiKey' }>;
type PostCtx = StartCtx & Pick<Ctx, 'request'> & { readonly actor: StaffActor | KeyActor };

/**
 * Adds a message; who calls decides its role. A person writes as `agent`, and takes over a conversation that nobody holds. A
 * program hands on what somebody said, as `visitor`, in conversations of channel `api` only, and the bot replies unless a
 * person handles it. Throws DomainError not-found, conflict when another person holds the conversation, when it is not
 * active or when the id stands for another message, forbidden for a program in a visitor's conversation.
 */
export async function postMessage(ctx: PostCtx, input: PostMessage): Promise<Message> {
  const { actor } = ctx;
  return actor.type === 'staff'
    ? postAsPerson({ ...ctx, actor }, input)
    : postAsProgram({ ...ctx, actor }, input);
}

async function postAsPerson(ctx: PostCtx & StaffHandlingCtx, input: PostMessage): Promise<Message> {
  const messageId = input.messageId ?? ctx.newId('message');
  // Taking over again changes nothing, and says who holds the conversation if it is somebody else.
  const conversation = await takeOver(ctx, { id: input.conversationId });
  const author = await nameOf(ctx, ctx.actor.userId);
  const message = await ctx.stores.conversations.saveAgentMessage({
    conversationId: conversation.id,
    reach: reachOf(ctx.actor),
    messageId,
    text: input.text,
    authorId: ctx.actor.userId,
    author,
    at: ctx.now(),
  });
  if (!message)
    throw new DomainError('conflict', 'Somebody else changed this conversation. Try again.');
  ctx.hub.publish(conversation.id, { type: 'message', message });
  return message;
}

async function postAsProgram(
  ctx: PostCtx & { readonly actor: KeyActor },
  input: PostMessage,
): Promise<Message> {
  const conversation = await getOwnConversation(ctx, input.conversationId);
  if (conversation.channel !== 'api' || conversation.visitorId !== null)
    throw new DomainError('forbidden', 'Only its visitor writes in this conversation.');
  const messageId = input.messageId ?? ctx.newId('message');
  const at = ctx.now();
  const { id, clientId, botId, channel } = conversation;
  const { outcome, seq, isForBot } = await ctx.stores.conversations.saveQuestion({
    ...{ conversationId: id, clientId, botId, visitorId: null, channel, messageId, at },
    ...{ text: input.text, title: titleOf(input.text) },
  });
  const message = visitorMessage({ id: messageId, text: input.text, seq, at });
  if (outcome === 'saved') ctx.hub.publish(id, { type: 'message', message });
  if (isForBot) await reply(ctx, { conversation, message, isNew: outcome === 'saved' });
  return (await ctx.stores.conversations.findMessage(conversation, messageId)) ?? message;
}

async function reply(
  ctx: PostCtx,
  input: {
    readonly conversation: ConversationRecord;
    readonly message: Message;
    readonly isNew: boolean;
  },
): Promise<void> {
  const { conversation, message, isNew } = input;
  const bot = await recallOwnBot(ctx, conversation.botId);
  startReply(ctx, {
    ...{ bot, conversation, messageId: message.id, replyId: ctx.newId('message') },
    ...{ question: message.text, seq: message.seq, language: undefined, isNew },
  });
}
