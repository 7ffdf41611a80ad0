import type { Ctx } from '../context.ts';
import { base32, CROCKFORD } from '../id.ts';

const STEP_SECONDS = 30;
/** Clocks of phones are off by seconds, and people type slowly: the codes of the step before and after count too. */
const SKEW = 1;
const RFC_4648 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The number of 30-second steps since 1970. */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / 1000 / STEP_SECONDS);

/** The six digits of RFC 6238 (HMAC-SHA-1) for a step. */
export function codeAt(ctx: Pick<Ctx, 'hmacSha1'>, secret: Uint8Array, step: number): string {
  const counter = new Uint8Array(8);
  new DataView(counter.buffer).setBigUint64(0, BigInt(step));
  const digest = ctx.hmacSha1(secret, counter);
  const at = (digest.at(-1) ?? 0) & 15;
  const number = new DataView(digest.buffer, digest.byteOffset).getUint32(at) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The step whose code this is, or null. The newest first, so that a code of an older one is never mistaken for it. */
export function stepOfCode(
  ctx: Pick<Ctx, 'hmacSha1' | 'now'>,
  secret: Uint8Array,
  code: string,
): number | null {
  const now = stepAt(ctx.now());
  for (let step = now + SKEW; step >= now - SKEW; step -= 1)
    if (codeAt(ctx, secret, step) === code) return step;
  return null;
}

/** The secret as authenticator apps take it: base32 of RFC 4648, without padding. */
export const appSecret = (secret: Uint8Array): string =>
  base32(secret).replaceAll(/./g, (digit) => RFC_4648[CROCKFORD.indexOf(digit)] ?? '');

/** https://github.com/google/google-authenticator/wiki/Key-Uri-Format */
export function otpauthUri(secret: string, account: string): string {
  const label = `Pixel:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=Pixel&algorithm=SHA1&digits=6&period=${STEP_SECONDS}`;
}
