import { describe, expect, it } from 'vitest';
import { statedTypes } from '../question/answer-type.ts';
import { bm25Idf } from '../search/keyword-weights.ts';
import { embedDocument, embedQuery } from '../search/local-embedding.ts';
import { extractAnswer } from './extract-answer.ts';

/** As bots answer when nothing is set. */
const ANSWER_FROM = 0.3;

const known = new Map([
  ['bike', 12],
  ['size', 6],
  ['night', 6],
  ['delivery', 8],
  ['deliveri', 8],
]);
const idfOf = (term: string): number =>
  bm25Idf(known.get(term) ?? (SPOKEN.includes(term) ? 2 : 0), 60);
const SPOKEN =
  'theresa gift card ireland parcel price frame height order item place second hand dinner theresa vogl led kitchen'.split(
    ' ',
  );

const passages = [
  {
    id: 'size',
    title: 'Bike sizing',
    headings: ['Adult frames'],
    text: `| Size | Height | Inside leg |
|---|---|---|
| S | 160-168 cm | 73-78 cm |
| M | 168-176 cm | 77-82 cm |

Ride with a straight back.`,
  },
  {
    id: 'order',
    title: 'Ordering',
    headings: [],
    text: `To add an item to an order, place a second one. Please leave by 11 am. Late guests pay €35.

| product | price_gbp | stock_note | empty |
|---|---|---|---|
| Night guard | 480 | In stock | |
| Gift card | 25 | | |`,
  },
  {
    id: 'kitchen',
    title: 'Restaurant',
    headings: ['Opening hours'],
    text: `| Day | Lunch | Dinner |
|---|---|---|
| Monday | Closed | Closed |
| Tuesday to Sunday | 12 noon - 2 pm | 6 pm - 9.30 pm |

The kitchen is led by Theresa Vogl.`,
  },
];
const found = passages.map((passage) => ({ ...passage, score: 1 }));
const vectors = passages.map(embedDocument);
const vectorScore = (question: string): number => {
  const asked = embedQuery(question, idfOf);
  return Math.max(
    ...vectors.map((one) => one.reduce((sum, x, at) => sum + x * (asked[at] ?? 0), 0)),
  );
};
const ask = (question: string, history?: { role: 'user' | 'bot'; text: string }[]) =>
  extractAnswer({ question, passages: found, idfOf, history, vectorScore: vectorScore(question) });
const said = (question: string) => ask(question).sentences.map(({ text }) => text);

describe('extractAnswer', () => {
  it('finds the row whose range holds the number', () => {
    expect(said('Which frame size fits a height of 170 cm?')).toEqual([
      'Size M: height 168-176 cm, inside leg 77-82 cm.',
    ]);
  });

  it('takes columns named by people or programs into words, and skips what is empty', () => {
    expect(said('How much is a night guard?')).toEqual([
      'Night guard: price 480 GBP, stock note in stock.',
    ]);
    expect(said('price of a gift card')).toEqual(['Gift card: price 25 GBP.']);
  });

  it('tells all rows when none is asked for', () => {
    expect(said('When do you serve dinner?')).toEqual([
      'Monday: lunch closed, dinner closed.',
      'Tuesday to Sunday: lunch 12 noon - 2 pm, dinner 6 pm - 9.30 pm.',
    ]);
  });

  it('ends a sentence behind a clock time', () => {
    expect(said('What do late guests pay?')[0]).toBe('Late guests pay €35.');
  });

  it('answers the new question of a conversation instead of repeating itself', () => {
    const { sentences } = ask('And the gift card?', [
      { role: 'user', text: 'How much is a night guard?' },
      { role: 'bot', text: 'Night guard: price 480 GBP, stock note in stock.' },
    ]);
    expect(sentences[0]?.text).toBe('Gift card: price 25 GBP.');
  });

  it.each([
    'Which frame size fits a height of 170 cm?',
    'How much is a gift card?',
    'Is the kitchen led by Theresa Vogl?',
  ])('is sure of %s', (question) => {
    expect(ask(question).confidence).toBeGreaterThan(ANSWER_FROM);
  });

  it.each([
    'Do you sell second-hand skates?',
    'Which carrier brings a parcel?',
    'Can I rent an apartment above the restaurant?',
  ])('is not sure of %s', (question) => {
    expect(ask(question).confidence).toBeLessThan(ANSWER_FROM);
  });

  it.each([
    ['Who runs the kitchen?', 'Theresa Vogl runs the kitchen.', 'A good hand runs the kitchen.'],
    ['Who leads the kitchen?', 'Dr. Vogl leads the kitchen.', 'A good hand leads the kitchen.'],
    [
      'What is the phone number of the kitchen?',
      'The phone number of the kitchen is 01632 960 655.',
      'The phone number of the kitchen hangs at the door.',
    ],
    ['How much is the kitchen?', 'The kitchen is £900.', 'The kitchen is large.'],
  ])('is less sure where what is asked for is not told: %s', (question, told, untold) => {
    const odds = (text: string) => {
      const { confidence } = extractAnswer({
        ...{ question, idfOf: () => 3, vectorScore: 0.3 },
        passages: [{ id: 'a', score: 1, title: '', headings: [], text }],
      });
      return confidence / (1 - confidence);
    };
    expect(odds(told) / odds(untold)).toBeGreaterThan(3);
  });

  it('takes a name for told in a script without capitals', () => {
    const asked = { kinds: ['person'] as const, namesDay: false };
    expect(statedTypes(asked, '厨房由王明负责。')).toContain('person');
    expect(statedTypes(asked, 'The kitchen is led well.')).not.toContain('person');
  });
});
