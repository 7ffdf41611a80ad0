import { expect, test } from 'vitest';
import { wantedLanguages } from './wanted-languages.ts';

const wishes = { locale: 'fr', page: 'de-CH', browser: ['nl', 'en'], bot: 'pl' };

test('what was chosen comes first, then the page, the browser and the bot', () => {
  expect(wantedLanguages(wishes)).toEqual(['fr', 'de-ch', 'nl', 'en', 'pl']);
});

test('a page that does not say its language leaves it to the browser', () => {
  for (const page of ['', null, undefined])
    expect(wantedLanguages({ ...wishes, locale: undefined, page })[0]).toBe('nl');
});

test('what is no tag is left out, so that the server never refuses it', () => {
  for (const locale of ['pt_BR', 'PT-br'])
    expect(wantedLanguages({ ...wishes, locale })[0]).toBe('pt-br');
  for (const locale of ['english', '<script>', 'e', 'de-', 'x'.repeat(400), '../../etc'])
    expect(wantedLanguages({ ...wishes, locale })[0]).toBe('de-ch');
});
