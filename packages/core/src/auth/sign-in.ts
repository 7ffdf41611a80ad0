import type { Login } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { countAttempt } from './count-attempt.ts';
import { openSession, type SignedIn } from './open-session.ts';
import type { Account } from './port.ts';

/** Digest of no password: verifying it makes an unknown account cost as much as a known one. */
const NO_ACCOUNT =
  '$argon2id$v=19$m=19456,t=2,p=1$cGl4ZWwtbm8tYWNjb3VudA$6kIyVYBuVPyv0xgZJ3yd1K4zMYvJJ1ZYnZQ0qPbmS0c';

/** Target of an entry about an address without account: what was typed may be a secret, and is not kept. */
const UNKNOWN = 'unknown';

/**
 * Checks e-mail and password and opens a session. One answer for unknown, suspended and wrong; throttled by account
 * and address. Every outcome is in the audit log. Throws DomainError unauthenticated or over-quota.
 */
export async function signIn(
  ctx: Pick<Ctx, 'stores' | 'passwords' | 'sessions' | 'limiter' | 'request' | 'now' | 'newId'>,
  input: Login,
): Promise<SignedIn> {
  const account = await findThrottled(ctx, input.email);
  const matches = await ctx.passwords.verify(account?.passwordHash ?? NO_ACCOUNT, input.password);
  if (account?.status !== 'active' || !matches) return refuse(ctx, account?.id ?? UNKNOWN);
  const signedIn = await openSession(ctx, account);
  // A password or status that changed since it was read has ended all sessions but this one.
  const now = await ctx.stores.users.findAccount(account.id);
  if (now?.status !== 'active' || now.passwordHash !== account.passwordHash) {
    await ctx.sessions.revoke(signedIn.token);
    return refuse(ctx, account.id);
  }
  const { id: userId, role, clientIds } = account;
  await recordAudit(
    { ...ctx, actor: { type: 'staff', userId, role, clientIds } },
    { action: 'user.signed-in', target: userId },
  );
  return signedIn;
}

async function refuse(
  ctx: Pick<Ctx, 'stores' | 'request' | 'now' | 'newId'>,
  target: string,
): Promise<never> {
  await recordAudit(ctx, { action: 'user.sign-in-failed', target });
  throw new DomainError('unauthenticated', 'E-mail or password is wrong.');
}

/** The account, if neither the address that asks nor the account was tried too often. */
async function findThrottled(
  ctx: Pick<Ctx, 'stores' | 'limiter' | 'request' | 'now' | 'newId'>,
  email: string,
): Promise<Account | null> {
  const action = 'user.sign-in-throttled';
  const { address } = ctx.request;
  await countAttempt(ctx, { rule: 'signInByAddress', key: address, action, target: UNKNOWN });
  const account = await ctx.stores.users.findAccountByEmail(email);
  const target = account?.id ?? UNKNOWN;
  await countAttempt(ctx, { rule: 'signInByAccount', key: email, action, target });
  return account;
}
