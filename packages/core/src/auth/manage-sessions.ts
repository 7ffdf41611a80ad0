import type { Session, SessionId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { hex } from '../hex.ts';
import type { Staff } from './create-api-key.ts';

type SessionCtx = Pick<Ctx, 'sessions' | 'stores' | 'request' | 'now' | 'newId' | 'sha256'> & {
  readonly actor: Staff;
};

/** The person's own sessions, newest first; `token` is that of the session that asks. */
export async function listSessions(ctx: SessionCtx, token: string): Promise<Session[]> {
  const current = hex(ctx.sha256(token));
  const sessions = await ctx.sessions.list(ctx.actor.userId);
  return sessions.map((session) => ({ ...session, current: session.id === current }));
}

/** Ends the session of `token`. */
export async function signOut(ctx: SessionCtx, token: string): Promise<void> {
  await ctx.sessions.revoke(token);
  await recordAudit(ctx, { action: 'user.signed-out', target: ctx.actor.userId });
}

/** Ends one session of the person. Throws DomainError not-found for what is not theirs. */
export async function revokeSession(ctx: SessionCtx, id: SessionId): Promise<void> {
  if (!(await ctx.sessions.revokeById(ctx.actor.userId, id))) throw notFound('session');
  await recordAudit(ctx, { action: 'session.revoked', target: id });
}

/** Ends every session of the person but that of `token`. */
export async function revokeOtherSessions(ctx: SessionCtx, token: string): Promise<void> {
  const { userId } = ctx.actor;
  await ctx.sessions.revokeOthers(userId, hex(ctx.sha256(token)));
  await recordAudit(ctx, { action: 'session.others-revoked', target: userId });
}
