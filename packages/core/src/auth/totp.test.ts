import { describe, expect, it } from 'vitest';
import { hmacSha1 } from '../testing/randomness.ts';
import { appSecret, codeAt, otpauthUri, stepAt, stepOfCode } from './totp.ts';

/** The secret of RFC 6238, appendix B. */
const SECRET = new TextEncoder().encode('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

describe('#21 codes of an authenticator app', () => {
  // The RFC prints eight digits; ours are its last six.
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('are those of RFC 6238 at %i s', (seconds, code) => {
    expect(codeAt({ hmacSha1 }, SECRET, stepAt(at(seconds)))).toBe(code);
  });

  it('are good in their own step and in the ones beside it', () => {
    const step = stepAt(at(1_234_567_890));
    const code = codeAt({ hmacSha1 }, SECRET, step);
    const stepIn = (steps: number) =>
      stepOfCode({ hmacSha1, now: () => at((step + steps) * 30 + 29) }, SECRET, code);
    expect([-2, -1, 0, 1, 2].map(stepIn)).toEqual([null, step, step, step, null]);
  });

  it('come from a secret that apps can read', () => {
    expect(appSecret(SECRET)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    const uri = new URL(otpauthUri(appSecret(SECRET), 'ada+1@agency.example'));
    expect(uri.href).toMatch(/^otpauth:\/\/totp\/Pixel:ada%2B1%40agency.example\?/);
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      ...{ secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', issuer: 'Pixel' },
      ...{ algorithm: 'SHA1', digits: '6', period: '30' },
    });
  });
});
