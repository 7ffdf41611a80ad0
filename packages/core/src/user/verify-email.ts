import type { VerifyEmail } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { countUse } from '../rules.ts';
import { brokenLink, hasAccount } from './link.ts';
import { recordRegistration } from './record-registration.ts';
import { getRegistration } from './registration.ts';

/**
 * Makes the account that waits for the link, and opens no session. It takes the mailbox and the password together: who
 * registers a stranger's address cannot read its mail, and the stranger who opens the link does not know the password, so
 * nobody gets an account that another one can enter. Throws DomainError forbidden for a link that is not good, invalid for
 * another password, conflict when the address has an account, and over-quota.
 */
export async function verifyEmail(
  ctx: Pick<
    Ctx,
    | ('stores' | 'transaction' | 'passwords' | 'limiter' | 'request' | 'sendsMail')
    | ('now' | 'newId' | 'sha256')
  >,
  input: VerifyEmail,
): Promise<void> {
  await countUse(ctx, { rule: 'verifyByAddress', key: ctx.request.address });
  const { policy } = await getRegistration(ctx);
  if (policy !== 'open')
    throw new DomainError('forbidden', 'Accounts are made by invitation. Ask an administrator.');
  const asked = {
    ...({ kind: 'verify', now: ctx.now() } as const),
    tokenHash: hex(ctx.sha256(input.token)),
  };
  const waiting = await ctx.stores.tokens.findToken(asked);
  if (!waiting?.applicant) throw brokenLink();
  if (!(await ctx.passwords.verify(waiting.applicant.passwordHash, input.password)))
    throw new DomainError('invalid', 'This is not the password that you chose.', {
      fields: { password: 'is not the one that you chose when you registered' },
    });
  await ctx.transaction(async ({ stores }) => {
    const { applicant, email } = (await stores.tokens.claimToken(asked)) ?? {};
    if (!applicant || email === undefined) throw brokenLink();
    if (await stores.users.findAccountByEmail(email)) throw hasAccount();
    const user = { id: ctx.newId('user'), email, name: applicant.name, role: 'user' as const };
    await stores.users.saveUser({ ...user, passwordHash: applicant.passwordHash });
    await stores.tokens.useUpToken({ kind: 'invite', email, now: ctx.now() });
    await recordRegistration({ ...ctx, stores }, { user, by: 'e-mail' });
  });
}
