export { createIdentityKey, listIdentityKeys, revokeIdentityKey } from './identity-keys.ts';
export type {
  IdentityKeyRecord,
  IdentityKeyStore,
  SignatureKey,
  TokenSignatures,
} from './port.ts';
export { notIdentified, readIdentity } from './read-identity.ts';
