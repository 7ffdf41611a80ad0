import type { Ctx, JobQueue, Stores } from '../context.ts';
import type { Mail } from './port.ts';

/** Writes a mail and the job that sends it, in the caller's transaction. */
export async function queueMail(
  ctx: Pick<Ctx, 'newId'> & { readonly tx: { readonly stores: Stores; readonly jobs: JobQueue } },
  mail: Omit<Mail, 'id'>,
): Promise<void> {
  const id = ctx.newId('mail');
  await ctx.tx.stores.mail.saveMail({ id, ...mail });
  await ctx.tx.jobs.enqueue({ name: 'send-mail', mailId: id });
}
