import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spellingsIn, termCredit } from './term-match.ts';

const word = fc.stringMatching(/^[abc]{3,8}$/);

it('finds by trigrams the very spellings that looking at every word finds', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 30 }), (term, words) => {
      const vocabulary = new Set(words.filter((other) => other !== term));
      const best = Math.max(
        0,
        ...spellingsIn(term, vocabulary, { parts: false }).map(({ credit }) => credit),
      );
      expect(best).toBeCloseTo(termCredit(term, vocabulary), 10);
    }),
    { numRuns: 500 },
  );
});

it('counts inflections of a word beside the word itself', () => {
  const found = spellingsIn('delivery', new Set(['delivery', 'deliverys', 'livery']), {
    parts: false,
  });
  expect(found.map(({ term }) => term)).toEqual(['delivery', 'deliverys']);
});
