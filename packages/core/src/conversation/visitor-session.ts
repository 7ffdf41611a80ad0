import { VisitorId, type WidgetSession } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';

/** How long a session lasts, in milliseconds. */
export const SESSION_MS = 30 * 60 * 1000;

const PURPOSE = 'visitor session';

type SealCtx = Pick<Ctx, 'vault' | 'now' | 'request' | 'ownOrigins' | 'sha256'>;

/**
 * A session of the browser that holds the visitor key `keyId`, on the website of this request. Nothing is stored: the token says
 * what it opens, and only this installation can make one.
 */
export function sealSession(ctx: SealCtx, keyId: VisitorId): WidgetSession {
  const expiresAt = new Date(ctx.now().getTime() + SESSION_MS);
  const said = [keyId, expiresAt.getTime().toString(36), websiteOf(ctx)].join(' ');
  return { token: ctx.vault.seal(PURPOSE, said), expiresAt: expiresAt.toISOString() };
}

/**
 * Whose key a session is of. `refused` when it is over, or comes from another website than it was made for; null when the token
 * is no session at all.
 */
export function openSession(ctx: SealCtx, token: string): VisitorId | 'refused' | null {
  const said = ctx.vault.open(PURPOSE, token);
  if (said === null) return null;
  const [keyId, expiresAt = '', website] = said.split(' ');
  const isOver = Number.parseInt(expiresAt, 36) <= ctx.now().getTime();
  return isOver || website !== websiteOf(ctx) ? 'refused' : VisitorId.parse(keyId);
}

/** Our own pages count as one: what reaches us under two names is one website. */
function websiteOf(ctx: SealCtx): string {
  const { origin } = ctx.request;
  const website = ctx.ownOrigins.includes(origin) ? 'own' : origin;
  return hex(ctx.sha256(website)).slice(0, 32);
}
