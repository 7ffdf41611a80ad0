import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { SignatureKey } from '@pixel/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createJoseSignatures } from './jose-signatures.ts';

const SECRET = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ';
const OTHER = 'b3RoZXItb3RoZXItb3RoZXItb3RoZXItb3RoZXItMTI';
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const wrongCurve = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const PUBLIC = pem(ec.publicKey);

const KEYS = new Map<string, SignatureKey>([
  ['hs', { algorithm: 'HS256', key: SECRET }],
  ['es', { algorithm: 'ES256', key: PUBLIC }],
]);
const asked: string[] = [];
const signatures = createJoseSignatures();
const open = (token: string) =>
  signatures.open(token, async (kid) => {
    asked.push(kid);
    return KEYS.get(kid) ?? null;
  });

const b64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const CLAIMS = '{"sub":"u1","aud":"bot","exp":1}';
const unsigned = (header: unknown) => `${b64(header)}.${b64(CLAIMS)}`;
const hmac = (header: unknown, key: string, hash = 'sha256') => {
  const body = unsigned(header);
  return `${body}.${createHmac(hash, key).update(body).digest('base64url')}`;
};
const ecdsa = (header: unknown, key: KeyObject, encoding: 'ieee-p1363' | 'der' = 'ieee-p1363') => {
  const body = unsigned(header);
  const made = sign('sha256', Buffer.from(body), { key, dsaEncoding: encoding });
  return `${body}.${made.toString('base64url')}`;
};
const HS = { alg: 'HS256', kid: 'hs' };
const ES = { alg: 'ES256', kid: 'es' };
const good = hmac(HS, SECRET);
const [head = '', body = '', mac = ''] = good.split('.');

describe('#25 a signed token', () => {
  it('is opened when the key that it names has signed it', async () => {
    expect(await open(good)).toBe(CLAIMS);
    expect(await open(ecdsa(ES, ec.privateKey))).toBe(CLAIMS);
    expect(await open(hmac({ ...HS, typ: 'JWT' }, SECRET))).toBe(CLAIMS);
  });

  beforeAll(() => asked.splice(0));

  it.each(
    Object.entries({
      'alg none': `${unsigned({ alg: 'none', kid: 'hs' })}.`,
      'alg none with a signature': `${unsigned({ alg: 'none', kid: 'hs' })}.${mac}`,
      'alg NoNe': `${unsigned({ alg: 'NoNe', kid: 'hs' })}.`,
      'alg NONE': `${unsigned({ alg: 'NONE', kid: 'hs' })}.`,
      'no alg': hmac({ kid: 'hs' }, SECRET),
      'alg null': hmac({ alg: null, kid: 'hs' }, SECRET),
      'alg in a list': hmac({ alg: ['HS256'], kid: 'hs' }, SECRET),
      'an empty signature': `${head}.${body}.`,
      'a signature cut short': `${head}.${body}.${mac.slice(0, -4)}`,
      'another signature': `${head}.${body}.${mac.slice(1)}A`,
      'a wrong secret': hmac(HS, OTHER),
      'an empty secret': hmac(HS, ''),
      'HS256 with the public key as secret': hmac({ alg: 'HS256', kid: 'es' }, PUBLIC),
      'HS256 with the public key without its end': hmac({ alg: 'HS256', kid: 'es' }, PUBLIC.trim()),
      'ES256 for the key of HS256': ecdsa({ alg: 'ES256', kid: 'hs' }, ec.privateKey),
      HS384: hmac({ alg: 'HS384', kid: 'hs' }, SECRET, 'sha384'),
      HS512: hmac({ alg: 'HS512', kid: 'hs' }, SECRET, 'sha512'),
      'RS256 by a key of its own': `${unsigned({ alg: 'RS256', kid: 'es' })}.${sign('sha256', Buffer.from(unsigned({ alg: 'RS256', kid: 'es' })), rsa.privateKey).toString('base64url')}`,
      'ES256 on another curve': ecdsa(ES, wrongCurve.privateKey),
      'ES256 in the encoding of certificates': ecdsa(ES, ec.privateKey, 'der'),
      'ES256 of zeros': `${unsigned(ES)}.${Buffer.alloc(64).toString('base64url')}`,
      'no kid': hmac({ alg: 'HS256' }, SECRET),
      'an unknown kid': hmac({ ...HS, kid: 'other' }, SECRET),
      'a kid that climbs': hmac({ ...HS, kid: '../hs' }, SECRET),
      'a kid in SQL': hmac({ ...HS, kid: "x' OR '1'='1" }, SECRET),
      'a kid of the prototype': hmac({ ...HS, kid: '__proto__' }, SECRET),
      'a kid that is an object': hmac({ ...HS, kid: { $ne: 1 } }, SECRET),
      'a kid that is null': hmac({ ...HS, kid: null }, SECRET),
      'a key in the header': ecdsa(
        { ...ES, kid: 'x', jwk: ec.publicKey.export({ format: 'jwk' }) },
        ec.privateKey,
      ),
      'an address of keys': hmac({ ...HS, kid: 'x', jku: 'https://evil.example/keys' }, SECRET),
      'a certificate': hmac({ ...HS, kid: 'x', x5c: ['MIIB'] }, SECRET),
      crit: hmac({ ...HS, crit: ['exp'], exp: 1 }, SECRET),
      'a payload that is not encoded': hmac({ ...HS, b64: false, crit: ['b64'] }, SECRET),
      'an encrypted one': `${b64({ alg: 'dir', enc: 'A256GCM', kid: 'hs' })}..a.b.c`,
      'two parts': `${head}.${body}`,
      'four parts': `${good}.x`,
      nothing: '',
      dots: '..',
      'a header that is no JSON': `${b64('{')}.${body}.${mac}`,
      'a header that is a list': hmac([], SECRET),
      'another payload': `${head}.${b64('{"sub":"admin"}')}.${mac}`,
      'another header': `${b64({ ...HS, typ: 'x' })}.${body}.${mac}`,
      'a megabyte': hmac(HS, OTHER) + 'A'.repeat(1_000_000),
    }),
  )('is refused: %s', async (_, token) => {
    expect(await open(token)).toBeNull();
  });

  it('names nothing but a key: no other part of it is looked up', () => {
    const strange = asked.filter((kid) => !KEYS.has(kid));
    expect(new Set(strange)).toEqual(new Set(['other', '../hs', "x' OR '1'='1", '__proto__', 'x']));
  });

  it('stays closed when a stored key is damaged', async () => {
    const damaged = { algorithm: 'ES256', key: 'no key' } as const;
    expect(await signatures.open(ecdsa(ES, ec.privateKey), async () => damaged)).toBeNull();
  });
});

describe('a public key', () => {
  it.each([
    ['of the curve P-256', PUBLIC, true],
    ['of another curve', pem(wrongCurve.publicKey), false],
    ['of RSA', pem(rsa.publicKey), false],
    [
      'that is a private one',
      ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      false,
    ],
    ['that is a secret', SECRET, false],
    ['that is nothing', '', false],
  ])('%s', async (_, key, isUsable) => {
    expect(await signatures.isPublicKey(key)).toBe(isUsable);
  });
});
