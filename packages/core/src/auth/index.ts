export { makeApiKeySecret } from './api-key-secret.ts';
export { completeSetup } from './complete-setup.ts';
export { createApiKey, type Staff } from './create-api-key.ts';
export type {
  Account,
  ApiKeyRecord,
  ApiKeyStore,
  PasswordHasher,
  Sessions,
  SettingStore,
  UserStore,
} from './port.ts';
export { resolveActor } from './resolve-actor.ts';
export { offerSetup } from './setup-token.ts';
export { signIn } from './sign-in.ts';
