import * as z from 'zod';
import { line, Time } from './fields.ts';
import { UserId } from './id.ts';

/** Six digits of an authenticator app, or a recovery code. Spaces, dashes and case do not matter. */
export const SecondProof = line(40);

/** Whether the person has a second factor. */
export const TwoFactorState = z.object({
  enabled: z.boolean(),
  since: Time.nullable(),
  /** Recovery codes that were not used yet. */
  recoveryCodesLeft: z.number().int(),
});
export type TwoFactorState = z.infer<typeof TwoFactorState>;

/** What an authenticator app needs: the secret in base32, and the same as an address for a QR code. */
export const BegunTwoFactor = z.object({ secret: z.string(), uri: z.string() });
export type BegunTwoFactor = z.infer<typeof BegunTwoFactor>;

/** The six digits that the app shows after it has taken the secret. */
export const ConfirmTwoFactor = z.strictObject({
  code: line(20)
    .transform((code) => code.replaceAll(/\s/g, ''))
    .refine((code) => /^\d{6}$/.test(code), 'has six digits'),
});
export type ConfirmTwoFactor = z.infer<typeof ConfirmTwoFactor>;

/** Shown once and stored as digests only; each opens one sign-in without the app. */
export const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

/** Whose second factor an administrator takes away. */
export const ResetTwoFactor = z.strictObject({ id: UserId });
export type ResetTwoFactor = z.infer<typeof ResetTwoFactor>;
