import { ForgotPassword } from '@pixel/contract';
import { offerReset } from '@pixel/core';
import { type Command, UsageError } from '../command.ts';
import { withHouse } from '../open-house.ts';

export const resetPassword: Command = {
  name: 'reset-password',
  usage: '<e-mail>',
  about:
    'Print a one-time link with which somebody sets a new password, for where no mail is sent (with the server stopped, or on PostgreSQL)',
  flags: {},
  async run(run) {
    const asked = ForgotPassword.safeParse({ email: run.words[0] });
    if (!asked.success) throw new UsageError('Name the e-mail of an account.');
    const url = await withHouse(run, ({ asSystem }) =>
      offerReset(asSystem('reset-password'), asked.data),
    );
    if (url === null) throw new UsageError('No active account has this e-mail.');
    run.out.line(`${url}\nIt works once, for 30 minutes, when the server runs again.`);
    run.out.result({ url });
  },
};
