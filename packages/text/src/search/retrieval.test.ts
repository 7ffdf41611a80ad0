import { describe, expect, it } from 'vitest';
import { fuse, fusionWeights } from './fuse.ts';
import { bm25Idf, keywordWeights } from './keyword-weights.ts';
import { embedDocument, embedQuery, LOCAL_EMBEDDING } from './local-embedding.ts';
import { queryTerms } from './query-terms.ts';

const passage = (
  text: string,
  title = '',
): { title: string; headings: string[]; text: string } => ({
  title,
  headings: [],
  text,
});
const similarity = (question: string, text: string): number => {
  const query = embedQuery(question, () => 5);
  return embedDocument(passage(text)).reduce((sum, value, i) => sum + value * (query[i] ?? 0), 0);
};

describe('keywordWeights', () => {
  it('saturates repetitions and favours short passages and titles', () => {
    const weight = (text: string, title?: string): number =>
      keywordWeights(passage(text, title)).get('lamp') ?? 0;
    expect(weight('lamp lamp')).toBeGreaterThan(weight('lamp'));
    expect(weight('lamp '.repeat(500))).toBeLessThan(2.2);
    expect(weight('lamp')).toBeGreaterThan(weight(`lamp ${'other words '.repeat(200)}`));
    expect(weight('table', 'Lamps')).toBeGreaterThan(weight('lamp table'));
  });

  it('keeps stop words of titles only', () => {
    const weights = keywordWeights(passage('this is about the shop', 'About us'));
    expect(weights.has('about')).toBe(true);
    expect(weights.has('the')).toBe(false);
  });
});

describe('bm25Idf', () => {
  it('falls with frequency and stays positive', () => {
    expect(bm25Idf(0, 100)).toBeGreaterThan(bm25Idf(1, 100));
    expect(bm25Idf(100, 100)).toBeGreaterThan(0);
  });
});

describe('queryTerms', () => {
  it('drops the stop words of the question’s language unless nothing remains', () => {
    expect(queryTerms('Do you ship to Norway?').map(({ term }) => term)).toEqual([
      'ship',
      'norwai',
    ]);
    expect(queryTerms('Wie lange dauert die Lieferung?').map(({ term }) => term)).not.toContain(
      'die',
    );
    expect(queryTerms('who are you').length).toBe(3);
  });
});

describe('the local embedding', () => {
  it('has unit length and the promised dimensions', () => {
    const vector = embedDocument(passage('We ship lamps to Norway.'));
    expect(vector).toHaveLength(LOCAL_EMBEDDING.dimensions);
    expect(vector.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 4);
  });

  it('finds mistyped words through their grams', () => {
    const wrong = similarity('guarntee', 'The guarantee lasts five years.');
    expect(wrong).toBeGreaterThan(0.15);
    expect(wrong).toBeGreaterThan(similarity('guarntee', 'Parcels arrive within two days.') + 0.1);
  });
});

describe('fusionWeights', () => {
  const keywordShare = (question: string) => fusionWeights(queryTerms(question)).keyword;

  it('trusts the built-in vectors less for short words, whose letter groups collide', () => {
    for (const question of ['营业时间', '返品できますか', '배송비가 얼마예요', 'giờ mở cửa'])
      expect(keywordShare(question)).toBeGreaterThan(keywordShare('opening') + 0.1);
    expect(keywordShare('Öffnungszeiten')).toBeLessThan(keywordShare('Uhr'));
  });

  it('gives both arms a share for a question of one word of any length, and for none', () => {
    for (const question of ['', 'a', '?', 'Rechtsschutzversicherungsgesellschaften'])
      for (const share of Object.values(fusionWeights(queryTerms(question)))) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
  });
});

describe('fuse', () => {
  it('adds normalised scores by weight and breaks ties by id', () => {
    const fused = fuse(
      [
        {
          weight: 1,
          hits: [
            { id: 'b', score: 10 },
            { id: 'a', score: 10 },
          ],
        },
        {
          weight: 1,
          hits: [
            { id: 'c', score: 0.5 },
            { id: 'a', score: 0.25 },
          ],
        },
      ],
      3,
    );
    expect(fused.map(({ id, score }) => [id, score])).toEqual([
      ['a', 0.75],
      ['b', 0.5],
      ['c', 0.5],
    ]);
    expect(fused[1]?.parts).toEqual([1, undefined]);
  });

  it('gives the whole weight to the arm that answered', () => {
    expect(
      fuse(
        [
          { weight: 1, hits: [{ id: 'a', score: 3 }] },
          { weight: 1, hits: [] },
        ],
        5,
      )[0]?.score,
    ).toBe(1);
  });
});
