import fc from 'fast-check';
import { expect, it } from 'vitest';
import { similarWords } from './similar-words.ts';

const word = fc.oneof(
  fc.stringMatching(/^[abc]{3,9}$/),
  fc.stringMatching(/^[a-zäöüß]{3,12}$/),
  fc.stringMatching(/^[а-яぁ-ん]{3,8}$/),
);

it('finds the very words that comparing every word finds', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 40 }), (term, others) => {
      const vocabulary = new Set([...others, `${term}s`, `x${term}`, term]);
      const expected = [...vocabulary].flatMap((other) => {
        const share = diceOf(term, other);
        const isNear = Math.abs(other.length - term.length) <= 4;
        const isLong = Math.min(term.length, other.length) >= 4;
        return other !== term && isLong && isNear && share >= 0.5 ? [{ word: other, share }] : [];
      });
      expect(similarWords(term, vocabulary)).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

it('compares no numbers and no short words', () => {
  expect(similarWords('2024', new Set(['2025', '20245']))).toEqual([]);
  expect(similarWords('tea', new Set(['teas', 'team']))).toEqual([]);
});

/** Dice coefficient of the trigrams of two words with their ends, by definition. */
function diceOf(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => {
    const padded = `_${text}_`;
    return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
  });
  if (!a || !b) return 0;
  return (2 * a.filter((gram) => b.includes(gram)).length) / (a.length + b.length);
}
