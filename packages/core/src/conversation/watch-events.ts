import type { ConversationEvent, ConversationId, Message, MessageId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { ConversationRecord } from './port.ts';
import { type StartCtx, startReply } from './start-reply.ts';
import { withoutTalkingOver } from './without-talking-over.ts';

export type WatchCtx = StartCtx & Pick<Ctx, 'singleProcess' | 'actor'>;

const PAGE = 100;
/** After this long an unanswered question of another process counts as lost and is answered here. */
const LOST_AFTER_MS = 150_000;

/**
 * What happens in a conversation of the visitor, or of a client in reach: first the messages after `afterSeq`, then live. Listens before it reads, so
 * nothing falls between. A question that lost its writer (a restart) is answered now. Throws DomainError not-found.
 */
export async function* watchEvents(
  ctx: WatchCtx,
  input: { readonly conversationId: ConversationId; readonly afterSeq: number },
  signal: AbortSignal,
): AsyncIterable<ConversationEvent> {
  const { actor } = ctx;
  const { conversationId } = input;
  const owner =
    actor.type === 'visitor'
      ? { visitorId: actor.visitorId, botId: actor.botId }
      : { reach: reachOf(actor) };
  const conversation = await ctx.stores.conversations.findConversation(owner, conversationId);
  if (!conversation) throw notFound('conversation');

  const live = ctx.hub.subscribe(conversationId, signal);
  let last: Message | undefined;
  for (let afterSeq = input.afterSeq; ; ) {
    const page = await ctx.stores.conversations.listMessages(conversation, afterSeq, PAGE);
    for (const message of page) yield { type: 'message', message };
    last = page.at(-1) ?? last;
    afterSeq = last?.seq ?? afterSeq;
    if (page.length < PAGE) break;
  }
  last ??= await newestMessage(ctx, conversation);
  const { handling, handledBy } = conversation;
  // Also when it is the bot: a reader that was away may believe that a person is still there.
  yield { type: 'handoff', handling, name: handledBy?.name ?? null };
  const isForBot = handling !== 'human' && (last?.seq ?? 0) > conversation.botFromSeq;
  // A reply that is written again: its question has the old one.
  if (last?.role === 'bot' && last.replyTo) yield* writtenSoFar(ctx, last.replyTo);
  if (last?.role === 'visitor' && conversation.status === 'active' && isForBot)
    yield* catchUp(ctx, conversation, last);
  yield* withoutTalkingOver(live, handling);
}

async function newestMessage(ctx: WatchCtx, conversation: ConversationRecord) {
  const [newest] = await ctx.stores.conversations.listRecentMessages(
    conversation,
    conversation.messageCount + 1,
    1,
  );
  return newest;
}

function* writtenSoFar(ctx: WatchCtx, replyTo: MessageId): Iterable<ConversationEvent> {
  const run = ctx.runs.find(replyTo);
  if (!run) return;
  const reply = { messageId: run.replyId, replyTo };
  yield { type: 'typing', ...reply };
  if (run.text !== '') yield { type: 'delta', ...reply, at: 0, text: run.text };
}

/** The reply being written so far; when nobody writes it, it is started. */
async function* catchUp(
  ctx: WatchCtx,
  conversation: ConversationRecord,
  question: Message,
): AsyncIterable<ConversationEvent> {
  if (ctx.runs.find(question.id)) return yield* writtenSoFar(ctx, question.id);
  // Who only watches starts nothing.
  if (ctx.actor.type !== 'visitor') return;
  const ageMs = ctx.now().getTime() - Date.parse(question.createdAt);
  if (!ctx.singleProcess && ageMs < LOST_AFTER_MS) return;
  const bot = await ctx.stores.bots.recallBot('all', ctx.actor.botId);
  if (!bot) return;
  startReply(ctx, {
    bot,
    conversation,
    messageId: question.id,
    replyId: ctx.newId('message'),
    question: question.text,
    seq: question.seq,
    language: undefined,
    isNew: false,
  });
}
