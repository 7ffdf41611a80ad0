import type { IdentityClaims } from '@pixel/contract/identity';
import type { Identified, Identify } from '@pixel/contract/widget-visitor';
import type { VisitorActor } from '../actor.ts';
import { recordAudit } from '../audit/index.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { hex } from '../hex.ts';
import { notIdentified, readIdentity } from '../identity/index.ts';
import { openConversation } from './open-conversation.ts';
import { makeVisitor, type VisitCtx } from './visitor-key.ts';
import type { VisitorRecord } from './visitor-port.ts';
import { sealSession } from './visitor-session.ts';

type IdentifyCtx = VisitCtx & Pick<Ctx, 'vault' | 'signatures' | 'throttle' | 'transaction'>;

/** A token may be shown this long after it is over, by clocks that differ. In seconds. */
const REPLAY_MARGIN = 120;

/**
 * Lets the visitor be who a signed token says. What was said before in this browser goes to that person; a browser that was
 * somebody else goes on as a new visitor, under a new key. Throws DomainError invalid for a token that does not hold.
 */
export async function identifyVisitor(
  ctx: IdentifyCtx & Pick<Ctx, 'ownOrigins'> & { readonly actor: VisitorActor },
  input: Identify,
): Promise<Identified> {
  const { botId, visitorId, browser } = ctx.actor;
  const bot = await ctx.stores.bots.recallBot('all', botId);
  const before = await ctx.stores.visitors.findVisitorByKeyId(
    browser?.keyId ?? visitorId,
    ctx.now(),
  );
  if (!bot || !before) throw notFound('visitor');
  const { visitor, key, claims } = await identify(ctx, {
    ...{ bot, visitor: before, token: input.token },
  });
  const { conversationId, messages } = await openConversation(ctx, visitor);
  return {
    visitor: { name: claims.name ?? null, email: claims.email ?? null },
    ...(key !== undefined && { visitorToken: key }),
    visitorTokenExpiresAt: visitor.expiresAt.toISOString(),
    ...(browser?.hasSession && { session: sealSession(ctx, visitor.keyId) }),
    ...{ conversationId, messages },
  };
}

/** As `identifyVisitor`, with the visitor as it is afterwards, and the new key when there is one. */
export async function identify(
  ctx: IdentifyCtx,
  input: { readonly bot: BotRecord; readonly visitor: VisitorRecord; readonly token: string },
): Promise<{
  readonly visitor: VisitorRecord;
  readonly key?: string;
  readonly claims: IdentityClaims;
}> {
  const { bot, token } = input;
  const claims = await readIdentity(ctx, { bot, token });
  const tokenHash = hex(ctx.sha256(token));
  if (input.visitor.identityTokenHash === tokenHash) return { visitor: input.visitor, claims };
  await refuseReplay(ctx, { bot, claims });
  const { subject, protocol } = input.visitor;
  const isSomebodyElse = subject !== null && subject !== claims.sub;
  const made = isSomebodyElse ? await makeVisitor(ctx, { bot, protocol, locale: '' }) : null;
  const visitor = made?.visitor ?? input.visitor;
  const id = await ctx.transaction(async ({ stores }) => {
    const found = await stores.visitors.identifyVisitor({
      ...{ visitor, tokenHash, identity: identityOf(claims, ctx.now()) },
    });
    if (!found) throw notFound('visitor');
    const actor = { type: 'visitor', visitorId: found, botId: bot.id } as const;
    await recordAudit(
      { ...ctx, stores, actor },
      { action: 'visitor.identified', target: found, clientId: bot.clientId },
    );
    return found;
  });
  return {
    visitor: { ...visitor, id, subject: claims.sub, identityTokenHash: tokenHash },
    ...{ claims, ...(made && { key: made.key }) },
  };
}

/** A token with a `jti` identifies one browser, once. */
async function refuseReplay(
  ctx: IdentifyCtx,
  { bot, claims }: { readonly bot: BotRecord; readonly claims: IdentityClaims },
): Promise<void> {
  if (claims.jti === undefined) return;
  const left = claims.exp - ctx.now().getTime() / 1000;
  const { allowed } = await ctx.throttle.take(
    `identity:${hex(ctx.sha256(`${bot.id} ${claims.jti}`))}`,
    { limit: 1, windowSeconds: Math.ceil(left) + REPLAY_MARGIN },
  );
  if (!allowed) throw notIdentified('jti: was used before');
}

const identityOf = ({ sub, name, email, attributes }: IdentityClaims, now: Date) => ({
  ...{ subject: sub, name: name ?? null, email: email ?? null, attributes: attributes ?? {} },
  verifiedAt: now.toISOString(),
});
