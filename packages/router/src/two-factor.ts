import {
  BegunTwoFactor,
  ConfirmTwoFactor,
  RecoveryCodes,
  ResetTwoFactor,
  TwoFactorState,
} from '@pixel/contract';
import {
  beginTwoFactor,
  confirmTwoFactor,
  disableTwoFactor,
  readTwoFactor,
  renewRecoveryCodes,
  resetTwoFactor,
} from '@pixel/core';
import * as z from 'zod';
import { tokenOf } from './token-of.ts';
import { admin, router, staff } from './trpc.ts';

const Nothing = z.object({});

export const twoFactor = router({
  state: staff
    .meta({ rest: 'GET /api/auth/two-factor', summary: 'Tell whether you have a second factor' })
    .output(TwoFactorState)
    .query(({ ctx }) => readTwoFactor(ctx)),

  begin: staff
    .meta({
      ...{ rest: 'POST /api/auth/two-factor/begin', proof: 'always' },
      summary: 'Get a secret for your authenticator app',
      description: 'It is not in force until a code of the app is confirmed.',
    })
    .output(BegunTwoFactor)
    .mutation(({ ctx }) => beginTwoFactor(ctx)),

  confirm: staff
    .meta({
      ...{ rest: 'POST /api/auth/two-factor/confirm', proof: 'always' },
      summary: 'Switch two-factor sign-in on',
      description: 'Ends your other sessions. The recovery codes are shown once.',
    })
    .input(ConfirmTwoFactor)
    .output(RecoveryCodes)
    .mutation(({ ctx, input }) => confirmTwoFactor(ctx, { ...input, token: tokenOf(ctx) })),

  renewRecoveryCodes: staff
    .meta({
      ...{ rest: 'POST /api/auth/two-factor/recovery-codes', proof: 'always' },
      summary: 'Get new recovery codes',
      description: 'The old ones end.',
    })
    .output(RecoveryCodes)
    .mutation(({ ctx }) => renewRecoveryCodes(ctx)),

  disable: staff
    .meta({
      ...{ rest: 'DELETE /api/auth/two-factor', proof: 'always' },
      summary: 'Switch two-factor sign-in off',
      description: 'Ends your other sessions.',
    })
    .output(Nothing)
    .mutation(async ({ ctx }) => {
      await disableTwoFactor(ctx, tokenOf(ctx));
      return {};
    }),

  reset: admin
    .meta({
      ...{ rest: 'DELETE /api/users/{id}/two-factor', proof: 'always' },
      summary: 'Take away the second factor of somebody who lost it',
      description: 'Ends all sessions of that person.',
    })
    .input(ResetTwoFactor)
    .output(Nothing)
    .mutation(async ({ ctx, input }) => {
      await resetTwoFactor(ctx, input.id);
      return {};
    }),
});
