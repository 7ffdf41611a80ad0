import type { ConversationEvent } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import type { ReplyRun, RunEvent } from './reply-runs.ts';
import { watchBot } from './watch-bot.ts';
import { type ReplyCtx, type ReplyInput, writeReply } from './write-reply.ts';

export type StartCtx = ReplyCtx & Pick<Ctx, 'runs' | 'hub'>;

/**
 * Starts the reply to a stored question, or joins the one being written, and tells the open panels of the conversation.
 * `isNew` spares the look whether the reply is stored already. Failures are events, never errors.
 */
export function startReply(
  ctx: StartCtx,
  input: ReplyInput & { readonly isNew: boolean },
): ReplyRun {
  return ctx.runs.join(input.messageId, input.replyId, async (emit, signal) => {
    const tell = (event: RunEvent) => {
      emit(event);
      ctx.hub.publish(input.conversation.id, toConversationEvent(event, input));
    };
    ctx.hub.publish(input.conversation.id, {
      type: 'typing',
      messageId: input.replyId,
      replyTo: input.messageId,
    });
    const unwatch = watchBot(ctx, {
      bot: input.bot,
      onClosed: (why) => ctx.runs.stop(input.messageId, why),
    });
    try {
      const { conversation, messageId, isNew } = input;
      const stored = isNew
        ? null
        : await ctx.stores.conversations.findReply(conversation, messageId);
      if (stored) tell({ type: 'done', message: stored, report: null });
      else await writeReply(ctx, input, { emit: tell, signal });
    } catch (cause) {
      const failed = failure(cause);
      emit(failed);
      const { id } = input.conversation;
      ctx.hub.publish(
        id,
        isWithdrawn(cause) ? withdrawn(input) : toConversationEvent(failed, input),
      );
      if (!(cause instanceof DomainError)) throw cause;
    } finally {
      unwatch();
    }
  });
}

/** The store refused the reply: a person has come, or the conversation has ended. */
const isWithdrawn = (cause: unknown) => cause instanceof DomainError && cause.code === 'conflict';

const withdrawn = ({ replyId, messageId }: ReplyInput): ConversationEvent => ({
  ...{ type: 'withdrawn', messageId: replyId, replyTo: messageId },
});

function failure(cause: unknown): RunEvent {
  if (cause instanceof DomainError)
    return { type: 'failed', code: cause.code, message: cause.message };
  return { type: 'failed', code: 'internal', message: 'Something went wrong. Please try again.' };
}

function toConversationEvent(event: RunEvent, input: ReplyInput): ConversationEvent {
  const { replyId, messageId } = input;
  switch (event.type) {
    case 'delta':
      return { ...event, messageId: replyId, replyTo: messageId };
    case 'citation':
      return { ...event, messageId: replyId };
    case 'done':
      return { type: 'message', message: event.message };
    case 'failed':
      return { ...event, messageId: replyId, replyTo: messageId };
  }
}
