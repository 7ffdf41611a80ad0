import type { Reauthenticate } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import {
  checkSecondFactor,
  findSecondFactor,
  type SecondFactorCtx,
} from './check-second-factor.ts';
import { countAttempt } from './count-attempt.ts';
import type { Staff } from './create-api-key.ts';
import { openSession, type SignedIn } from './open-session.ts';

type ReauthenticateCtx = SecondFactorCtx &
  Pick<Ctx, 'passwords' | 'sessions'> & { readonly actor: Staff };

/**
 * Proves the person again and puts a new session in the place of `token`'s, which ends. Throws DomainError invalid that
 * names `password` or `code`, unauthenticated when the session ended meanwhile, over-quota.
 */
export async function reauthenticate(
  ctx: ReauthenticateCtx,
  input: Reauthenticate & { readonly token: string },
): Promise<SignedIn> {
  const { userId } = ctx.actor;
  await countAttempt(ctx, {
    ...{ rule: 'passwordProofByUser', key: userId },
    ...{ action: 'user.proof-throttled', target: userId },
  });
  const account = await ctx.stores.users.findAccount(userId);
  if (!account) throw signedOut();
  if (!(await ctx.passwords.verify(account.passwordHash, input.password)))
    return refuse(ctx, { password: 'is wrong' });
  const factor = await findSecondFactor(ctx, userId);
  if (factor && input.code === undefined) throw invalid({ code: 'is required' });
  if (factor && !(await checkSecondFactor(ctx, { userId, factor, code: input.code ?? '' })))
    return refuse(ctx, { code: 'is wrong or was used already' });
  const signedIn = await openSession(ctx, account);
  // A session that was ended meanwhile, with or without a new password, is not to live on in another one.
  if (!(await ctx.sessions.validate(input.token))) {
    await ctx.sessions.revoke(signedIn.token);
    throw signedOut();
  }
  await ctx.sessions.revoke(input.token);
  await recordAudit(ctx, { action: 'user.proved-again', target: userId });
  return signedIn;
}

async function refuse(
  ctx: Pick<ReauthenticateCtx, 'stores' | 'request' | 'now' | 'newId' | 'actor'>,
  fields: Readonly<Record<string, string>>,
): Promise<never> {
  await recordAudit(ctx, { action: 'user.proof-failed', target: ctx.actor.userId });
  throw invalid(fields);
}

const invalid = (fields: Readonly<Record<string, string>>) =>
  new DomainError('invalid', 'The proof was not accepted.', { fields });

const signedOut = () => new DomainError('unauthenticated', 'Please sign in.');
