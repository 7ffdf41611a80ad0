import { describe, expect, it } from 'vitest';
import { queryTerms } from '../search/query-terms.ts';
import { heldTerms, relatedTerms } from '../search/related-terms.ts';
import { extractAnswer } from './extract-answer.ts';

/** What is answered from passages of one page; each word is as rare as every other. */
function answer(
  question: string,
  ...passages: readonly {
    readonly headings?: readonly string[];
    readonly text: string;
    readonly score?: number;
  }[]
): string {
  const { sentences } = extractAnswer({
    question,
    idfOf: () => 2,
    passages: passages.map(({ headings = [], text, score = 1 }, at) => ({
      ...{ id: String(at), score, title: 'Our house', headings, text },
    })),
  });
  return sentences.map(({ text }) => text).join(' ');
}

describe('plain questions', () => {
  it('tells of her what is asked of her', () => {
    const team = {
      text: 'Priya leads the choir. She is in the office on Mondays and Fridays. Omar keeps the books. He is in the office on Tuesdays.',
    };
    expect(answer('Is she in the office on Tuesday?', team)).toMatch(/^She is/);
    expect(answer('Is he in the office on Tuesday?', team)).toMatch(/^He is/);
  });

  it('answers below the heading that names the thing, when the sentence states what is asked for', () => {
    const out = { headings: ['Check-out'], text: 'Please hand in your key by 11 am.' };
    const into = { headings: ['Check-in'], text: 'Your room is ready from 3 pm.' };
    expect(answer('What time can I check in?', out, into)).toBe('Your room is ready from 3 pm.');
    const discs = { text: 'Parking discs cost £3 at the desk.' };
    const park = { headings: ['Parking'], text: '£9 for 24 hours, to be paid at the desk.' };
    expect(answer('What is the price of parking?', discs, park)).toMatch(/^£9/);
  });

  it('answers what is so, not what is not so, unless yes or no is asked for', () => {
    const text =
      'Versions 8.1 to 8.4 of the engine are installed on all machines of the house. Version 7.4 of the engine is no longer offered.';
    expect(answer('Which versions of the engine are offered?', { text })).toMatch(/^Versions 8.1/);
    expect(answer('Is version 7.4 of the engine offered?', { text })).toMatch(/^Version 7.4/);
  });

  it('answers from the page that is named after what is asked, rather than from a section of another one', () => {
    const { sentences } = extractAnswer({
      ...{ question: 'What does delivery cost?', idfOf: () => 2 },
      passages: [
        {
          ...{ id: 'a', score: 0.95, title: 'Terms for shops', headings: ['Delivery'] },
          text: 'Parcels to shops cost £7.50 each.',
        },
        {
          ...{ id: 'b', score: 1, title: 'Delivery', headings: ['Within the UK'] },
          text: 'Standard delivery costs £4.95.',
        },
      ],
    });
    expect(sentences[0]?.text).toBe('Standard delivery costs £4.95.');
  });

  it('reads "send back" as a return', () => {
    const cards = { text: 'A card that you buy from us today is valid for 24 months.' };
    const lamps = { text: 'You have 60 days to send a lamp back.' };
    expect(answer('how long do I have to return it', cards, lamps)).toMatch(/^You have 60/);
  });

  it('keeps a sentence below its heading when a question stands before it in the paragraph', () => {
    const cards = { text: 'When you return a card, a new one is valid for 24 months.' };
    const lamps = {
      headings: ['Returns'],
      text: 'Changed your mind? You have 60 days from the day of delivery.',
    };
    expect(answer('how long do I have to return it', cards, lamps)).toMatch(/^You have 60/);
  });

  it('takes what happens each month for a time', () => {
    const text = 'Invoices come as a file. Invoices come on the first of the month.';
    expect(answer('When do invoices come?', { text })).toBe(
      'Invoices come on the first of the month.',
    );
  });

  it('does not take who is in charge for a price', () => {
    const text =
      '| Item | Fee |\n| --- | --- |\n| Bells | £180 |\n\nSusan Yeo is responsible for the bells.';
    expect(answer('Who is in charge of the bells?', { text })).toBe(
      'Susan Yeo is responsible for the bells.',
    );
  });

  it('shows all rows that a question names alike', () => {
    const text =
      '| Part | Period |\n| --- | --- |\n| Frames of steel | 10 years |\n| Frames of carbon | 5 years |\n| Tyres | 6 months |';
    expect(answer('What is the warranty on frames?', { headings: ['Warranty'], text })).toBe(
      'Frames of steel: period 10 years. Frames of carbon: period 5 years.',
    );
  });

  it('looks a row up by its name, though a sentence about something narrower says every word of the question', () => {
    const trade = { text: 'Fleets for hire have a warranty of 12 months on frames.' };
    const table = {
      headings: ['Warranty'],
      text: '| Part | Period |\n| --- | --- |\n| Frames | 10 years |\n| Tyres | 6 months |',
    };
    expect(answer('What is the warranty on frames?', trade, table)).toBe(
      'Frames: period 10 years.',
    );
  });

  it('knows what the rows of a table are from the head of their first column', () => {
    const late = {
      text: 'Children move a course once, up to seven days before, from any age on.',
    };
    const table = {
      text: '| Course | Minimum age |\n| --- | --- |\n| Powerboat | 12 |\n| Dinghy | 9 |',
    };
    expect(answer('From what age is the powerboat course?', late, table)).toBe(
      'Powerboat: minimum age 12.',
    );
  });

  it('answers from a passage that is nearly as good as the best, however many are between', () => {
    const shed = { score: 1, text: 'Old red kayaks are kept in the shed.' };
    const loft = (score: number) => ({
      score,
      text: 'Old red kayaks are kept in a loft in winter.',
    });
    const question = 'Where are old red kayaks kept in winter?';
    const sheds = Array.from({ length: 6 }, () => shed);
    expect(answer(question, ...sheds, loft(0.95))).toMatch(/loft/);
    expect(answer(question, ...sheds, loft(0.1))).toMatch(/shed/);
  });

  it('finds a compound in its parts, where both are said', () => {
    const apart = { text: 'Der Vertrag läuft ein Jahr und endet von selbst.' };
    const half = { text: 'Der Vertrag endet von selbst.' };
    expect(answer('Wie endet der Jahresvertrag?', half, apart)).toMatch(/ein Jahr/);
  });

  it.each([
    ['What do I pay for a kayak?', 'A kayak is €14 an hour.', 'Kayaks stand at the jetty.'],
    ['Wie viel kostet ein Kajak?', 'Ein Kajak gibt es ab 14 €.', 'Ein Kajak liegt am Steg.'],
    ['Was zahle ich für ein Kajak?', 'Ein Kajak gibt es ab 14 €.', 'Ein Kajak liegt am Steg.'],
    ['How much notice do you need?', 'Give notice 14 days before.', 'Notice costs £2.'],
    ['How much weight can it carry?', 'Weight: it can carry 80 kg.', 'Weight is free to carry.'],
    ['What is the price of power?', 'Power is 38p a unit.', 'Power is to be paid at the desk.'],
  ])('knows which kind of fact is asked for: %s', (question, right, wrong) => {
    expect(answer(question, { text: wrong }, { text: right })).toBe(right);
  });

  it('prefers a sentence to a lone item where yes or no is asked for', () => {
    const text =
      '- A present for children whom we treat\n\nChildren are treated from their first tooth on.';
    expect(answer('Do you treat children?', { text })).toMatch(/^Children are treated/);
  });
});

describe('relatedTerms', () => {
  it('names other words for those that no passage holds, and for no others', () => {
    const terms = queryTerms('Is there WiFi in the shop?');
    const found = relatedTerms(terms, (term) => term === 'shop').map(({ term }) => term);
    expect(found).toContain('wireless');
    expect(found).not.toContain('store');
    expect(relatedTerms(terms, () => true)).toEqual([]);
  });

  it('are none where a missing word has no other, or none that is held', () => {
    const isHeld = (term: string) => term === 'deliveri' || term === 'price';
    expect(relatedTerms(queryTerms('What would shipping to Peru cost?'), isHeld)).toEqual([]);
    const two = relatedTerms(queryTerms('Is there WiFi in the shop?'), () => false);
    expect(heldTerms(two, (term) => term === 'wireless')).toEqual([]);
    const oneOfEach = new Map(two.map(({ insteadOf, term }) => [insteadOf, term]));
    expect([...oneOfEach.keys()]).toEqual(['wifi', 'shop']);
    const isFound = (term: string) => [...oneOfEach.values()].includes(term);
    expect(heldTerms(two, isFound)).toHaveLength(2);
  });
});
