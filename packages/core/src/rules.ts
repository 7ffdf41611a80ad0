import type { Ctx } from './context.ts';
import { DomainError } from './error.ts';

/** Limits by what is counted. Windows in seconds; addresses are those the server trusts. */
export const RATE_RULES = {
  signInByAccount: { limit: 10, windowSeconds: 15 * 60 },
  /** Sign-ins of an account from devices that are not known, without one that worked in between. */
  signInByAccountADay: { limit: 100, windowSeconds: 24 * 60 * 60 },
  signInByDevice: { limit: 10, windowSeconds: 15 * 60 },
  signInByAddress: { limit: 60, windowSeconds: 15 * 60 },
  signInByNetwork: { limit: 240, windowSeconds: 15 * 60 },
  signInByAnybody: { limit: 2_000, windowSeconds: 15 * 60 },
  codeByUser: { limit: 5, windowSeconds: 15 * 60 },
  passwordProofByUser: { limit: 10, windowSeconds: 15 * 60 },
  refusalNote: { limit: 1, windowSeconds: 15 * 60 },
  forgotByAccount: { limit: 5, windowSeconds: 60 * 60 },
  forgotByAddress: { limit: 30, windowSeconds: 60 * 60 },
  resetByAddress: { limit: 30, windowSeconds: 60 * 60 },
  registerByAddress: { limit: 30, windowSeconds: 60 * 60 },
  registerByAccount: { limit: 5, windowSeconds: 60 * 60 },
  verifyByAddress: { limit: 30, windowSeconds: 60 * 60 },
  inviteByUser: { limit: 100, windowSeconds: 60 * 60 },
  bootstrapByAddress: { limit: 60, windowSeconds: 60 },
  sayByVisitor: { limit: 20, windowSeconds: 60 },
  sayByAddress: { limit: 60, windowSeconds: 60 },
  sayByBot: { limit: 1_200, windowSeconds: 60 },
} as const;

/** Counts one use of `key`, or throws DomainError over-quota with the seconds to wait. */
export async function countUse(
  ctx: Pick<Ctx, 'limiter'>,
  use: { readonly rule: keyof typeof RATE_RULES; readonly key: string },
): Promise<void> {
  const { allowed, retryAfterSeconds } = await ctx.limiter.take(
    `${use.rule}:${use.key}`,
    RATE_RULES[use.rule],
  );
  if (allowed) return;
  throw new DomainError('over-quota', `Too many requests. Try again in ${retryAfterSeconds} s.`, {
    retryAfterSeconds,
  });
}
