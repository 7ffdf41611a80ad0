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

type ResetCtx = Pick<
  Ctx,
  'transaction' | 'actor' | 'request' | 'now' | 'newId' | 'randomBytes' | 'sha256' | 'publicUrl'
>;

/** Writes the mail with the link, when an active account has this e-mail. The link before it ends. */
export async function sendResetLink(
  ctx: ResetCtx,
  { email }: { readonly email: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const made = await makeReset({ ...ctx, stores: tx.stores }, email);
    if (!made) return;
    await queueMail(
      { ...ctx, tx },
      {
        to: email,
        subject: 'Set a new password',
        text: [
          `Hello ${made.name},`,
          `with this link you can set a new password. It works once, for ${RESET_MINUTES} minutes:`,
          made.link,
          'If you did not ask for it, ignore this mail: nothing has changed.',
        ].join('\n\n'),
      },
    );
  });
}

/**
 * The same link for whoever runs the server, to be handed over: without a mail server nobody else lets the last admin in
 * again. Null when no active account has this e-mail.
 */
export async function offerReset(
  ctx: ResetCtx,
  { email }: { readonly email: string },
): Promise<string | null> {
  const made = await ctx.transaction(({ stores }) => makeReset({ ...ctx, stores }, email));
  return made?.link ?? null;
}

/** Keeps the digest of a new link; the one before it ends. */
async function makeReset(ctx: Omit<ResetCtx, 'transaction'> & Pick<Ctx, 'stores'>, email: string) {
  const account = await ctx.stores.users.findAccountByEmail(email);
  if (account?.status !== 'active') return null;
  const { link, tokenHash } = makeLink(ctx, 'reset-password');
  await ctx.stores.tokens.saveToken({
    ...{ id: ctx.newId('oneTimeToken'), kind: 'reset', email, role: account.role },
    ...{ clientIds: [], userId: account.id, createdBy: null, applicant: null },
    tokenHash,
    expiresAt: new Date(ctx.now().getTime() + RESET_MINUTES * 60_000),
  });
  await recordAudit(ctx, { action: 'user.reset-requested', target: account.id });
  return { name: account.name, link };
}
