import { Register, Registered, Registration, SetRegistration, VerifyEmail } from '@pixel/contract';
import { getRegistration, register, setRegistration, verifyEmail } from '@pixel/core';
import * as z from 'zod';
import { admin, open, router } from './trpc.ts';

/** How accounts come to be; a part of `auth`. */
export const accounts = router({
  registration: open
    .meta({ rest: 'GET /api/auth/registration', summary: 'Tell who may make an account' })
    .output(Registration)
    .query(({ ctx }) => getRegistration(ctx)),

  setRegistration: admin
    .meta({ rest: 'PUT /api/auth/registration', summary: 'Say who may make an account' })
    .input(SetRegistration)
    .output(Registration)
    .mutation(({ ctx, input }) => setRegistration(ctx, input)),

  register: open
    .meta({
      rest: 'POST /api/auth/register',
      summary: 'Make an account',
      description:
        'With the `token` of an invitation, which says the e-mail, the role and the clients: the account can be used at once. With an `email`, when registration is open: a mail brings a link, and the account comes to be with `verify-email`. The answer is the same whether the address has an account or not.',
    })
    .input(Register)
    .output(Registered)
    .mutation(({ ctx, input }) => register(ctx, input)),

  verifyEmail: open
    .meta({
      rest: 'POST /api/auth/verify-email',
      summary: 'Confirm the e-mail of a new account',
      description:
        'Takes the token of the mail and the password that was chosen when registering. Sign in afterwards.',
    })
    .input(VerifyEmail)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await verifyEmail(ctx, input);
      return {};
    }),
});
