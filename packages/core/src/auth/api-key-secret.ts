import { base32 } from '../id.ts';

/** `pxl_`, 160 random bits in base32, 4 characters of checksum: a broken key is refused without a look-up. */
const PATTERN = /^pxl_[0-9a-hjkmnp-tv-z]{32}[0-9a-hjkmnp-tv-z]{4}$/;

type Digest = (value: string) => Uint8Array;

/** A new API key in clear. `random` must hold 20 bytes. */
export function makeApiKeySecret(random: Uint8Array, sha256: Digest): string {
  const body = `pxl_${base32(random)}`;
  return body + checksum(body, sha256);
}

/** True when `secret` has the shape and the checksum of an API key. */
export function isApiKeySecret(secret: string, sha256: Digest): boolean {
  if (!PATTERN.test(secret)) return false;
  return checksum(secret.slice(0, -4), sha256) === secret.slice(-4);
}

const checksum = (body: string, sha256: Digest) => base32(sha256(body)).slice(0, 4);
