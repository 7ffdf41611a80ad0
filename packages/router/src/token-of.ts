import { DomainError } from '@pixel/core';

/** The token of the session that asks. Throws DomainError unauthenticated without one. */
export function tokenOf({ credential }: { readonly credential: string | undefined }): string {
  if (credential === undefined) throw new DomainError('unauthenticated', 'Please sign in.');
  return credential;
}
