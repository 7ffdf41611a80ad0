import { describe, expect, it } from 'vitest';
import { compactNgrams } from './compact-ngrams.ts';

describe('compactNgrams', () => {
  const table = compactNgrams(
    `export const d = {type:'S',languages:{0:'am',11:'en'},ngrams:{' abc':{0:12,11:207},de:{11:1},"'s ":{0:5},'\\'t ':{0:6}}}`,
  );

  const scoresOf = (ngram: string) => {
    const totals = new Float64Array(12);
    table.addScores(ngram, totals);
    return Object.fromEntries([...totals.entries()].filter(([, score]) => score > 0));
  };

  it('adds the scores of every way to write a key', () => {
    expect(scoresOf(' abc')).toEqual({ 0: 65, 11: 260 });
    expect(scoresOf('de')).toEqual({ 11: 54 });
    expect(scoresOf("'s ")).toEqual({ 0: 58 });
    expect(scoresOf("'t ")).toEqual({ 0: 59 });
  });

  it('knows its languages and what it does not hold', () => {
    expect(table.languages).toEqual(['am', ...Array(10).fill(''), 'en']);
    for (const strange of ['zz', '', 'longer than any']) expect(scoresOf(strange)).toEqual({});
  });

  it('refuses a text without a table', () => {
    expect(() => compactNgrams('export {}')).toThrow('another form');
  });
});
