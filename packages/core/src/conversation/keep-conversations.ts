import type {
  DeleteConversation,
  SetConversationStatus,
  StartConversation,
  UpdateConversation,
} from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { definedOnly } from '../defined-only.ts';
import { DomainError, notFound, staleVersion } from '../error.ts';
import { reachOf } from '../reach.ts';
import { fixedTexts } from './fixed-texts.ts';
import type { ConversationRecord } from './port.ts';
import { getOwnConversation } from './read-conversations.ts';
import { removeFiles } from './remove-files.ts';
import { stopReplies } from './stop-replies.ts';

type KeepCtx = Pick<
  Ctx,
  'actor' | 'stores' | 'request' | 'now' | 'newId' | 'hub' | 'runs' | 'transaction'
>;

/** Begins a conversation of channel `api` with a bot. Throws DomainError not-found. */
export async function startConversation(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  input: StartConversation,
): Promise<ConversationRecord> {
  return ctx.transaction(async ({ stores }) => {
    const inside = { ...ctx, stores };
    const { id: botId, clientId } = await getOwnBot(inside, input.botId);
    const id = ctx.newId('conversation');
    await stores.conversations.saveConversation({
      ...{ conversationId: id, clientId, botId, channel: 'api' },
      ...{ title: input.title ?? '', language: input.language ?? 'und', at: ctx.now() },
      metadata: input.metadata ?? {},
    });
    await recordAudit(inside, { action: 'conversation.started', target: id, clientId });
    return getOwnConversation(inside, id);
  });
}

/** Changes title and metadata. Throws DomainError not-found, or conflict for a stale `version`. */
export async function updateConversation(
  ctx: KeepCtx,
  input: UpdateConversation,
): Promise<ConversationRecord> {
  const { id, ...patch } = input;
  const conversation = await ctx.stores.conversations.updateConversation({
    ...{ reach: reachOf(ctx.actor), id },
    ...definedOnly(patch),
  });
  if (!conversation) throw notFound('conversation');
  const { clientId } = conversation;
  await recordAudit(ctx, { action: 'conversation.updated', target: id, clientId });
  return conversation;
}

/**
 * Archives, closes, or takes an archived conversation up again. Closing ends it for good: it takes no more messages, and a
 * closed conversation cannot become active. Setting the status that it has changes nothing. Throws DomainError not-found,
 * conflict, also for a stale `version`.
 */
export async function setConversationStatus(
  ctx: KeepCtx,
  input: SetConversationStatus,
): Promise<ConversationRecord> {
  const { id, status, version } = input;
  const before = await getOwnConversation(ctx, id);
  const text = status === 'closed' ? fixedTexts(before.language).ended : null;
  const changed = await ctx.stores.conversations.setStatus({
    ...{ owner: { reach: reachOf(ctx.actor) }, id, status, at: ctx.now() },
    ...(version !== undefined && { version }),
    note: text === null ? null : { id: ctx.newId('message'), text },
  });
  if (!changed) throw notFound('conversation');
  if (changed.outcome === 'stale') throw staleVersion('conversation');
  if (changed.outcome === 'refused')
    throw new DomainError('conflict', 'This conversation was closed. It cannot be opened again.');
  if (changed.outcome === 'changed') {
    if (status !== 'active') await stopAll(ctx, before);
    if (before.handling !== 'bot')
      ctx.hub.publish(id, { type: 'handoff', handling: 'bot', name: null });
    if (changed.note) ctx.hub.publish(id, { type: 'message', message: changed.note });
    ctx.hub.publish(id, { type: 'status', status });
    await recordAudit(ctx, {
      ...{ action: `conversation.${VERBS[status]}`, target: id, clientId: before.clientId },
    });
  }
  return getOwnConversation(ctx, id);
}

/** Nobody reads any more what is being written: it ends, and is not stored. */
const stopAll = (ctx: KeepCtx, conversation: ConversationRecord): Promise<void> =>
  stopReplies(ctx, {
    ...{ conversation, beforeSeq: conversation.messageCount + 1 },
    reason: new DomainError('conflict', 'This conversation has ended.'),
  });

const VERBS = { active: 'reopened', archived: 'archived', closed: 'closed' } as const;

/**
 * Archives, or with `permanent` deletes the conversation with all that was said, which only admins may. Throws DomainError
 * not-found, forbidden.
 */
export async function deleteConversation(ctx: KeepCtx, input: DeleteConversation): Promise<void> {
  if (!input.permanent) {
    await setConversationStatus(ctx, { id: input.id, status: 'archived' });
    return;
  }
  const conversation = await getOwnConversation(ctx, input.id);
  if (ctx.actor.type !== 'staff' || ctx.actor.role !== 'admin')
    throw new DomainError('forbidden', 'Only an admin may delete for good.');
  await eraseConversation(ctx, conversation);
}

async function eraseConversation(ctx: KeepCtx, conversation: ConversationRecord): Promise<void> {
  const { id, clientId } = conversation;
  await stopAll(ctx, conversation);
  await ctx.transaction(async ({ stores, jobs }) => {
    await removeFiles({ stores, jobs }, { conversation });
    const deleted = await stores.conversations.deleteConversation(reachOf(ctx.actor), id);
    if (!deleted) throw notFound('conversation');
    await recordAudit({ ...ctx, stores }, { action: 'conversation.deleted', target: id, clientId });
  });
  ctx.hub.publish(id, { type: 'status', status: 'closed' });
}
