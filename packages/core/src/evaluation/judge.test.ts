import { NewTestCase } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { PassageRecord } from '../knowledge/port.ts';
import { testCtx } from '../testing/index.ts';
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

describe('a citation', () => {
  const ctx = testCtx();
  const passageOf = (title: string, text: string): PassageRecord => ({
    ...{ id: ctx.newId('passage'), sourceId: ctx.newId('source') },
    ...{ documentId: ctx.newId('document'), versionId: ctx.newId('version'), externalId: null },
    ...{ url: null, page: null, hash: '', title, headings: [], text, start: 0, end: text.length },
  });
  const quote = 'A replacement battery costs £495.';
  const guide = passageOf('Guide', `Batteries wear out. ${quote}`);
  const judged = (other: PassageRecord, expected: object = { document: 'Guide', quote }) =>
    judge({
      fields: NewTestCase.parse({ question: 'What is it?', expected, facts: [] }),
      answer: {
        ...{ answer: other.text, answered: true },
        citations: [
          { ...other, number: 1, passageId: other.id, quote: other.text, url: '', page: 1 },
        ],
      },
      passages: [other, guide],
    });

  it('may be of another passage that says the same', () => {
    expect(judged(passageOf('Price list', 'A replacement battery costs £495 here.'))).toEqual([]);
  });

  it.each([
    ['A replacement battery costs £405.', quote],
    ['We sell batteries.', quote],
    // A heading says nothing that could be said elsewhere.
    ['Batteries wear out.', 'Batteries wear out'],
  ])('is missed when the other passage says something else: %s', (text, wanted) => {
    const other = passageOf('Price list', text);
    expect(judged(other, { document: 'Guide', quote: wanted })).toEqual(['citation']);
  });
});
