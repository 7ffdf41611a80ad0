export { makeApiKeySecret } from './api-key-secret.ts';
export { beginTwoFactor } from './begin-two-factor.ts';
export { changePassword } from './change-password.ts';
export { completeSetup } from './complete-setup.ts';
export { confirmTwoFactor } from './confirm-two-factor.ts';
export { createApiKey, type Staff } from './create-api-key.ts';
export { forgotPassword, offerReset, sendResetLink } from './forgot-password.ts';
export { isStill } from './is-still.ts';
export type { DeviceCookie } from './known-device.ts';
export { listApiKeys } from './list-api-keys.ts';
export { makeLink } from './make-link.ts';
export { listSessions, revokeOtherSessions, revokeSession, signOut } from './manage-sessions.ts';
export {
  disableTwoFactor,
  readTwoFactor,
  renewRecoveryCodes,
  resetTwoFactor,
} from './manage-two-factor.ts';
export type {
  Account,
  ApiKeyRecord,
  ApiKeyStore,
  OneTimeToken,
  OneTimeTokenStore,
  PasswordHasher,
  SecondFactor,
  SecondFactorStore,
  Sessions,
  SettingStore,
  UserStore,
} from './port.ts';
export { reauthenticate } from './reauthenticate.ts';
export { requireProof } from './require-proof.ts';
export { resetPassword } from './reset-password.ts';
export { resolveActor } from './resolve-actor.ts';
export { revokeApiKey } from './revoke-api-key.ts';
export { offerSetup } from './setup-token.ts';
export { signIn } from './sign-in.ts';
export { sweepTokens } from './sweep-tokens.ts';
export { codeAt, stepAt } from './totp.ts';
export { updateProfile } from './update-profile.ts';
export { withinMaker } from './within-maker.ts';
