import { describe, expect, it } from 'vitest';
import { weighDocuments } from './weigh-documents.ts';

const ranked = (...list: readonly (readonly [string, number])[]) =>
  list.map(([documentId, score], at) => ({ hit: { documentId, at }, score }));
const order = (list: ReturnType<typeof ranked>) => list.map(({ hit }) => hit.at);

describe('the rest of a document', () => {
  it('lifts a page with several near passages over one that has the words by chance', () => {
    const list = ranked(['chance', 1], ['page', 0.95], ['page', 0.9], ['other', 0.5]);
    expect(order(weighDocuments(list))).toEqual([1, 0, 2, 3]);
  });

  it('does not lift what is far behind', () => {
    const list = ranked(['best', 1], ['page', 0.6], ['page', 0.6], ['page', 0.6]);
    expect(order(weighDocuments(list))[0]).toBe(0);
  });

  it('changes no order where each document has one passage', () => {
    const list = ranked(['a', 0.9], ['b', 0.8], ['c', 0.1], ['d', 0]);
    expect(order(weighDocuments(list))).toEqual([0, 1, 2, 3]);
  });

  it('leaves room for others: a second passage gets half', () => {
    const list = ranked(['page', 1], ['page', 0.8], ['other', 0.8]);
    const [best, other, second] = weighDocuments(list);
    expect([best?.hit.at, other?.hit.at, second?.hit.at]).toEqual([0, 2, 1]);
    expect(best?.score).toBeCloseTo(0.75 + 0.25);
    expect(other?.score).toBeCloseTo(0.75 * 0.8 + (0.25 * 0.8) / 1.4);
    expect(second?.score).toBeCloseTo(0.75 * 0.8 + 0.25 * 0.5);
  });

  it('keeps scores in 0..1, and nothing to nothing', () => {
    expect(weighDocuments([])).toEqual([]);
    for (const { score } of weighDocuments(ranked(['a', 0], ['a', 0]))) expect(score).toBe(0);
    for (const { score } of weighDocuments(ranked(['a', 1], ['a', 1], ['b', 1])))
      expect(score).toBeLessThanOrEqual(1);
  });
});
