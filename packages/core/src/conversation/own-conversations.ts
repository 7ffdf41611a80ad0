import { type Attachment, ConversationPosition, LIMITS, type Message } from '@pixel/contract';
import type { SetAttributes } from '@pixel/contract/identity';
import type {
  DeleteOwnConversation,
  Download,
  Downloaded,
  DownloadedMessage,
  RateConversation,
} from '@pixel/contract/widget-visitor';
import type { VisitorActor } from '../actor.ts';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { readCursor } from '../read-cursor.ts';
import type { ConversationRecord } from './port.ts';
import { removeFiles } from './remove-files.ts';

type Visiting = Pick<Ctx, 'stores'> & { readonly actor: VisitorActor };

/** Conversations that come at a time, with all their messages. */
const CONVERSATIONS = 10;
const MESSAGES = 200;
const CONSENTS = 100;

/** Rates a whole conversation from 1 to 5, or takes the rating back. Throws DomainError not-found. */
export async function rateConversation(
  ctx: Visiting & Pick<Ctx, 'now'>,
  { conversationId, score, comment }: RateConversation,
): Promise<void> {
  const { visitorId, botId } = ctx.actor;
  const at = ctx.now().toISOString();
  const saved = await ctx.stores.conversations.saveScore(
    { visitorId, botId },
    conversationId,
    score === null ? null : { score, comment: comment ?? '', at },
  );
  if (!saved) throw notFound('conversation');
}

/** Keeps what the page says about the visitor, as unverified. Throws DomainError invalid for more entries than there may be. */
export async function setAttributes(ctx: Visiting, { attributes }: SetAttributes): Promise<void> {
  const most = LIMITS.visitorAttributes;
  const kept = await ctx.stores.visitors.setAttributes(await ownKey(ctx), attributes, most);
  if (kept) return;
  const problem = `there would be more than ${most}`;
  throw new DomainError('invalid', `attributes: ${problem}`, { fields: { attributes: problem } });
}

/** What is kept of the visitor: who it is, and its conversations, newest first, some at a time. */
export async function downloadConversations(ctx: Visiting, input: Download): Promise<Downloaded> {
  const { visitorId, botId } = ctx.actor;
  const before = input.cursor === undefined ? null : positionOf(input.cursor);
  const key = await ownKey(ctx);
  const visitor = await ctx.stores.visitors.findVisitorById([key.clientId], visitorId);
  if (!visitor) throw notFound('visitor');
  const { conversations } = ctx.stores;
  const owner = { visitorId, botId };
  const page = await conversations.listOwnConversations(owner, before, CONVERSATIONS + 1);
  const shown = page.slice(0, CONVERSATIONS);
  const last = shown.at(-1);
  const { createdAt: firstSeenAt, lastSeenAt, origin, identity, attributes } = visitor;
  const consents = await ctx.stores.visitors.listConsents(key, CONSENTS);
  return {
    visitor: { firstSeenAt, lastSeenAt, origin, identity, attributes, consents: [...consents] },
    conversations: await Promise.all(shown.map((one) => withMessages(ctx, one))),
    nextCursor: page.length > shown.length && last ? `${last.createdAt} ${last.id}` : null,
  };
}

/** Removes a conversation of the visitor for good, with what the gaps have kept of its questions. Throws DomainError not-found. */
export async function deleteOwnConversation(
  ctx: Visiting & Pick<Ctx, 'runs' | 'hub' | 'request' | 'now' | 'newId' | 'transaction'>,
  { conversationId }: DeleteOwnConversation,
): Promise<void> {
  const { visitorId, botId } = ctx.actor;
  const owner = { visitorId, botId };
  const own = await ctx.stores.conversations.findConversation(owner, conversationId);
  if (!own) throw notFound('conversation');
  const { clientId } = own;
  const [last] = await ctx.stores.conversations.listRecentMessages(own, own.messageCount + 1, 1);
  const gone = new DomainError('conflict', 'This conversation was deleted.');
  if (last) ctx.runs.stop(last.replyTo ?? last.id, gone);
  await ctx.transaction(async ({ stores, jobs }) => {
    const visitor = { id: visitorId, clientId };
    await removeFiles({ stores, jobs }, { conversation: own });
    if (!(await stores.conversations.eraseConversation(visitor, conversationId)))
      throw notFound('conversation');
    const action = 'conversation.erased';
    await recordAudit({ ...ctx, stores }, { action, target: conversationId, clientId });
  });
  ctx.hub.publish(conversationId, { type: 'status', status: 'closed' });
}

async function ownKey(ctx: Visiting) {
  const bot = await ctx.stores.bots.recallBot('all', ctx.actor.botId);
  if (!bot) throw notFound('bot');
  return { id: ctx.actor.visitorId, clientId: bot.clientId };
}

/** When a conversation was begun, and which one it was. */
function positionOf(cursor: string): Pick<ConversationRecord, 'id' | 'createdAt'> {
  const [createdAt, id] = readCursor(cursor.split(' '), ConversationPosition);
  return { createdAt, id };
}

async function withMessages(ctx: Visiting, conversation: ConversationRecord) {
  const { id, channel, status, language, score, createdAt } = conversation;
  const messages: DownloadedMessage[] = [];
  for (let afterSeq = 0; ; ) {
    const page = await ctx.stores.conversations.listMessages(conversation, afterSeq, MESSAGES);
    messages.push(...page.map(takenHome));
    afterSeq = page.at(-1)?.seq ?? afterSeq;
    if (page.length < MESSAGES) break;
  }
  return { id, channel, status, language, score, createdAt, messages };
}

const takenHome = (message: Message): DownloadedMessage => {
  const { role, text, author, attachments, citations, feedback, createdAt } = message;
  return {
    ...{ role, text, ...(author !== undefined && { author }), feedback, createdAt },
    ...(attachments && { attachments: attachments.map(named) }),
    citations: citations.map(({ number, title, url, quote }) => ({
      ...{ number, title, quote, ...(url !== undefined && { url }) },
    })),
  };
};

const named = ({ name, mediaType, sizeBytes }: Attachment) => ({ name, mediaType, sizeBytes });
