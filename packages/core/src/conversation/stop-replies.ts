import type { Ctx } from '../context.ts';
import type { DomainError } from '../error.ts';
import type { ConversationKey } from './port.ts';

/** A reply that is being written belongs to one of the last messages. */
const RUNNING = 20;

/**
 * Stops what is being written in a conversation, in this process, for questions before `beforeSeq`. What was written is kept, unless
 * there is a `reason`: then the replies fail with it.
 */
export async function stopReplies(
  ctx: Pick<Ctx, 'stores' | 'runs'>,
  input: {
    readonly conversation: ConversationKey;
    readonly beforeSeq: number;
    readonly reason?: DomainError;
  },
): Promise<void> {
  const { conversation, beforeSeq, reason } = input;
  const recent = await ctx.stores.conversations.listRecentMessages(
    conversation,
    beforeSeq,
    RUNNING,
  );
  for (const { id, role } of recent) if (role === 'visitor') ctx.runs.stop(id, reason);
}
