export { makeApiKeySecret } from './api-key-secret.ts';
export { changePassword } from './change-password.ts';
export { completeSetup } from './complete-setup.ts';
export { createApiKey, type Staff } from './create-api-key.ts';
export { forgotPassword, sendResetLink } from './forgot-password.ts';
export { listApiKeys } from './list-api-keys.ts';
export { listSessions, revokeOtherSessions, revokeSession, signOut } from './manage-sessions.ts';
export type {
  Account,
  ApiKeyRecord,
  ApiKeyStore,
  OneTimeToken,
  OneTimeTokenStore,
  PasswordHasher,
  Sessions,
  SettingStore,
  UserStore,
} from './port.ts';
export { resetPassword } from './reset-password.ts';
export { resolveActor } from './resolve-actor.ts';
export { revokeApiKey } from './revoke-api-key.ts';
export { offerSetup } from './setup-token.ts';
export { signIn } from './sign-in.ts';
export { sweepTokens } from './sweep-tokens.ts';
export { updateProfile } from './update-profile.ts';
export { withinMaker } from './within-maker.ts';
