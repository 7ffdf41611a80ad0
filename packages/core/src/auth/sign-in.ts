import type { Login, User } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { countUse } from '../rules.ts';

/** Digest of no password: verifying it makes an unknown account cost as much as a known one. */
const NO_ACCOUNT =
  '$argon2id$v=19$m=19456,t=2,p=1$cGl4ZWwtbm8tYWNjb3VudA$6kIyVYBuVPyv0xgZJ3yd1K4zMYvJJ1ZYnZQ0qPbmS0c';

/**
 * Checks e-mail and password and opens a session. One answer for unknown, suspended and wrong; throttled by account
 * and address. Throws DomainError unauthenticated or over-quota.
 */
export async function signIn(
  ctx: Pick<Ctx, 'stores' | 'passwords' | 'sessions' | 'limiter' | 'request' | 'now' | 'newId'>,
  input: Login,
): Promise<{ readonly user: User; readonly token: string; readonly expiresAt: Date }> {
  await countUse(ctx, { rule: 'signInByAddress', key: ctx.request.address });
  await countUse(ctx, { rule: 'signInByAccount', key: input.email });

  const account = await ctx.stores.users.findAccountByEmail(input.email);
  const matches = await ctx.passwords.verify(account?.passwordHash ?? NO_ACCOUNT, input.password);
  if (account?.status !== 'active' || !matches) {
    if (account) await recordAudit(ctx, { action: 'user.sign-in-failed', target: account.id });
    throw new DomainError('unauthenticated', 'E-mail or password is wrong.');
  }

  const { token, expiresAt } = await ctx.sessions.create(account.id, ctx.request);
  await ctx.stores.users.recordLogin(account.id, ctx.now());
  await recordAudit(ctx, { action: 'user.signed-in', target: account.id });
  const { id, email, name, role } = account;
  return { user: { id, email, name, role }, token, expiresAt };
}
