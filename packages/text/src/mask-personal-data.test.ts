import { describe, expect, it } from 'vitest';
import { maskPersonalData } from './mask-personal-data.ts';

describe('maskPersonalData', () => {
  it.each([
    ['Write to ida.holm+shop@mail.example.com please', 'Write to [email] please'],
    ['Call +47 22 33 44 55 or (020) 7946 0958', 'Call [phone] or [phone]'],
    ['Card 4111 1111 1111 1111.', 'Card [card].'],
    ['Pay to DE89 3704 0044 0532 0130 00 TODAY', 'Pay to [iban] TODAY'],
    ['IBAN GB82WEST12345698765432', 'IBAN [iban]'],
    ['key sk-abcdefghijklmnop1234', 'key [key]'],
  ])('masks %s', (text, masked) => {
    expect(maskPersonalData(text).text).toBe(masked);
  });

  it.each([
    'on 2026-11-22 at 10:30',
    'order 1234567',
    'costs 1,299.50 or 1 299,50',
    'from 1998 - 2004',
    'version 10.2.3',
    'card 4111 1111 1111 1112 is no card? code AA11 2222 3333 4444 5555',
  ])('leaves %s alone', (text) => {
    const { found } = maskPersonalData(text);
    expect(found.iban ?? 0).toBe(0);
    expect(found.card ?? 0).toBe(0);
    if (!text.startsWith('card')) expect(found).toEqual({});
  });

  it('counts what it found', () => {
    expect(maskPersonalData('a@b.io c@d.io').found).toEqual({ email: 2 });
  });
});
