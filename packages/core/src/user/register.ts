import type { Register, Registered } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { countUse } from '../rules.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { applyForAccount } from './apply-for-account.ts';
import { getRegistration } from './registration.ts';

/**
 * Makes an account by an invitation, or asks for one whose e-mail is to be verified. Throws DomainError forbidden when the
 * policy says no or the link is not good, conflict when the invited address has an account, and over-quota.
 */
export async function register(
  ctx: Pick<
    Ctx,
    | ('stores' | 'transaction' | 'passwords' | 'limiter' | 'request' | 'sendsMail')
    | ('now' | 'newId' | 'randomBytes' | 'sha256')
  >,
  { token, email, name, password }: Register,
): Promise<Registered> {
  await countUse(ctx, { rule: 'registerByAddress', key: ctx.request.address });
  const { policy } = await getRegistration(ctx);
  if (policy === 'closed')
    throw new DomainError('forbidden', 'This installation takes no new accounts.');
  if (token !== undefined) {
    await acceptInvitation(ctx, { token, name, password });
    return { next: 'sign-in' };
  }
  if (policy !== 'open' || email === undefined)
    throw new DomainError('forbidden', 'Accounts are made by invitation. Ask an administrator.');
  await applyForAccount(ctx, { email, name, password });
  return { next: 'verify-email' };
}
