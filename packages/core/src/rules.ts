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
  attachByVisitor: { limit: 40, windowSeconds: 60 * 60 },
  attachByAddress: { limit: 200, windowSeconds: 60 * 60 },
  attachByBot: { limit: 2_000, windowSeconds: 60 * 60 },
  sightingByAddress: { limit: 5, windowSeconds: 60 },
  inviteByUser: { limit: 100, windowSeconds: 60 * 60 },
} as const;

/** What is counted, and how much of it there may be. Windows in seconds. */
export interface Use {
  readonly name: string;
  readonly key: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

/** Counts one use of `key`, or throws DomainError over-quota with the seconds to wait. */
export function countUse(
  ctx: Pick<Ctx, 'limiter'>,
  { rule, key }: { readonly rule: keyof typeof RATE_RULES; readonly key: string },
): Promise<void> {
  return countAgainst(ctx, { ...RATE_RULES[rule], name: rule, key });
}

/** The same against a limit that is no constant. */
export async function countAgainst(ctx: Pick<Ctx, 'limiter'>, use: Use): Promise<void> {
  const { limit, windowSeconds } = use;
  const rule = { limit, windowSeconds };
  const { allowed, retryAfterSeconds } = await ctx.limiter.take(`${use.name}:${use.key}`, rule);
  if (allowed) return;
  throw new DomainError('over-quota', `Too many requests. Try again in ${retryAfterSeconds} s.`, {
    retryAfterSeconds,
  });
}
