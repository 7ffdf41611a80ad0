import type { Setup, User } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { openSession, type SignedIn } from './open-session.ts';
import { claimSetup } from './setup-token.ts';

/** Makes the first admin, once, and opens a session. Throws DomainError forbidden for a used, old or wrong token. */
export async function completeSetup(
  ctx: Pick<
    Ctx,
    'stores' | 'sessions' | 'passwords' | 'transaction' | 'request' | 'now' | 'newId' | 'sha256'
  >,
  input: Setup,
): Promise<SignedIn> {
  const passwordHash = await ctx.passwords.hash(input.password);
  const user: User = {
    id: ctx.newId('user'),
    email: input.email,
    name: input.name,
    role: 'admin',
  };
  await ctx.transaction(async (tx) => {
    const claimed = await claimSetup({ stores: tx.stores, sha256: ctx.sha256 }, input.token);
    if (!claimed || (await tx.stores.users.countUsers()) > 0)
      throw new DomainError('forbidden', 'This set-up link was used already or is out of date.');
    await tx.stores.users.saveUser({ ...user, passwordHash });
    const actor = { type: 'staff', userId: user.id, role: user.role, clientIds: 'all' } as const;
    await recordAudit(
      { ...ctx, stores: tx.stores, actor },
      { action: 'user.set-up', target: user.id },
    );
  });
  return openSession(ctx, user);
}
