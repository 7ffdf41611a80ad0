import type { ConfirmTwoFactor, RecoveryCodes, SessionId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx, Stores } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { openSecret, type SecondFactorCtx } from './check-second-factor.ts';
import { countAttempt } from './count-attempt.ts';
import type { Staff } from './create-api-key.ts';
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts';
import { stepOfCode } from './totp.ts';

/**
 * Puts the secret in force whose code is shown, ends the person's other sessions, and gives the recovery codes. Throws
 * DomainError invalid that names `code`, conflict when there is nothing to confirm, over-quota.
 */
export async function confirmTwoFactor(
  ctx: SecondFactorCtx & Pick<Ctx, 'transaction' | 'randomBytes'> & { readonly actor: Staff },
  input: ConfirmTwoFactor & { readonly token: string },
): Promise<RecoveryCodes> {
  const { userId } = ctx.actor;
  await countAttempt(ctx, {
    ...{ rule: 'codeByUser', key: userId },
    ...{ action: 'user.code-throttled', target: userId },
  });
  const factor = await ctx.stores.secondFactors.findSecondFactor(userId);
  if (!factor || factor.confirmedAt) throw nothingToConfirm();
  const step = stepOfCode(ctx, openSecret(ctx, factor), input.code);
  if (step === null)
    throw new DomainError('invalid', 'The code is wrong.', { fields: { code: 'is wrong' } });
  const keepSession: SessionId = hex(ctx.sha256(input.token));
  return ctx.transaction(async ({ stores }) => {
    const { sealedSecret } = factor;
    const confirmation = { sealedSecret, step, at: ctx.now(), keepSession };
    if (!(await stores.secondFactors.confirmSecondFactor(userId, confirmation)))
      throw nothingToConfirm();
    await recordAudit({ ...ctx, stores }, { action: 'two-factor.switched-on', target: userId });
    return giveRecoveryCodes({ ...ctx, stores });
  });
}

/** New recovery codes in the place of all old ones. */
export async function giveRecoveryCodes(
  ctx: Pick<Ctx, 'randomBytes' | 'sha256'> & { readonly stores: Stores; readonly actor: Staff },
): Promise<RecoveryCodes> {
  const { userId } = ctx.actor;
  const recoveryCodes = makeRecoveryCodes(ctx);
  const hashes = recoveryCodes.map((code) => hashRecoveryCode(ctx, { userId, code }));
  await ctx.stores.secondFactors.saveRecoveryCodes(userId, hashes);
  return { recoveryCodes };
}

const nothingToConfirm = () =>
  new DomainError('conflict', 'There is nothing to confirm: begin once more.');
