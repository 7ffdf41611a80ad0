import { recordAudit } from '../audit/index.ts';
import { makeLink } from '../auth/index.ts';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import { queueMail } from '../mail/index.ts';
import { countUse } from '../rules.ts';

const HOURS = 24;

/**
 * Keeps what is needed for an account until its e-mail is verified. Whether the address has one is looked up by a job: the
 * answer and its cost are the same for every address. Throws DomainError over-quota.
 */
export async function applyForAccount(
  ctx: Pick<
    Ctx,
    'transaction' | 'passwords' | 'limiter' | 'now' | 'newId' | 'randomBytes' | 'sha256'
  >,
  input: { readonly email: string; readonly name: string; readonly password: string },
): Promise<void> {
  const { email, name, password } = input;
  await countUse(ctx, { rule: 'registerByAccount', key: email });
  const passwordHash = await ctx.passwords.hash(password);
  await ctx.transaction(async ({ stores, jobs }) => {
    await stores.tokens.saveToken({
      ...{ id: ctx.newId('oneTimeToken'), kind: 'verify', email, role: 'user' },
      ...{ clientIds: [], userId: null, createdBy: null, applicant: { name, passwordHash } },
      // Of a secret that nobody holds: the mail brings one of its own.
      tokenHash: hex(ctx.sha256(ctx.randomBytes(20))),
      expiresAt: new Date(ctx.now().getTime() + HOURS * 60 * 60_000),
    });
    await jobs.enqueue({ name: 'send-verification', email });
  });
}

/** Writes the mail to whom an account waits for; whoever has one already is told so. */
export async function sendVerification(
  ctx: Pick<
    Ctx,
    'transaction' | 'actor' | 'request' | 'now' | 'newId' | 'randomBytes' | 'sha256' | 'publicUrl'
  >,
  { email }: { readonly email: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { tokens, users } = tx.stores;
    const waiting = await tokens.findToken({ kind: 'verify', email, now: ctx.now() });
    if (!waiting) return;
    const account = await users.findAccountByEmail(email);
    const { link, tokenHash } = makeLink(ctx, 'verify-email');
    if (account) await tokens.useUpToken({ kind: 'verify', email, now: ctx.now() });
    else await tokens.saveToken({ ...waiting, tokenHash });
    const mail = account ? knownMail(ctx.publicUrl) : verificationMail(link);
    await queueMail({ ...ctx, tx }, { to: email, ...mail });
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action: 'user.verification-requested', target: account?.id ?? waiting.id },
    );
  });
}

// Neither mail repeats the name that was typed: whoever registers a stranger's address writes nothing to the stranger.
const verificationMail = (link: string) => ({
  subject: 'Confirm your e-mail address',
  text: [
    'Hello,',
    `an account was asked for with this address. This link confirms it, once, within ${HOURS} hours:`,
    link,
    'You are asked for the password that was chosen then. If that was not you, ignore this mail: there is no account.',
  ].join('\n\n'),
});

const knownMail = (publicUrl: string) => ({
  subject: 'You have an account already',
  text: [
    'Hello,',
    'somebody wanted to make an account with this address, which has one already. Nothing has changed.',
    `If that was you, sign in: ${publicUrl}/sign-in`,
    `Password forgotten? Set a new one: ${publicUrl}/forgot-password`,
  ].join('\n\n'),
});
