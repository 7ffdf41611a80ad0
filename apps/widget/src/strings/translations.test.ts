import { expect, it, test } from 'vitest';
import { countOf } from './count-of.ts';
import { en, type Plural } from './en.ts';
import { LANGUAGES } from './languages.ts';
import { rareTexts } from './rare-texts.ts';
import { translations } from './translations.ts';

const english = { ...en, ...rareTexts };
const holesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
const formsOf = (text: string | Plural | undefined) =>
  typeof text === 'object' ? Object.values(text) : [text ?? ''];

test('the panel speaks twelve languages', () => {
  expect(['en', ...Object.keys(translations)].sort()).toEqual(LANGUAGES);
  expect(LANGUAGES).toHaveLength(12);
});

it.each(Object.entries(translations))(
  '%s says everything, with the same values in it',
  (language, own) => {
    expect(own.language).toBe(language);
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    const texts = new Map<string, string | Plural>(Object.entries(own));
    for (const [name, text] of Object.entries(english)) {
      const [holes] = formsOf(text).map(holesOf);
      for (const translated of formsOf(texts.get(name))) {
        expect(translated.trim(), name).not.toBe('');
        expect(holesOf(translated), name).toEqual(holes);
      }
    }
  },
);

it.each(Object.entries({ ...translations, en: english }))(
  '%s has a form for every count from 0 to 5,000',
  (language, own) => {
    const rules = new Intl.PluralRules(language);
    const wanted = new Set(Array.from({ length: 5_001 }, (_, count) => rules.select(count)));
    for (const text of Object.values<string | Plural>(own))
      if (typeof text === 'object')
        expect([...wanted].filter((form) => text[form] === undefined)).toEqual([]);
  },
);

it.each([
  ['en', 1, '1 character left'],
  ['pl', 2, 'Pozostały 2 znaki'],
  ['pl', 12, 'Pozostało 12 znaków'],
  ['pl', 22, 'Pozostały 22 znaki'],
  ['fr', 0, '0 caractère restant'],
  ['ar', 3, 'تبقّت 3 أحرف'],
  ['ar', 11, 'تبقّى 11 حرفًا'],
  ['ja', 1, '残り1文字'],
])('in %s %i is counted as its grammar wants it', (language, count, said) => {
  const own = Object.values({ ...translations, en: english }).find(
    (one) => one.language === language,
  );
  expect(own && countOf(own, { text: own.remaining, count })).toBe(said);
});
