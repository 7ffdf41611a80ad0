import { describe, expect, it } from 'vitest';
import { analyze } from '../words/analyze.ts';
import { queryTerms } from './query-terms.ts';
import { meantFrequency, otherWords, relatedTerms } from './related-terms.ts';

const held = (frequencies: Readonly<Record<string, number>>) => {
  const byTerm = new Map(Object.entries(frequencies).map(([word, n]) => [analyze(word)[0], n]));
  return (term: string) => byTerm.get(term) ?? 0;
};
const wordsFor = (question: string, frequencies: Readonly<Record<string, number>>) =>
  relatedTerms(queryTerms(question), held(frequencies)).map(({ term }) => term);

describe('relatedTerms', () => {
  it('names the other words that passages hold for a word that none holds', () => {
    expect(wordsFor('Is there WiFi in the shop?', { shop: 2, store: 2, wireless: 1 })).toEqual([
      'wireless',
    ]);
  });

  it('names the usual word of the pages for one that they seldom use', () => {
    expect(wordsFor('How do I mirror a picture?', { mirror: 9, picture: 4, image: 90 })).toEqual([
      'imag',
    ]);
    expect(wordsFor('How do I mirror a picture?', { mirror: 9, picture: 40, image: 90 })).toEqual(
      [],
    );
  });

  it('are none where a word that no passage holds has no other that one does', () => {
    const delivery = { delivery: 3, price: 3 };
    expect(wordsFor('What would shipping to Canada cost?', delivery)).toEqual([]);
    expect(wordsFor('Is there WiFi in the shop?', { wireless: 1 })).toEqual([]);
    expect(wordsFor('Is there WiFi in the shop?', { wireless: 1, store: 1 })).toHaveLength(2);
  });

  it('are looked up by other words that no statement may have instead', () => {
    expect(otherWords(queryTerms('How do I mirror it?'))).toContain('flip');
    expect(wordsFor('How do I get rid of a layer?', { layer: 20, remove: 1, delete: 9 })).toEqual([
      'delet',
    ]);
  });
});

describe('meantFrequency', () => {
  it('counts a word that the pages seldom use as often as their own word for it', () => {
    const frequencies = held({ mirror: 9, picture: 4, image: 90 });
    const terms = queryTerms('How do I mirror a picture?');
    const meant = meantFrequency(relatedTerms(terms, frequencies), frequencies);
    expect(['mirror', 'pictur', 'imag', 'photo'].map(meant)).toEqual([9, 90, 90, 0]);
  });
});
