import { isIP } from 'node:net';
import { unreachable } from './fetch-failure.ts';
import { isPublicAddress } from './public-address.ts';

/** What may be reached besides the public internet. */
export interface Reachable {
  /** Opens loopback, private networks and every port. */
  readonly allowPrivate: boolean;
  /** `host:port` pairs that may be private; empty by default. */
  readonly allowHosts: readonly string[];
}

/**
 * Parses a web address and refuses what must not be requested: other schemes, credentials, ports besides 80 and
 * 443, internal names and literal addresses outside the public internet. Throws FetchFailure `unreachable`.
 */
export function checkedAddress(address: string, reachable: Reachable): URL {
  // Parsers disagree on `http:/x`, `http:\x` and white space: only the plain form is accepted.
  if (!PLAIN.test(address) || !URL.canParse(address)) throw unreachable();
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.hostname === '') throw unreachable();
  if (isExempt(url, reachable)) return url;
  if (url.port !== '' && url.port !== '80' && url.port !== '443') throw unreachable();
  const host = bareHost(url);
  if (isIP(host) === 0 ? INTERNAL_NAME.test(host) : !isPublicAddress(host)) throw unreachable();
  return url;
}

/** Whether the address needs no check of the network it is in. */
export function isExempt(url: URL, reachable: Reachable): boolean {
  return reachable.allowPrivate || reachable.allowHosts.includes(url.host);
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const PLAIN = /^https?:\/\/[^/\\\s\u0000-\u001f][^\\\s\u0000-\u001f]*$/i;
const INTERNAL_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|localdomain|arpa)\.?$|^[^.]*\.?$/i;
