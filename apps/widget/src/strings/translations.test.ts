import { expect, it } from 'vitest';
import { en } from './en.ts';
import { translations } from './translations.ts';

const holesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

it.each(Object.entries(translations))(
  '%s says everything, with the same values in it',
  (_, own) => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(en).sort());
    for (const [name, text] of Object.entries(en)) {
      const translated = Object.entries(own).find(([key]) => key === name)?.[1] ?? '';
      expect(translated.trim(), name).not.toBe('');
      expect(holesOf(translated), name).toEqual(holesOf(text));
    }
  },
);
