import { describe, expect, it } from 'vitest';
import { definedSubject, isAbout, titleShare } from '../question/defined-subject.ts';
import { bm25Idf } from '../search/keyword-weights.ts';
import { extractAnswer } from './extract-answer.ts';

/** The answer to a question from passages of one page. */
function answer(question: string, texts: readonly string[], title = 'Guide'): string {
  const passages = texts.map((text, at) => ({
    ...{ id: `${at}`, title, headings: [], text, score: 1 - at / 100 },
  }));
  const idfOf = () => bm25Idf(1, 100);
  return extractAnswer({ question, passages, idfOf })
    .sentences.map(({ text }) => text)
    .join(' ');
}

describe('a label', () => {
  const text =
    'cache_size (integer): Sets the memory for pages. The default is 128 megabytes.\n- pool_size (integer): Sets the memory for workers. The default is 4 megabytes.';

  it('says what the rest of its paragraph is about, and no more', () => {
    expect(answer('What is the default of cache_size?', [text])).toContain('128 megabytes');
    expect(answer('What is the default of pool_size?', [text])).toContain('4 megabytes');
    expect(answer('What is the default of pool_size?', [text])).not.toContain('128');
  });
});

describe('what is to be explained', () => {
  it.each([
    ['What is TOAST?', 'toast'],
    ["What's a deposit?", 'deposit'],
    ['What does VACUUM FULL do?', 'vacuum full'],
    ['Was ist eine Kurtaxe?', 'kurtaxe'],
    ['¿Qué es la fianza?', 'fianza'],
    ['Qu’est-ce que c’est que la caution ?', 'caution'],
    ['Wat is de borg?', 'borg'],
  ])('%s', (question, text) => {
    expect(definedSubject(question)?.text).toBe(text);
  });

  it.each([
    'How much is the deposit?',
    'What is the?',
    'What is the difference between a deposit and a down payment?',
    'What time is it?',
    '',
  ])('not by "%s"', (question) => {
    expect(definedSubject(question)).toBeUndefined();
  });

  it('is answered by the sentence that begins with it or spells it out', () => {
    const aside = 'Workers that meet a deposit of the guest must book the deposit at once.';
    const said = 'A deposit is money that we keep until you return the bike.';
    expect(answer('What is a deposit?', [aside, said])).toBe(said);
    const toast = { text: 'toast', terms: ['toast'], words: 1 };
    expect(
      isAbout('An overview of TOAST (The Oversized-Attribute Storage Technique).', toast),
    ).toBe(true);
    expect(isAbout('It has a store called TOAST, which holds long values.', toast)).toBe(true);
    expect(isAbout('Values that were moved are called toast.', toast)).toBe(false);
  });

  it('is what a page is named after, more or less', () => {
    const toast = { text: 'toast', terms: ['toast'], words: 1 };
    expect(titleShare('73.2. TOAST', toast)).toBe(1);
    expect(titleShare('TOAST tables', toast)).toBe(0.5);
    expect(titleShare('Tables', toast)).toBe(0);
    expect(titleShare('', toast)).toBe(0);
  });
});
