import type { OneTimeTokenId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';

/** Ends an invitation that nobody has used. The ladder lets only admins in. Throws DomainError not-found for any other. */
export async function revokeInvitation(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  id: OneTimeTokenId,
): Promise<void> {
  await ctx.transaction(async ({ stores }) => {
    if (!(await stores.tokens.revokeInvitation(id, ctx.now()))) throw notFound('invitation');
    await recordAudit({ ...ctx, stores }, { action: 'invitation.revoked', target: id });
  });
}
