import type { UpdateProfile, User } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import type { Staff } from './create-api-key.ts';

/** Changes the person's own name. Throws DomainError unauthenticated when the account is gone. */
export async function updateProfile(
  ctx: Pick<Ctx, 'transaction' | 'request' | 'now' | 'newId'> & { readonly actor: Staff },
  input: UpdateProfile,
): Promise<User> {
  const { userId } = ctx.actor;
  return ctx.transaction(async ({ stores }) => {
    await stores.users.renameUser(userId, input.name);
    const user = await stores.users.findAccount(userId);
    if (!user) throw new DomainError('unauthenticated', 'Please sign in.');
    await recordAudit({ ...ctx, stores }, { action: 'user.renamed', target: userId });
    return user;
  });
}
