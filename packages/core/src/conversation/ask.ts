import type { Answer, AnswerEvent, Ask, ConversationId, MessageId } from '@pixel/contract';
import { recallOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import { searchAhead } from './find-evidence.ts';
import type { ReplyReport, RunEvent } from './reply-runs.ts';
import { type StartCtx, startReply } from './start-reply.ts';
import { titleOf } from './title-of.ts';

export type AskCtx = StartCtx & Pick<Ctx, 'actor'>;

/**
 * Asks a bot and yields its answer as it is written; ends with `done` or `failed`. The caller that goes away stops the
 * writing. Throws DomainError not-found, or conflict while a person handles the conversation, before the first event.
 */
export async function* askStream(
  ctx: AskCtx,
  input: Ask,
  signal?: AbortSignal,
): AsyncIterable<AnswerEvent> {
  // Who has left already is not even asked for: nothing is stored, and no model called.
  if (signal?.aborted) throw refusalIn(signal) ?? stopped();
  const { run, messageId, conversationId } = await begin(ctx, input);
  const stop = () => ctx.runs.stop(messageId, refusalIn(signal));
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  try {
    for await (const event of run.read(signal)) yield toAnswerEvent(event, conversationId);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Why it was called off, when that is no reader who left. */
const refusalIn = (signal: AbortSignal | undefined): DomainError | undefined =>
  signal?.reason instanceof DomainError ? signal.reason : undefined;

/**
 * The whole answer. Throws DomainError not-found, conflict when a person answers instead or the conversation has ended, or
 * unavailable when the answer could not be written.
 */
export async function ask(ctx: AskCtx, input: Ask, signal?: AbortSignal): Promise<Answer> {
  for await (const event of askStream(ctx, input, signal)) {
    if (event.type === 'done') return event.answer;
    if (event.type === 'failed')
      throw new DomainError(event.code === 'conflict' ? 'conflict' : 'unavailable', event.message);
  }
  throw stopped();
}

const stopped = () => new DomainError('unavailable', 'The answer was stopped.');

async function begin(ctx: AskCtx, input: Ask) {
  const bot = await recallOwnBot(ctx, input.botId);
  const conversation = input.conversationId
    ? await ctx.stores.conversations.findConversation(
        { reach: reachOf(ctx.actor) },
        input.conversationId,
      )
    : { id: ctx.newId('conversation'), clientId: bot.clientId, botId: bot.id, language: 'und' };
  if (conversation?.botId !== bot.id) throw notFound('conversation');
  if ('handling' in conversation && conversation.handling === 'human') throw personAnswers();

  const messageId: MessageId = ctx.newId('message');
  // A first question has no history to wait for: it is looked up while it is stored, and answered once it is.
  const search = input.conversationId
    ? undefined
    : searchAhead(ctx, { bot, conversation, question: input.question, seq: 1 });
  const { seq, isForBot } = await ctx.stores.conversations.saveQuestion({
    conversationId: conversation.id,
    clientId: bot.clientId,
    botId: bot.id,
    visitorId: null,
    channel: 'api',
    messageId,
    text: input.question,
    title: titleOf(input.question),
    at: ctx.now(),
  });
  if (!isForBot) throw personAnswers();
  const run = startReply(ctx, {
    bot,
    conversation,
    messageId,
    replyId: ctx.newId('message'),
    question: input.question,
    seq,
    language: input.language,
    isNew: true,
    ...(search && { search }),
  });
  return { run, messageId, conversationId: conversation.id };
}

const personAnswers = () => new DomainError('conflict', 'A person answers in this conversation.');

const NO_REPORT: ReplyReport = {
  confidence: 0,
  language: 'und',
  usage: { promptTokens: 0, completionTokens: 0, costMicros: 0 },
  timings: { retrieveMs: 0, firstTokenMs: 0, totalMs: 0 },
};

function toAnswerEvent(event: RunEvent, conversationId: ConversationId): AnswerEvent {
  if (event.type !== 'done') return event;
  const { message, report } = event;
  return {
    type: 'done',
    answer: {
      answer: message.text,
      answered: message.answered ?? false,
      citations: message.citations,
      ...(report ?? NO_REPORT),
      mode: message.mode ?? 'extractive',
      conversationId,
      messageId: message.id,
      degraded: message.degraded,
      ...(message.suggestions && { suggestions: message.suggestions }),
    },
  };
}
