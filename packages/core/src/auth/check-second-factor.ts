import type { UserId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { fromHex } from '../hex.ts';
import { type AttemptCtx, countAttempt } from './count-attempt.ts';
import type { SecondFactor } from './port.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { stepOfCode } from './totp.ts';

export const SECRET_PURPOSE = 'second factor';

export type SecondFactorCtx = AttemptCtx & Pick<Ctx, 'vault' | 'hmacSha1'>;

/** The second factor of a person if it is in force. */
export async function findSecondFactor(
  ctx: Pick<Ctx, 'stores'>,
  userId: UserId,
): Promise<SecondFactor | null> {
  const factor = await ctx.stores.secondFactors.findSecondFactor(userId);
  return factor?.confirmedAt ? factor : null;
}

/**
 * Whether `code` is the second proof of this person: six digits of the app, each good once, or a recovery code, which it
 * uses up. Throws DomainError over-quota after five tries, and unavailable when the secret cannot be opened.
 */
export async function checkSecondFactor(
  ctx: SecondFactorCtx,
  proof: { readonly userId: UserId; readonly factor: SecondFactor; readonly code: string },
): Promise<boolean> {
  const { userId, factor, code } = proof;
  await countAttempt(ctx, {
    ...{ rule: 'codeByUser', key: userId },
    ...{ action: 'user.code-throttled', target: userId },
  });
  const digits = code.replaceAll(/\s/g, '');
  if (/^\d{6}$/.test(digits)) return takeAppCode(ctx, { userId, factor, digits });
  const hash = hashRecoveryCode(ctx, { userId, code });
  if (!(await ctx.stores.secondFactors.takeRecoveryCode(userId, hash, ctx.now()))) return false;
  await recordAudit(ctx, { action: 'user.recovery-code-used', target: userId });
  return true;
}

async function takeAppCode(
  ctx: SecondFactorCtx,
  {
    userId,
    factor,
    digits,
  }: { readonly userId: UserId; readonly factor: SecondFactor; readonly digits: string },
): Promise<boolean> {
  const step = stepOfCode(ctx, openSecret(ctx, factor), digits);
  return step !== null && ctx.stores.secondFactors.takeStep(userId, step);
}

/** The secret in clear. Throws DomainError unavailable when the installation's key is another one than it was. */
export function openSecret(ctx: Pick<Ctx, 'vault'>, factor: SecondFactor): Uint8Array {
  const secret = ctx.vault.open(SECRET_PURPOSE, factor.sealedSecret);
  if (secret !== null) return fromHex(secret);
  throw new DomainError(
    'unavailable',
    'Codes of the app cannot be checked, because the key of this installation has changed. Use a recovery code.',
  );
}
