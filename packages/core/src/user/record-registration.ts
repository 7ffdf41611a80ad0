import { recordAudit } from '../audit/index.ts';
import type { Account } from '../auth/index.ts';
import type { Ctx } from '../context.ts';

/** The entry about a new account, by the person whose it is. */
export function recordRegistration(
  ctx: Pick<Ctx, 'stores' | 'request' | 'now' | 'newId'>,
  about: { readonly user: Pick<Account, 'id' | 'role'>; readonly by: 'invitation' | 'e-mail' },
): Promise<void> {
  const { id: userId, role } = about.user;
  return recordAudit(
    { ...ctx, actor: { type: 'staff', userId, role, clientIds: [] } },
    { action: 'user.registered', target: userId, details: { by: about.by, role } },
  );
}
