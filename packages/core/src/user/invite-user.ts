import type { Invite, Invited } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { makeLink, type Staff } from '../auth/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { queueMail } from '../mail/index.ts';
import { countUse } from '../rules.ts';
import { getRegistration } from './registration.ts';
import { requireClients } from './require-clients.ts';

const DAYS = 7;

/**
 * Invites somebody by mail; an earlier invitation to the address ends. Without a mail server the link is in the answer as
 * well, for the admin to hand over. Throws DomainError forbidden while registration is closed, invalid for an unknown
 * client, conflict when the address has an account, and over-quota.
 */
export async function inviteUser(
  ctx: Pick<
    Ctx,
    | ('stores' | 'transaction' | 'limiter' | 'request' | 'sendsMail' | 'publicUrl')
    | ('now' | 'newId' | 'randomBytes' | 'sha256')
  > & { readonly actor: Staff },
  { email, role, clientIds = [] }: Invite,
): Promise<Invited> {
  await countUse(ctx, { rule: 'inviteByUser', key: ctx.actor.userId });
  if ((await getRegistration(ctx)).policy === 'closed')
    throw new DomainError('forbidden', 'Registration is closed. Allow invitations first.');
  const id = ctx.newId('oneTimeToken');
  const { link, tokenHash } = makeLink(ctx, 'register');
  const expiresAt = new Date(ctx.now().getTime() + DAYS * 24 * 60 * 60_000);
  await ctx.transaction(async (tx) => {
    await requireClients(tx.stores, clientIds);
    if (await tx.stores.users.findAccountByEmail(email))
      throw new DomainError('conflict', 'This e-mail address has an account already.', {
        fields: { email: 'has an account already' },
      });
    await tx.stores.tokens.saveToken({
      ...{ id, kind: 'invite', email, role, clientIds, tokenHash, expiresAt },
      ...{ userId: null, createdBy: ctx.actor.userId, applicant: null },
    });
    await queueMail({ ...ctx, tx }, { to: email, ...invitationMail(link, ctx.publicUrl) });
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action: 'invitation.sent', target: id, details: { role, clients: clientIds.length } },
    );
  });
  return { id, email, expiresAt: expiresAt.toISOString(), link: ctx.sendsMail ? null : link };
}

const invitationMail = (link: string, publicUrl: string) => ({
  subject: 'You are invited to Pixel',
  text: [
    'Hello,',
    `you are invited to work with the chatbots at ${publicUrl}. With this link you make your account. It works once, for ${DAYS} days:`,
    link,
    'If you do not know why you got this mail, ignore it.',
  ].join('\n\n'),
});
