import type { Ctx } from '../context.ts';
import { type AttemptCtx, countAttempt, forgetAttempts } from './count-attempt.ts';
import type { Device } from './known-device.ts';
import { networkOf } from './network-of.ts';

/**
 * Counts one try to sign in, before the password is looked at. A known device has its own count and no other: who guesses
 * from elsewhere cannot use it up. Throws DomainError over-quota.
 */
export async function countSignIn(
  ctx: AttemptCtx,
  tried: {
    /** The account's id, or what was typed for one that does not exist. */
    readonly name: string;
    readonly device: Device | null;
    readonly target: string;
  },
): Promise<void> {
  const { device, target } = tried;
  const action = 'user.sign-in-throttled';
  if (device) {
    const key = `${device.userId} ${device.id}`;
    return countAttempt(ctx, { rule: 'signInByDevice', key, action, target });
  }
  const { address } = ctx.request;
  const name = nameOf(tried.name);
  for (const [rule, key] of [
    ['signInByAddress', address],
    ['signInByNetwork', networkOf(address)],
    ['signInByAnybody', ''],
    ['signInByAccount', name],
    ['signInByAccountADay', name],
  ] as const)
    await countAttempt(ctx, { rule, key, action, target });
}

/** A sign-in that worked ends a row of failures. The quarter of an hour goes on: whoever it was, it was a try. */
export const forgetSignIns = (ctx: Pick<Ctx, 'throttle' | 'sha256'>, name: string): Promise<void> =>
  forgetAttempts(ctx, { rule: 'signInByAccountADay', key: nameOf(name) });

/** Variants of one name count as one. */
const nameOf = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
