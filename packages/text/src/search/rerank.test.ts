import { describe, expect, it } from 'vitest';
import { queryTerms } from './query-terms.ts';
import { rerank } from './rerank.ts';

interface Text {
  readonly text: string;
  readonly title?: string;
  readonly headings?: readonly string[];
}

/** Names of the texts, best first, where the arms found all of them equally good. */
function order(question: string, texts: Readonly<Record<string, Text>>): string[] {
  const hits = Object.entries(texts).map(([id, { text, title = '', headings = [] }]) => ({
    ...{ id, documentId: id, title, headings, text, score: 1 },
  }));
  return rerank({ terms: queryTerms(question), hits, idfOf: () => 3 }).map(({ hit }) => hit.id);
}

describe('rerank', () => {
  it('lifts the passage that says the words of the question one after the other', () => {
    const filler = 'Nothing is said here. '.repeat(4);
    expect(
      order('guarantee on lamps', {
        apart: { text: `Lamps are fine. ${filler}The guarantee is old.` },
        following: { text: `The guarantee on lamps is old. ${filler}They are fine.` },
        turned: { text: `Lamps have a guarantee that is old. ${filler}They are fine.` },
      }),
    ).toEqual(['following', 'turned', 'apart']);
  });

  it('does not ask how words that were lent stood to each other', () => {
    const lent = { weight: 0.2, term: '' };
    const terms = [
      ...queryTerms('price'),
      { ...lent, term: 'blue', word: 'blue' },
      { ...lent, term: 'lamp', word: 'lamp' },
    ];
    const hits = [
      {
        ...{ id: 'a', documentId: 'd', title: '', headings: [], score: 1 },
        text: 'The price. A lamp and a blue one.',
      },
      {
        ...{ id: 'b', documentId: 'd', title: '', headings: [], score: 1 },
        text: 'The price. A blue lamp and a one.',
      },
    ];
    const [first, second] = rerank({ terms, hits, idfOf: () => 3 });
    expect(first?.score).toBeCloseTo(second?.score ?? 0, 6);
  });

  describe('inside a conversation', () => {
    const terms = [
      ...queryTerms('opening hours'),
      { weight: 0.2, term: 'museum', word: 'museum' },
      { weight: 0.2, term: 'nelson', word: 'nelson' },
    ];
    const passage = (id: string, documentId: string, text: string) => ({
      ...{ id, documentId, text, title: '', headings: [], score: 1 },
    });
    const hits = [
      passage('m1', 'museum', 'The museum shows the coat of Nelson.'),
      passage('m2', 'museum', 'The hours change with the season.'),
      passage('p1', 'pool', 'Opening hours are daily. The pool is warm.'),
    ];
    const order = (topic: number) =>
      rerank({ terms, hits, idfOf: () => 3, topic }).map(({ hit }) => hit.id);

    it('prefers what is said in the document that earlier turns were about', () => {
      expect(order(0)).toEqual(['p1', 'm2', 'm1']);
      expect(order(0.9)).toEqual(['m2', 'm1', 'p1']);
    });

    it('leaves scores as they are when nothing was lent', () => {
      const input = { terms: queryTerms('opening hours'), hits, idfOf: () => 3 };
      expect(rerank({ ...input, topic: 0.9 })).toEqual(rerank(input));
    });
  });

  it.each([
    ['a typo', 'guarntee', 'The guarantee lasts.', 'The parcel arrives.'],
    ['another ending', 'Fahrräder', 'Ein Fahrrad steht hier.', 'Ein Auto steht hier.'],
    ['a part of a compound', 'Torte', 'Die Hochzeitstorte ist da.', 'Die Hochzeit ist da.'],
    ['accents left out', 'Kurtaxe für Gäste', 'Gaste zahlen Kurtaxe.', 'Hunde zahlen Miete.'],
    ['Chinese', '营业时间', '我们的营业时间是九点。', '我们的地址是北京路。'],
    ['Japanese', '返品方法', '返品の方法を説明します。', '会社の住所を説明します。'],
    ['Thai', 'ค่าจัดส่ง', 'ไม่มีค่าจัดส่งสำหรับสมาชิก', 'ร้านเปิดทุกวัน'],
    ['Korean with a particle', '배송비', '배송비는 무료입니다.', '매장은 매일 엽니다.'],
    ['Arabic with vowel points', 'الشحن', 'الشَّحْن مجاني', 'المتجر مفتوح'],
  ])('finds %s', (_, question, text, other) => {
    expect(order(question, { a: { text: other }, b: { text } })).toEqual(['b', 'a']);
  });

  it('takes no number for another', () => {
    expect(
      order('room 2018', { a: { text: 'Room 2019 is big.' }, b: { text: 'Room 2018 is big.' } }),
    ).toEqual(['b', 'a']);
  });

  it('counts what title and headings say', () => {
    const text = 'Open every day.';
    expect(
      order('opening hours Berlin', {
        a: { text, title: 'Opening hours', headings: ['Munich'] },
        b: { text, title: 'Opening hours', headings: ['Berlin'] },
      }),
    ).toEqual(['b', 'a']);
  });

  it('counts a title alike for all passages of a document, so that their own words decide', () => {
    const title = 'Warranty terms for frames';
    const filler = 'Other things are said here as well. '.repeat(20);
    expect(
      order('warranty on frames', {
        cover: { title, text: 'Larkfell Cycles' },
        table: {
          title,
          text: `${filler} Frames are of steel. The warranty is ten years. ${filler}`,
        },
      }),
    ).toEqual(['table', 'cover']);
  });

  it('believes the arms by half, where nothing but the title of its document speaks for a passage', () => {
    const cover = { id: 'cover', title: 'Warranty terms for frames', text: 'Edition 7', score: 1 };
    const said = { id: 'said', title: 'Workshop', text: 'We straighten frames.', score: 0.85 };
    const hits = [cover, said].map((hit) => ({ ...hit, documentId: hit.id, headings: [] }));
    const ranked = rerank({ terms: queryTerms('warranty on frames'), hits, idfOf: () => 3 });
    expect(ranked.map(({ hit }) => hit.id)).toEqual(['said', 'cover']);
  });

  it('keeps the order of the arms where no word is found, and ties by id', () => {
    const hits = ['c', 'a', 'b'].map((id) => ({
      ...{
        id,
        documentId: id,
        title: '',
        headings: [],
        text: 'Nothing.',
        score: id === 'b' ? 0.9 : 0.5,
      },
    }));
    const ranked = rerank({ terms: queryTerms('zebra'), hits, idfOf: () => 3 });
    expect(ranked.map(({ hit }) => hit.id)).toEqual(['b', 'a', 'c']);
  });
});
