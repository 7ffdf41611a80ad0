import { DomainError } from '../error.ts';

/** The same for a wrong, used, revoked and old link. */
export const brokenLink = () =>
  new DomainError('forbidden', 'This link was used already or is out of date.');

/** Only for those who proved that the address is theirs. */
export const hasAccount = () =>
  new DomainError('conflict', 'This e-mail address has an account already. Sign in with it.');
