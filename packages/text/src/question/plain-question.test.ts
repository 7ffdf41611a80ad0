import { expect, it } from 'vitest';
import { contentTerms } from '../search/content-terms.ts';
import { plainQuestion } from './plain-question.ts';

const wordsOf = (question: string) =>
  contentTerms(plainQuestion(question)).flatMap(({ word, isWhole }) => (isWhole ? [word] : []));

it.each([
  ['hi, my parcel hasnt come', ['parcel', 'come']],
  ["my parcel hasn't come", ['parcel', 'come']],
  ['ok. need to cancel my appt tmrw pls', ['cancel', 'appointment', 'tomorrow']],
  ['what is it w/o insurance', ['without', 'insurance']],
  ['10mins late', ['10', 'minutes', 'late']],
  ['which size for 172cm', ['size', '172', 'cm']],
  ['Hallo, gibt es Rabatt?', ['rabatt']],
  ['is it scary tho?', ['scary']],
  ['could i maybe actually book please', ['book']],
  ['Kann man eigentlich überhaupt tauchen?', ['tauchen']],
])('reads what is typed short: %s', (question, words) => {
  expect(wordsOf(question)).toEqual(words);
});

it.each([
  'Is there a holiday in the haven?',
  'Wie lange ist im Mai offen?',
  'Do you sell B4 envelopes and a 10k weight?',
  'hi',
  'ok',
])('leaves alone what is none of it: %s', (question) => {
  const plain = plainQuestion(question);
  expect(plain.toLowerCase().replace('before', 'b4')).toBe(question.toLowerCase());
});

it('keeps ages as ranges have them', () => {
  expect(plainQuestion('hey, is it for my two-year-old?')).toContain('child 2 years');
});
