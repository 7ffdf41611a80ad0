import type { ChangePassword } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { countAttempt } from './count-attempt.ts';
import type { Staff } from './create-api-key.ts';
import { tellNewPassword } from './tell-new-password.ts';

/**
 * Sets a new password and ends every other session of the person; the one of `token` goes on. Throws DomainError
 * invalid for a wrong current password, over-quota after too many tries, conflict when it was changed meanwhile.
 */
export async function changePassword(
  ctx: Pick<
    Ctx,
    | ('stores' | 'transaction' | 'passwords' | 'throttle' | 'request')
    | ('now' | 'newId' | 'sha256' | 'publicUrl')
  > & { readonly actor: Staff },
  input: ChangePassword & { readonly token: string },
): Promise<void> {
  const { userId } = ctx.actor;
  await countAttempt(ctx, {
    ...{ rule: 'passwordProofByUser', key: userId },
    ...{ action: 'user.password-change-throttled', target: userId },
  });
  const account = await ctx.stores.users.findAccount(userId);
  if (!account) throw new DomainError('unauthenticated', 'Please sign in.');
  if (!(await ctx.passwords.verify(account.passwordHash, input.currentPassword))) {
    await recordAudit(ctx, { action: 'user.password-change-failed', target: userId });
    throw new DomainError('invalid', 'The current password is wrong.', {
      fields: { currentPassword: 'is wrong' },
    });
  }
  const to = await ctx.passwords.hash(input.newPassword);
  await ctx.transaction(async (tx) => {
    const { stores } = tx;
    const changed = await stores.users.changePassword({
      ...{ id: userId, from: account.passwordHash, to },
      keepSession: hex(ctx.sha256(input.token)),
    });
    if (!changed) throw new DomainError('conflict', 'The password was changed meanwhile.');
    await stores.tokens.useUpToken({ kind: 'reset', email: account.email, now: ctx.now() });
    await tellNewPassword({ ...ctx, tx }, account);
    await recordAudit({ ...ctx, stores }, { action: 'user.password-changed', target: userId });
  });
}
