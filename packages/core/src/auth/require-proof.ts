import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';

/** How long a proof of the password lets its session do what is sensitive. */
const PROOF_MS = 10 * 60 * 1000;

/**
 * Lets a person pass whose session began with a proof of the password in the last ten minutes. Others than people are
 * not asked: they have no password, and their rights do not grow. Throws DomainError reauthenticate.
 */
export async function requireProof(
  ctx: Pick<Ctx, 'actor' | 'sessions' | 'now'> & { readonly credential: string | undefined },
): Promise<void> {
  const { actor, credential } = ctx;
  if (actor.type !== 'staff') return;
  const session = credential === undefined ? null : await ctx.sessions.recall(credential);
  const ageMs = session ? ctx.now().getTime() - session.provedAt.getTime() : PROOF_MS;
  if (session?.userId === actor.userId && ageMs < PROOF_MS) return;
  throw new DomainError('reauthenticate', 'Prove your password again to do this.');
}
