import { DEFAULT_PERSONA } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { type LanguageInput, languageOf } from './language-of.ts';
import { refusalText } from './refusal-text.ts';

interface Case extends Partial<Pick<LanguageInput, 'language'>> {
  readonly question: string;
  readonly bot?: string;
  readonly before?: string;
  readonly only?: string[];
}

const spoken = ({ question, language, bot = 'en', before = 'und', only = [] }: Case) =>
  languageOf({
    ...{ question, language, conversation: { language: before } },
    bot: { language: bot, persona: { ...DEFAULT_PERSONA, languages: only } },
  });

describe('languageOf', () => {
  it.each([
    ['wo ist es?', 'de'],
    ['cuánto cuesta', 'es'],
    ['prix ?', 'fr'],
    ['多少钱', 'zh'],
    ['いくら？', 'ja'],
    ['كم السعر', 'ar'],
    ['Hej!', 'sv'],
    ['спасибо', 'ru'],
  ])('hears the language of the short question %s', (question, language) => {
    expect(spoken({ question })).toBe(language);
  });

  it.each([
    'INV-2024-001',
    'https://shop.example/de/hilfe',
    '12:30?',
    'ok',
    '👍',
    'wifi',
    'const x = f(1);',
  ])('keeps to the conversation when %s tells nothing', (question) => {
    expect(spoken({ question, bot: 'fr' })).toBe('fr');
    expect(spoken({ question, bot: 'fr', before: 'de' })).toBe('de');
  });

  it('keeps the tag of the bot when its language is asked in', () => {
    expect(spoken({ question: 'Wann habt ihr heute geöffnet?', bot: 'de-AT' })).toBe('de-AT');
    expect(spoken({ question: 'Når åpner dere i morgen?', bot: 'nb' })).toBe('nb');
  });

  it('takes a greeting of several languages for one in the usual language', () => {
    expect(spoken({ question: 'Hej!', bot: 'da' })).toBe('da');
    expect(spoken({ question: 'Hallo', bot: 'nl' })).toBe('nl');
  });

  it('does what the caller and the persona say', () => {
    expect(spoken({ question: 'wo ist es?', language: 'it' })).toBe('it');
    expect(spoken({ question: 'hello', bot: 'de', only: ['de', 'fr'] })).toBe('de');
    expect(spoken({ question: 'Où est-ce ?', bot: 'de', only: ['de', 'fr-CA'] })).toBe('fr');
  });
});

describe('refusalText', () => {
  const passages = [
    { text: 'Every bicycle is checked before it leaves the workshop.' },
    { text: 'Repairs take two working days and cost from 40 euros.' },
  ];
  const refuse = (question: string, refusal = '') =>
    refusalText({ persona: { refusal }, language: 'de', question, passages });

  it('says that the pages are in another language, when all are', () => {
    expect(refuse('Was kostet eine Reparatur bei euch?')).toContain('anderen Sprache');
    expect(refuse('How much is a new frame?')).toContain('nichts gefunden');
    const mixed = [
      ...passages,
      { text: 'Reparaturen dauern zwei Werktage und kosten ab 40 Euro.' },
    ];
    const input = {
      persona: { refusal: '' },
      language: 'de',
      question: 'Was kostet das bei euch?',
    };
    expect(refusalText({ ...input, passages: mixed })).toContain('nichts gefunden');
    expect(refusalText({ ...input, passages: [] })).toContain('nichts gefunden');
  });

  it('leaves the persona its own words', () => {
    expect(refuse('Was kostet eine Reparatur bei euch?', 'Frag Oma.')).toBe('Frag Oma.');
    const german = 'Das steht leider nicht auf unseren Seiten. Rufen Sie uns bitte an: 089 1234.';
    expect(refuse('Was kostet eine Reparatur bei euch?', german)).toBe(german);
  });

  it('tells readers in their language before it tells them whom to call in another one', () => {
    const own = 'I am sorry, I could not find this in our documents. Please call us: 089 1234.';
    const text = refuse('Wann habt ihr am Sonntag geöffnet?', own);
    expect(text).toMatch(/^[^\n]*anderen Sprache[^\n]*\n\n/);
    expect(text.endsWith(own)).toBe(true);
  });
});
