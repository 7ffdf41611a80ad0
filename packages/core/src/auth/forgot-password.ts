import type { ForgotPassword } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { queueMail } from '../mail/index.ts';
import { countUse } from '../rules.ts';
import { makeLink } from './make-link.ts';

const RESET_MINUTES = 30;

/**
 * Asks for a link to set a new password. Whether there is such an account is looked up by a job: the answer and its cost
 * are the same for every address. Throws DomainError over-quota.
 */
export async function forgotPassword(
  ctx: Pick<Ctx, 'jobs' | 'limiter' | 'request'>,
  { email }: ForgotPassword,
): Promise<void> {
  await countUse(ctx, { rule: 'forgotByAddress', key: ctx.request.address });
  await countUse(ctx, { rule: 'forgotByAccount', key: email });
  await ctx.jobs.enqueue({ name: 'send-reset-link', email });
}

/** Writes the mail with the link, when an active account has this e-mail. The link before it ends. */
export async function sendResetLink(
  ctx: Pick<
    Ctx,
    'transaction' | 'actor' | 'request' | 'now' | 'newId' | 'randomBytes' | 'sha256' | 'publicUrl'
  >,
  { email }: { readonly email: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const account = await tx.stores.users.findAccountByEmail(email);
    if (account?.status !== 'active') return;
    const { link, tokenHash } = makeLink(ctx, 'reset-password');
    await tx.stores.tokens.saveToken({
      ...{ id: ctx.newId('oneTimeToken'), kind: 'reset', email, role: account.role },
      ...{ clientIds: [], userId: account.id, createdBy: null, applicant: null },
      tokenHash,
      expiresAt: new Date(ctx.now().getTime() + RESET_MINUTES * 60_000),
    });
    await queueMail(
      { ...ctx, tx },
      {
        to: email,
        subject: 'Set a new password',
        text: [
          `Hello ${account.name},`,
          `with this link you can set a new password. It works once, for ${RESET_MINUTES} minutes:`,
          link,
          'If you did not ask for it, ignore this mail: nothing has changed.',
        ].join('\n\n'),
      },
    );
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action: 'user.reset-requested', target: account.id },
    );
  });
}
