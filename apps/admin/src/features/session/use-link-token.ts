import { useLocation } from 'react-router';

/** The token of a link in a mail: after the hash sign, where no server and no log sees it. Empty without one. */
export const useLinkToken = (): string =>
  new URLSearchParams(useLocation().hash.slice(1)).get('token') ?? '';
