import type { Login } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import {
  checkSecondFactor,
  findSecondFactor,
  type SecondFactorCtx,
} from './check-second-factor.ts';
import { countSignIn, forgetSignIns } from './count-sign-in.ts';
import { type DeviceCookie, openDevice, sealDevice } from './known-device.ts';
import { openSession, type SignedIn } from './open-session.ts';
import type { Account } from './port.ts';

/** Digest of no password: verifying it makes an unknown account cost as much as a known one. */
const NO_ACCOUNT =
  '$argon2id$v=19$m=19456,t=2,p=1$cGl4ZWwtbm8tYWNjb3VudA$6kIyVYBuVPyv0xgZJ3yd1K4zMYvJJ1ZYnZQ0qPbmS0c';

/** Target of an entry about an address without account: what was typed may be a secret, and is not kept. */
const UNKNOWN = 'unknown';

type SignInCtx = SecondFactorCtx & Pick<Ctx, 'passwords' | 'sessions' | 'randomBytes'>;

/**
 * Checks e-mail, password and, where it is on, the second factor, and opens a session. One answer for unknown, suspended
 * and wrong; only who has the password hears of the second factor, as a missing or wrong field `code`. Throttled; every
 * outcome is in the audit log. `device` is the cookie of a device that is known. Throws DomainError unauthenticated or
 * over-quota.
 */
export async function signIn(
  ctx: SignInCtx,
  input: Login & { readonly device?: string | undefined },
): Promise<SignedIn & { readonly device: DeviceCookie }> {
  const account = await ctx.stores.users.findAccountByEmail(input.email);
  const device = openDevice(ctx, { value: input.device, userId: account?.id });
  const tried = { name: account?.id ?? input.email, device, target: account?.id ?? UNKNOWN };
  await countSignIn(ctx, tried);
  const matches = await ctx.passwords.verify(account?.passwordHash ?? NO_ACCOUNT, input.password);
  if (account?.status !== 'active' || !matches) return refuse(ctx, tried.target);
  const hasFactor = await proveSecondFactor(ctx, account, input.code);
  const signedIn = await openSession(ctx, account);
  // What changed since it was read has ended all sessions but this one.
  if (await hasChanged(ctx, account, hasFactor)) {
    await ctx.sessions.revoke(signedIn.token);
    return refuse(ctx, account.id);
  }
  // What a known device did was not counted there.
  if (!device) await forgetSignIns(ctx, tried.name);
  const { id: userId, role, clientIds } = account;
  await recordAudit(
    { ...ctx, actor: { type: 'staff', userId, role, clientIds } },
    { action: 'user.signed-in', target: userId },
  );
  return { ...signedIn, device: sealDevice(ctx, { userId, device }) };
}

async function refuse(
  ctx: Pick<Ctx, 'stores' | 'request' | 'now' | 'newId'>,
  target: string,
): Promise<never> {
  await recordAudit(ctx, { action: 'user.sign-in-failed', target });
  throw new DomainError('unauthenticated', 'E-mail or password is wrong.');
}

/** False for who has none. Throws DomainError unauthenticated that names `code`. */
async function proveSecondFactor(
  ctx: SecondFactorCtx,
  { id: userId }: Account,
  code: string | undefined,
): Promise<boolean> {
  const factor = await findSecondFactor(ctx, userId);
  if (!factor) return false;
  if (code === undefined) {
    await recordAudit(ctx, { action: 'user.code-asked', target: userId });
    throw new DomainError('unauthenticated', 'Enter the code of your authenticator app.', {
      fields: { code: 'is required' },
    });
  }
  if (await checkSecondFactor(ctx, { userId, factor, code })) return true;
  await recordAudit(ctx, { action: 'user.code-failed', target: userId });
  throw new DomainError('unauthenticated', 'The code is wrong or was used already.', {
    fields: { code: 'is wrong or was used already' },
  });
}

async function hasChanged(
  ctx: Pick<Ctx, 'stores'>,
  account: Account,
  hasFactor: boolean,
): Promise<boolean> {
  const [now, factor] = await Promise.all([
    ctx.stores.users.findAccount(account.id),
    hasFactor ? null : findSecondFactor(ctx, account.id),
  ]);
  if (now?.status !== 'active' || now.passwordHash !== account.passwordHash) return true;
  return factor !== null;
}
