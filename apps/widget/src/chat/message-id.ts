import type { MessageId } from '@pixel/contract';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new message id: 48 bits of Unix milliseconds and 80 random bits as 26 characters of Crockford base32, two zero bits at
 * the end. The same layout as the server's ids, so both sort by age.
 */
export function newMessageId(now: number, random: Uint8Array): MessageId {
  const bytes = new Uint8Array(17);
  for (let index = 5, rest = now; index >= 0; index--, rest = Math.floor(rest / 256)) {
    bytes[index] = rest % 256;
  }
  bytes.set(random.subarray(0, 10), 6);
  let id = '';
  for (let bit = 0; bit < 130; bit += 5) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    id += ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  }
  return asMessageId(`msg_${id}`);
}

/** Safe: the only caller builds the string to the very pattern that the contract's schema checks. */
const asMessageId = (id: string) => id as MessageId;
