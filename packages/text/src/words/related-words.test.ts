import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { otherWords } from './other-words.ts';
import { relatedWords } from './related-words.ts';
import { canonicalTerm } from './synonyms.ts';

it('finds what pages write for what visitors say', () => {
  const [said = '', written = ''] = analyze('Fön, Haartrockner');
  expect(relatedWords(said)).toContain(written);
  expect(otherWords(written)).toContain(said);
  expect(otherWords('pensioner')).toContain('senior');
  expect(otherWords('beer')).toContain('alcohol');
  expect(otherWords('parken')).toContain('parkplatz');
  const [country = '', adjective = ''] = analyze('Scotland Scottish');
  expect(otherWords(country)).toContain(adjective);
});

it('joins no lines: a word of two of them leads to both, and not from one to the other', () => {
  // A fault stands beside damage and beside bugs.
  expect(relatedWords('fault')).toEqual(expect.arrayContaining(['damag', 'bug']));
  expect(relatedWords('damag')).not.toContain('bug');
});

it('knows no word for what stands in no line, and not itself', () => {
  expect(relatedWords('zebra')).toEqual([]);
  expect(relatedWords('senior')).not.toContain('senior');
});

it('lets none of them stand for the other in a statement', () => {
  expect(canonicalTerm('boss')).not.toBe(canonicalTerm('manager'));
});
