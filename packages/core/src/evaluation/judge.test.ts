import { NewTestCase } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

const verdict = (answer: string, facts: string[][], forbidden: string[] = []) =>
  judge({
    fields: NewTestCase.parse({ question: 'Q?', facts, forbidden }),
    answer: { answer, answered: true, citations: [] },
    passages: [],
  });

describe('a fact in an answer', () => {
  it.each([
    ['It costs €1,299.00.', '1299'],
    ['It costs 1 299 EUR.', '1,299'],
    ['Das kostet 4,50 €.', '4.50 €'],
    ['Open until 6 pm.', '6'],
    ['It takes **14** days', '14 days'],
    ['Only in NORWAY', 'Norway'],
    ['From 4.', '4'],
  ])('is found: %s has %s', (answer, fact) => {
    expect(verdict(answer, [[fact]])).toEqual([]);
  });

  it.each([
    ['It costs 140 EUR.', '14'],
    ['It costs 2.14 EUR.', '14'],
    ['It costs 14.5 EUR.', '14'],
    ['It costs 114 EUR.', '14'],
    ['Nothing of it.', 'Norway'],
  ])('is missed: %s has no %s', (answer, fact) => {
    expect(verdict(answer, [[fact]])).toEqual(['facts']);
  });

  it('needs one of every group, and none that is forbidden', () => {
    expect(verdict('A and B', [['a', 'x'], ['b']])).toEqual([]);
    expect(verdict('A and B', [['a'], ['c', 'd']])).toEqual(['facts']);
    expect(verdict('A and B', [], ['b'])).toEqual(['forbidden']);
  });
});
