import { ID_PREFIXES, type IdKind, type IdOf } from '@pixel/contract';

/** Digits of Crockford's base32, from 0 to 31. */
export const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** Crockford base32 of `bytes`, most significant bits first, zero bits appended to fill the last character. */
export function base32(bytes: Uint8Array): string {
  let out = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0x1fff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += CROCKFORD[(buffer >> bits) & 31];
    }
  }
  return bits > 0 ? out + CROCKFORD[(buffer << (5 - bits)) & 31] : out;
}

/**
 * A new id: prefix, then 16 bytes (48 bits of Unix milliseconds and 80 random bits, the layout of UUIDv7 without its
 * version nibbles) as 26 characters. Ids made later sort later, to the millisecond.
 */
export function newId<K extends IdKind>(
  kind: K,
  now: Date,
  random: (bytes: number) => Uint8Array,
): IdOf[K] {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  const ms = now.getTime();
  view.setUint16(0, Math.floor(ms / 2 ** 32));
  view.setUint32(2, ms % 2 ** 32);
  bytes.set(random(10), 6);
  return brand<K>(`${ID_PREFIXES[kind]}_${base32(bytes)}`);
}

/** An id that only depends on `bytes` (a digest of at least 16): the same content gets the same id on every run. */
export function derivedId<K extends IdKind>(kind: K, digest: Uint8Array): IdOf[K] {
  return brand<K>(`${ID_PREFIXES[kind]}_${base32(digest.subarray(0, 16))}`);
}

/** Safe: the only callers build the string to the very pattern that the contract's schema checks. */
function brand<K extends IdKind>(id: string): IdOf[K] {
  return id as IdOf[K];
}
