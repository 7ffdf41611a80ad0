import type { KnownVisitor } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import type { VisitorRecord } from './visitor-port.ts';

/** How long a visitor is recognised, in milliseconds, from the last visit. */
const VISITOR_TTL_MS = 30 * 24 * 60 * 60 * 1000;
/** How exactly the last visit is known. */
const TOUCH_MS = 60 * 60 * 1000;

export type VisitCtx = Pick<Ctx, 'stores' | 'request' | 'now' | 'newId' | 'randomBytes' | 'sha256'>;

/** A visitor with the key that the browser keeps. */
export interface KeyHolder {
  readonly visitor: VisitorRecord;
  readonly key: string;
}

interface Visit {
  readonly protocol: number;
  readonly locale: string;
}

/** Who holds a key of the bot, with a way to note the visit; null for a key that is not known or too old. */
export async function findByKey(
  ctx: VisitCtx,
  bot: BotRecord,
  key: string,
): Promise<(KeyHolder & { touch(visit: Visit): Promise<VisitorRecord> }) | null> {
  const tokenHash = hex(ctx.sha256(key));
  const visitor = await ctx.stores.visitors.findVisitor(tokenHash, ctx.now());
  if (visitor?.botId !== bot.id) return null;
  return {
    ...{ visitor, key },
    async touch({ protocol, locale }) {
      const lastSeen = visitor.expiresAt.getTime() - VISITOR_TTL_MS;
      const isRecent = ctx.now().getTime() - lastSeen < TOUCH_MS;
      if (isRecent && protocol >= visitor.protocol) return visitor;
      const { keyId: id, botId, clientId } = visitor;
      const expiresAt = expiryFrom(ctx.now());
      await ctx.stores.visitors.saveVisitor({
        ...{ id, botId, clientId, tokenHash, protocol, locale },
        ...{ origin: ctx.request.origin, expiresAt },
      });
      return { ...visitor, expiresAt, protocol: Math.min(protocol, visitor.protocol) };
    },
  };
}

/** A visitor that nobody has seen before. */
export async function makeVisitor(
  ctx: VisitCtx,
  { bot, ...visit }: Visit & { readonly bot: Pick<BotRecord, 'id' | 'clientId'> },
): Promise<KeyHolder> {
  const key = hex(ctx.randomBytes(32));
  const made = {
    ...{ id: ctx.newId('visitor'), botId: bot.id, clientId: bot.clientId },
    ...{ origin: ctx.request.origin, expiresAt: expiryFrom(ctx.now()), protocol: visit.protocol },
  };
  await ctx.stores.visitors.saveVisitor({
    ...made,
    ...{ tokenHash: hex(ctx.sha256(key)), locale: visit.locale },
  });
  return { visitor: { ...made, keyId: made.id, subject: null, identityTokenHash: null }, key };
}

/** What the panel may show of a person that is known; null while nobody is. */
export async function knownVisitor(
  ctx: Pick<Ctx, 'stores'>,
  { id, clientId, subject }: VisitorRecord,
): Promise<KnownVisitor | null> {
  if (subject === null) return null;
  const visitor = await ctx.stores.visitors.findVisitorById([clientId], id);
  return visitor?.identity ? { name: visitor.identity.name, email: visitor.identity.email } : null;
}

const expiryFrom = (now: Date) => new Date(now.getTime() + VISITOR_TTL_MS);
