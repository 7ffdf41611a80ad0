import { queueMail } from '../mail/index.ts';
import type { Account } from './port.ts';

/** Tells the person that the password is a new one, in the transaction that sets it. */
export function tellNewPassword(
  ctx: Parameters<typeof queueMail>[0] & { readonly publicUrl: string },
  { email, name }: Pick<Account, 'email' | 'name'>,
): Promise<void> {
  return queueMail(ctx, {
    to: email,
    subject: 'Your password was changed',
    text: [
      `Hello ${name},`,
      `your password for ${ctx.publicUrl} was changed a moment ago.`,
      `If that was not you, set a new one at once: ${ctx.publicUrl}/forgot-password`,
    ].join('\n\n'),
  });
}
