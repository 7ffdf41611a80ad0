import type { Answer, Message } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import type { ConversationStore, NewReply } from './port.ts';
import { type ReplyCtx, writeReply } from './write-reply.ts';

/** An answer that was given to nobody, with the passages that were considered, best first. */
export interface DryAnswer
  extends Pick<
    Answer,
    'answer' | 'answered' | 'citations' | 'confidence' | 'mode' | 'timings' | 'usage' | 'degraded'
  > {
  readonly model: string;
  readonly passages: NewReply['receipt']['passages'];
}

/**
 * What the bot would answer a visitor, also while it is paused. Nothing is stored: no conversation, message, receipt or
 * usage. Throws DomainError unavailable, or the reason of `signal`.
 */
export async function askDry(
  ctx: ReplyCtx,
  input: {
    readonly bot: BotRecord;
    readonly question: string;
    readonly language: string | undefined;
    readonly history: readonly { readonly question: string; readonly answer: string }[];
    readonly signal: AbortSignal;
  },
): Promise<DryAnswer> {
  const { bot, question, language, signal } = input;
  const earlier = input.history.flatMap((turn, at) => turnMessages(ctx, { ...turn, at }));
  const kept: NewReply[] = [];
  const conversations: ConversationStore = {
    ...ctx.stores.conversations,
    listRecentMessages: async (_, __, limit) => earlier.slice(-limit),
    saveReply: async (reply) => {
      kept.push(reply);
      return messageOf(reply, earlier.length + 2);
    },
  };
  await writeReply(
    { ...ctx, stores: { ...ctx.stores, conversations } },
    {
      bot: { ...bot, publication: 'published', clientStatus: 'active' },
      conversation: { id: ctx.newId('conversation'), clientId: bot.clientId, language: 'und' },
      ...{ messageId: ctx.newId('message'), replyId: ctx.newId('message') },
      ...{ question, language, seq: earlier.length + 1 },
    },
    { emit: () => undefined, signal },
  );
  signal.throwIfAborted();
  const [reply] = kept;
  if (!reply) throw new DomainError('unavailable', 'The bot gave no answer.');
  const { confidence, timings, usage, model, passages } = reply.receipt;
  return {
    ...{ answer: reply.text, answered: reply.answered, mode: reply.mode },
    ...{ citations: [...reply.citations], degraded: [...reply.degraded] },
    ...{ confidence, timings, usage, model, passages },
  };
}

function turnMessages(
  ctx: Pick<Ctx, 'newId' | 'now'>,
  turn: { readonly question: string; readonly answer: string; readonly at: number },
): Message[] {
  const asked: Message = {
    ...{ id: ctx.newId('message'), seq: turn.at * 2 + 1, role: 'visitor', text: turn.question },
    ...{ status: 'complete', replyTo: null, answered: null, mode: null, feedback: null },
    ...{ citations: [], degraded: [], createdAt: ctx.now().toISOString() },
  };
  const reply: Message = {
    ...{ ...asked, id: ctx.newId('message'), seq: asked.seq + 1, role: 'bot' },
    ...{ text: turn.answer, replyTo: asked.id, answered: true },
  };
  return turn.answer === '' ? [asked] : [asked, reply];
}

const messageOf = (reply: NewReply, seq: number): Message => ({
  ...{ id: reply.messageId, seq, role: 'bot', text: reply.text, status: reply.status },
  ...{ replyTo: reply.replyTo, answered: reply.answered, mode: reply.mode, feedback: null },
  ...{ citations: [...reply.citations], degraded: [...reply.degraded] },
  createdAt: reply.at.toISOString(),
});
