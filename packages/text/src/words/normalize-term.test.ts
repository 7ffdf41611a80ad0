import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeTerm } from './normalize-term.ts';

describe('normalizeTerm', () => {
  it.each([
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'ısparta'],
    ['Straße', 'STRASSE'],
    ['Öffnung', 'offnung'],
    ['ΟΔΟΣ', 'οδός'],
    ['ＡＢＣ１２', 'abc12'],
    ['مــرحبــا', 'مرحبا'],
    ['مُدَرِّسٌ', 'مدرس'],
    ['کتابی', 'كتابي'],
    ['إسلام', 'اسلام'],
    ['٢٠٢٦', '2026'],
    ['۲۰۲۶', '2026'],
    ['२०२६', '2026'],
    ['๒๐๒๖', '2026'],
    ['שָׁלוֹם', 'שלום'],
    ['\u200fשלום\u200e', 'שלום'],
    ['می\u200cشود', 'میشود'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
  ])('takes %s and %s for the same word', (one, other) => {
    expect(normalizeTerm(one)).toBe(normalizeTerm(other));
  });

  it.each([
    ['की', 'क'],
    ['ไม่', 'ไม'],
    ['год', 'код'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(normalizeTerm(one)).not.toBe(normalizeTerm(other));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
        expect(normalizeTerm(normalizeTerm(word))).toBe(normalizeTerm(word));
      }),
      { numRuns: 500 },
    );
  });
});
