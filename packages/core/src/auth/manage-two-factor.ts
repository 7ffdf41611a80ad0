import type { RecoveryCodes, TwoFactorState, UserId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { hex } from '../hex.ts';
import { findSecondFactor } from './check-second-factor.ts';
import { giveRecoveryCodes } from './confirm-two-factor.ts';
import type { Staff } from './create-api-key.ts';

type ManageCtx = Pick<
  Ctx,
  'stores' | 'transaction' | 'request' | 'now' | 'newId' | 'randomBytes' | 'sha256'
> & { readonly actor: Staff };

/** Whether the person has a second factor, and how many recovery codes are left. */
export async function readTwoFactor(
  ctx: Pick<ManageCtx, 'stores' | 'actor'>,
): Promise<TwoFactorState> {
  const { userId } = ctx.actor;
  const factor = await findSecondFactor(ctx, userId);
  if (!factor) return { enabled: false, since: null, recoveryCodesLeft: 0 };
  const recoveryCodesLeft = await ctx.stores.secondFactors.countRecoveryCodes(userId);
  return { enabled: true, since: factor.confirmedAt?.toISOString() ?? null, recoveryCodesLeft };
}

/** Gives new recovery codes; the old ones end. Throws DomainError conflict without a second factor. */
export async function renewRecoveryCodes(ctx: ManageCtx): Promise<RecoveryCodes> {
  return ctx.transaction(async ({ stores }) => {
    const { userId } = ctx.actor;
    if (!(await findSecondFactor({ stores }, userId))) throw isOff();
    await recordAudit(
      { ...ctx, stores },
      { action: 'two-factor.recovery-codes-renewed', target: userId },
    );
    return giveRecoveryCodes({ ...ctx, stores });
  });
}

/**
 * Takes the person's second factor away and ends every session but that of `token`. Throws DomainError conflict without
 * one.
 */
export async function disableTwoFactor(ctx: ManageCtx, token: string): Promise<void> {
  const { userId } = ctx.actor;
  const keep = hex(ctx.sha256(token));
  await ctx.transaction(async ({ stores }) => {
    if (!(await stores.secondFactors.deleteSecondFactor(userId, keep))) throw isOff();
    await recordAudit({ ...ctx, stores }, { action: 'two-factor.switched-off', target: userId });
  });
}

/**
 * Takes away the second factor of somebody who lost it, and ends all sessions of that person. For administrators. Throws
 * DomainError not-found for nobody, and for who has none.
 */
export async function resetTwoFactor(ctx: ManageCtx, userId: UserId): Promise<void> {
  await ctx.transaction(async ({ stores }) => {
    if (!(await stores.secondFactors.deleteSecondFactor(userId, null)))
      throw notFound('second factor');
    await recordAudit({ ...ctx, stores }, { action: 'two-factor.reset', target: userId });
  });
}

const isOff = () => new DomainError('conflict', 'Two-factor sign-in is off.');
