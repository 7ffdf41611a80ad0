import type {
  Erased,
  FeedbackPage,
  ListFeedback,
  ListVisitors,
  VisitorDetail,
  VisitorId,
  VisitorPage,
} from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import { removeFiles } from './remove-files.ts';

type Reading = Pick<Ctx, 'actor' | 'stores'>;

/** Newest conversations that come with a visitor. */
const CONVERSATIONS = 25;

/** People who chatted with a bot, newest first. Throws DomainError not-found. */
export async function listVisitors(ctx: Reading, input: ListVisitors): Promise<VisitorPage> {
  await getOwnBot(ctx, input.botId);
  return ctx.stores.visitors.listVisitors(reachOf(ctx.actor), input);
}

/** A visitor with the newest conversations. Throws DomainError not-found. */
export async function getVisitor(ctx: Reading, id: VisitorId): Promise<VisitorDetail> {
  const reach = reachOf(ctx.actor);
  const visitor = await ctx.stores.visitors.findVisitorById(reach, id);
  if (!visitor) throw notFound('visitor');
  const { items } = await ctx.stores.conversations.listConversations(reach, {
    ...{ visitorId: id, botId: visitor.botId, limit: CONVERSATIONS },
  });
  return { ...visitor, conversations: items };
}

/** Removes a visitor and everything that was said with it, for good. Throws DomainError not-found. */
export function eraseVisitor(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  id: VisitorId,
): Promise<Erased> {
  const reach = reachOf(ctx.actor);
  return ctx.transaction(async ({ stores, jobs }) => {
    await removeFiles({ stores, jobs }, { visitorId: id, reach });
    const erased = await stores.visitors.eraseVisitor(reach, id);
    if (!erased) throw notFound('visitor');
    const { clientId, conversations } = erased;
    const details = { conversations };
    await recordAudit(
      { ...ctx, stores },
      { action: 'visitor.erased', target: id, clientId, details },
    );
    return { conversations };
  });
}

/** Ratings with their reasons, newest first. */
export function listFeedback(ctx: Reading, input: ListFeedback): Promise<FeedbackPage> {
  return ctx.stores.conversations.listFeedback(reachOf(ctx.actor), input);
}
