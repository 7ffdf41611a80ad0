import { describe, expect, it } from 'vitest';
import { FIXED_LANGUAGES } from './fixed-texts.ts';
import { smallTalk } from './small-talk.ts';
import { SMALL_TALK_PHRASES } from './small-talk-phrases.ts';

describe('smallTalk', () => {
  it.each(FIXED_LANGUAGES)('knows every phrase of %s', (language) => {
    for (const [text, phrases] of Object.entries(SMALL_TALK_PHRASES[language]))
      for (const phrase of phrases.split('|')) {
        const found = smallTalk(`${phrase.toUpperCase()} !`);
        expect([phrase, found?.text === text || !found?.languages.includes(language)]).toEqual([
          phrase,
          true,
        ]);
        expect(found).not.toBeNull();
      }
  });

  it('hears long letters, decoration and openings', () => {
    expect(smallTalk('Helloooo!! 👋')).toMatchObject({ text: 'greeting', languages: ['en'] });
    expect(smallTalk('Ok, thanks.')?.text).toBe('thanks');
    expect(smallTalk('好的，谢谢！')?.text).toBe('thanks');
    expect(smallTalk('\u200fשלום!\u200f')?.languages).toEqual(['he']);
    expect(smallTalk('Hej!')?.languages).toEqual(['sv', 'da', 'pl']);
  });

  it.each([
    'hello, where is my order?',
    'no',
    'help',
    'ok',
    '?',
    '',
    'danke für nichts und wieder nichts',
  ])('leaves %j to be answered', (question) => expect(smallTalk(question)).toBeNull());
});
