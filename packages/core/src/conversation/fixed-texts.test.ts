import { detectLanguage } from '@pixel/text';
import { describe, expect, it } from 'vitest';
import { FIXED_LANGUAGES, fixedTexts, languageCode } from './fixed-texts.ts';

const english = fixedTexts('en');
const placeholders = (text: string) => text.match(/\{\w+\}/g) ?? [];

describe('fixedTexts', () => {
  it.each(FIXED_LANGUAGES.filter((language) => language !== 'en'))(
    'is complete in %s',
    (language) => {
      const texts = fixedTexts(language);
      expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
      expect(new Set(Object.values(texts)).size).toBe(Object.values(texts).length);
      for (const [name, text] of Object.entries(english)) {
        const own = new Map(Object.entries(texts)).get(name) ?? '';
        expect(own.trim()).not.toBe('');
        expect(own).not.toBe(text);
        expect(placeholders(own)).toEqual(placeholders(text));
      }
    },
  );

  it.each(FIXED_LANGUAGES)('is written in %s', (language) => {
    const { refusal, otherLanguage, paused, greeting, requested } = fixedTexts(language);
    for (const text of [refusal, otherLanguage, paused, greeting, requested])
      expect([text, detectLanguage(text).language]).toEqual([text, language]);
  });

  it('knows tags with regions, other codes and relatives, and falls back to English', () => {
    expect(fixedTexts('de-AT')).toBe(fixedTexts('de'));
    expect(fixedTexts('nb-NO')).toBe(fixedTexts('no'));
    expect(fixedTexts('sk')).toBe(fixedTexts('cs'));
    for (const strange of ['sw', '', 'constructor']) expect(fixedTexts(strange)).toBe(english);
    expect(['nn', 'iw', 'PT-br'].map(languageCode)).toEqual(['no', 'he', 'pt']);
  });
});
