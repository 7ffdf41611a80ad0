import { describe, expect, it } from 'vitest';
import { compactNgrams } from './compact-ngrams.ts';

describe('compactNgrams', () => {
  const table = compactNgrams(
    `export const d = {type:'S',languages:{0:'am',11:'en'},ngrams:{' abc':{0:12,11:207},de:{11:1},"'s ":{0:5},'\\'t ':{0:6}}}`,
  );

  it('finds the scores of every way to write a key', () => {
    expect(table.find(' abc')).toEqual({ 0: 12, 11: 207 });
    expect(table.find('de')).toEqual({ 11: 1 });
    expect(table.find("'s ")).toEqual({ 0: 5 });
    expect(table.find("'t ")).toEqual({ 0: 6 });
  });

  it('knows its languages and what it does not hold', () => {
    expect(table.languages).toEqual({ 0: 'am', 11: 'en' });
    expect(table.find('zz')).toBeUndefined();
    expect(table.find('')).toBeUndefined();
    expect(table.find('longer than any')).toBeUndefined();
  });

  it('refuses a text without a table', () => {
    expect(() => compactNgrams('export {}')).toThrow('another form');
  });
});
