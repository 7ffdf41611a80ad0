import type { OneTimeToken } from '../auth/index.ts';
import type { Ctx, Stores } from '../context.ts';
import { hex } from '../hex.ts';
import { brokenLink, hasAccount } from './link.ts';
import { recordRegistration } from './record-registration.ts';

/**
 * Makes the account that an invitation promises: e-mail, role and clients are those of the invitation, which is used up.
 * Opens no session.
 */
export async function acceptInvitation(
  ctx: Pick<Ctx, 'stores' | 'transaction' | 'passwords' | 'request' | 'now' | 'newId' | 'sha256'>,
  input: { readonly token: string; readonly name: string; readonly password: string },
): Promise<void> {
  const tokenHash = hex(ctx.sha256(input.token));
  const asked = { kind: 'invite', tokenHash, now: ctx.now() } as const;
  if (!(await ctx.stores.tokens.findToken(asked))) throw brokenLink();
  const passwordHash = await ctx.passwords.hash(input.password);
  await ctx.transaction(async ({ stores }) => {
    const invitation = await stores.tokens.claimToken(asked);
    if (!invitation || !(await isByAdmin(stores, invitation))) throw brokenLink();
    const { email, role, clientIds } = invitation;
    if (await stores.users.findAccountByEmail(email)) throw hasAccount();
    const user = { id: ctx.newId('user'), email, name: input.name, role };
    await stores.users.saveUser({ ...user, clientIds, passwordHash });
    await stores.tokens.useUpToken({ kind: 'verify', email, now: ctx.now() });
    await recordRegistration({ ...ctx, stores }, { user, by: 'invitation' });
  });
}

/** Who was an admin and is none any more must not come back by an invitation of their own. */
async function isByAdmin(stores: Stores, { createdBy }: OneTimeToken): Promise<boolean> {
  const inviter = createdBy && (await stores.users.findAccount(createdBy));
  return inviter?.status === 'active' && inviter.role === 'admin';
}
