import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { normalizeTerm } from './normalize-term.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

describe('analyze', () => {
  it('meets plural, past and -ing forms in one term', () => {
    const terms = analyze('price prices pricing priced policy policies box boxes run running');
    expect(new Set(terms)).toEqual(new Set(['pric', 'polici', 'box', 'run']));
  });

  it('keeps numbers, prices and codes, and joins compounds', () => {
    expect(analyze('AB-12 costs $1,299.50')).toEqual(['ab', 'ab12', '12', 'cost', '1,299.50']);
    expect(analyze('e-mail')).toContain(analyze('email')[0]);
  });

  it('drops elisions and contractions', () => {
    expect(analyze("l'école")).toEqual(analyze('ecole'));
    expect(analyze('the shop’s')).toEqual(analyze('the shop'));
  });

  it('gives character pairs for Chinese and Korean, so that a part is found in a whole', () => {
    expect(analyze('我们的退货政策')).toContain('退货');
    expect(analyze('배송은')).toContain('배송');
  });
});

describe('normalizeTerm', () => {
  it('folds Latin and Greek diacritics but keeps marks that are letters', () => {
    expect(normalizeTerm('Größe')).toBe('grosse');
    expect(normalizeTerm('ΤΙΜΉ')).toBe('τιμη');
    expect(normalizeTerm('हिन्दी')).toBe('हिन्दी'.normalize('NFC'));
    expect(normalizeTerm('が')).toBe('が');
    expect(normalizeTerm('ＡＢＣ')).toBe('abc');
  });
});

describe('tokenize', () => {
  it('cuts scripts without spaces into words and gives their offsets', () => {
    const text = 'Order 退货政策 ค่าจัดส่ง now';
    const tokens = tokenize(text);
    expect(tokens.length).toBeGreaterThan(4);
    for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
  });
});

describe('isStopWord', () => {
  it('asks the list of the language', () => {
    expect(isStopWord('the')).toBe(true);
    expect(isStopWord('die')).toBe(false);
    expect(isStopWord('Für', 'de')).toBe(true);
    expect(isStopWord('the', 'xx')).toBe(false);
  });
});
