import type { ResetPassword } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { countUse } from '../rules.ts';
import { type DeviceCookie, sealDevice } from './known-device.ts';
import { tellNewPassword } from './tell-new-password.ts';

/**
 * Sets the password of whom the link was sent to, and opens no session: the browser is a known device from now on, so that
 * its owner gets in while others guess. Throws DomainError forbidden, the same for a wrong, used and old link, over-quota.
 */
export async function resetPassword(
  ctx: Pick<
    Ctx,
    | ('transaction' | 'passwords' | 'limiter' | 'vault' | 'randomBytes' | 'request')
    | ('now' | 'newId' | 'sha256' | 'publicUrl')
  >,
  input: ResetPassword,
): Promise<DeviceCookie> {
  await countUse(ctx, { rule: 'resetByAddress', key: ctx.request.address });
  const passwordHash = await ctx.passwords.hash(input.password);
  const tokenHash = hex(ctx.sha256(input.token));
  const userId = await ctx.transaction(async (tx) => {
    const { tokens, users } = tx.stores;
    const token = await tokens.claimToken({ kind: 'reset', tokenHash, now: ctx.now() });
    const account = token?.userId ? await users.findAccount(token.userId) : null;
    if (account?.status !== 'active')
      throw new DomainError('forbidden', 'This link was used already or is out of date.');
    // The digest of a reset token is no session's: every session ends.
    const change = { id: account.id, from: account.passwordHash, to: passwordHash };
    if (!(await users.changePassword({ ...change, keepSession: tokenHash })))
      throw new DomainError('conflict', 'The password was changed meanwhile.');
    await tellNewPassword({ ...ctx, tx }, account);
    // Who holds the link is whom it was sent to.
    const { id, role, clientIds } = account;
    const actor = { type: 'staff', userId: id, role, clientIds } as const;
    await recordAudit(
      { ...ctx, stores: tx.stores, actor },
      { action: 'user.password-reset', target: id },
    );
    return id;
  });
  return sealDevice(ctx, { userId, device: null });
}
