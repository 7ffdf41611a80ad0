import { describe, expect, it } from 'vitest';
import { extractAnswer } from '../answer/extract-answer.ts';
import { contextualTerms, type Turn } from '../search/contextual-terms.ts';
import { checkClaim } from './check-claim.ts';

const idfOf = (term: string): number => (['ship', 'return', 'item'].includes(term) ? 2 : 5);
const text = `Home > Help > Delivery

We ship to Norway and Sweden. Delivery takes 3 to 5 business days. Orders above $50.00 ship free of charge.

| Country | Price |
|---|---|
| Norway | $9.90 |
| Sweden | $4.90 |

### How do I return an item?

Use the label in the box. We do not take back used items.

### Who runs the shop?

The shop is run by Ida Holm.`;
const passage = { id: 'p', score: 1, title: 'Acme help', headings: ['Delivery'], text };
const answer = (question: string): string[] =>
  extractAnswer({ question, passages: [passage], idfOf }).sentences.map(
    (sentence) => sentence.text,
  );

describe('extractAnswer', () => {
  it('answers in the words of the passage', () => {
    expect(answer('Do you ship to Norway?')[0]).toBe('We ship to Norway and Sweden.');
    expect(answer('how long does delivery take?')[0]).toBe('Delivery takes 3 to 5 business days.');
    expect(answer('who runs the shop')[0]).toBe('The shop is run by Ida Holm.');
  });

  it('speaks a table row with its header', () => {
    expect(answer('what is the price for Sweden')).toEqual(['Sweden: price $4.90.']);
  });

  it('reads the header of a continued table from the last heading', () => {
    const row = {
      id: 'r',
      score: 1,
      title: 'Help',
      headings: ['Rates', 'Country | Price'],
      text: '| Peru | $7 |',
    };
    const { sentences } = extractAnswer({ question: 'price for Peru', passages: [row], idfOf });
    expect(sentences).toEqual([
      { text: 'Peru: price $7.', passageId: 'r', start: 0, end: 13, isListed: true },
    ]);
  });

  it('looks a row up for a new question in a conversation as for the first one', () => {
    const table =
      '| Part | Period |\n|---|---|\n| Frames, steel | 10 years |\n| Frames, carbon | 5 years |\n| Paint | 1 year |';
    const passages = [
      {
        id: 'w',
        title: 'Terms',
        headings: [],
        score: 1,
        text: 'Fleets have a warranty of 3 years on frames.',
      },
      { id: 't', title: 'Warranty', headings: [], score: 0.9, text: table },
    ];
    const first = (history: Turn[]) =>
      extractAnswer({ question: 'What is the warranty on frames?', passages, idfOf, history })
        .sentences[0]?.text;
    const earlier: Turn[] = [
      { role: 'user', text: 'When are you open?' },
      { role: 'bot', text: 'Monday: 10 am - 6 pm. Tuesday: 10 am - 8 pm.' },
    ];
    expect(first([])).toMatch(/^Frames, steel/);
    expect(first(earlier)).toMatch(/^Frames, steel/);
  });

  it('takes an amount that the question claims for something to be checked, not for its subject', () => {
    const menu = {
      ...{ id: 'm', title: 'Menu', headings: [], score: 1 },
      text: "| Dish | Price |\n|---|---|\n| Children's menu | 9.50 EUR |\n| Cold plate with ham | 14.50 EUR |",
    };
    const rare = (term: string): number => (term.includes('14') ? 7 : 3);
    const first = (question: string) =>
      extractAnswer({ question, passages: [menu], idfOf: rare }).sentences[0]?.text;
    expect(first("Is it true that the children's menu costs €14.50?")).toMatch(/^Children/);
    expect(first('Which dish costs €14.50?')).toMatch(/^Cold plate/);
  });

  it('takes the sentences below a heading that is the question', () => {
    expect(answer('How can I return an item?')).toEqual([
      'Use the label in the box.',
      'We do not take back used items.',
    ]);
  });

  it('says nothing rather than a heading, a crumb trail or something foreign', () => {
    expect(answer('quantum entanglement')).toEqual([]);
    expect(answer('home help').join(' ')).not.toContain('>');
  });
});

describe('checkClaim', () => {
  const flaw = (sentence: string) => checkClaim(sentence, [passage]).flaw;

  it('finds the sentences that say it', () => {
    const {
      flaw: none,
      score,
      bindings,
    } = checkClaim('Delivery takes 3 to 5 business days.', [passage]);
    expect([none, score]).toEqual([null, 1]);
    expect(bindings.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Delivery takes 3 to 5 business days.',
    ]);
  });

  it('binds a sentence made of two to both of them', () => {
    const { bindings } = checkClaim(
      'We ship to Norway and Sweden, and the shop is run by Ida Holm.',
      [passage],
    );
    expect(bindings.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We ship to Norway and Sweden.',
      'The shop is run by Ida Holm.',
    ]);
  });

  it.each([
    ['Delivery takes 2 to 5 business days.', 'number'],
    ['Delivery takes 3 to 5 weeks.', 'number'],
    ['Orders above $60 ship free of charge.', 'number'],
    ['Norway: price $4.90.', 'number'],
    ['We do not ship to Norway and Sweden.', 'negation'],
    ['We take back used items.', 'negation'],
    ['Orders below $50.00 ship free of charge.', 'negation'],
    ['The shop is run by Erik Lund.', 'name'],
    ['We ship to Norway and Finland.', 'name'],
    ['Delivery takes 3 to 5 business days from Monday.', 'date'],
    ['Bananas are yellow.', 'words'],
    ['A loyalty programme with discounts exists for regular customers.', 'words'],
  ])('refuses %j for its %s', (sentence, why) => {
    expect(flaw(sentence)).toBe(why);
  });

  it.each([
    ['Die Lieferung nach Norwegen dauert 3 bis 5 Tage.', null],
    ['Die Lieferung nach Norwegen dauert 3 bis 9 Tage.', 'words'],
    ['Der Laden wird von der Ida Holm geführt.', null],
    ['Der Laden wird von der Ida Berg geführt und das ist gut.', 'words'],
    ['Das ist eine sehr gute Frage, die wir gern haben.', 'words'],
  ])('compares what languages share: %j', (sentence, why) => {
    expect(flaw(sentence)).toBe(why);
  });

  it.each([
    'Orders above $50 ship free of charge.',
    'Orders over 50 USD are shipped at no cost.',
    'Yes, we deliver to Norway and Sweden.',
    'The price for Norway is $9.90.',
    'Ida Holm runs the shop.',
    'Used items are not taken back.',
  ])('lets %j pass', (sentence) => {
    expect(flaw(sentence)).toBeNull();
  });
});

describe('confidence', () => {
  const confidence = (question: string): number =>
    extractAnswer({ question, passages: [passage], idfOf }).confidence;

  it('separates what the passages are about from what they are not', () => {
    expect(confidence('Do you ship to Norway?')).toBeGreaterThan(0.3);
    expect(confidence('capital of France')).toBeLessThan(0.3);
    expect(confidence('how are you')).toBeLessThan(0.3);
  });
});

describe('contextualTerms', () => {
  const history = [
    { role: 'user', text: 'Do you ship to Norway?' },
    { role: 'bot', text: 'Yes, within five days.' },
  ] as const;

  it('carries earlier words into a dependent question at a lower weight', () => {
    const weights = new Map(
      contextualTerms('and how much does it cost?', history).map(({ term, weight }) => [
        term,
        weight,
      ]),
    );
    expect(weights.get('cost')).toBe(1);
    expect(weights.get('norwai')).toBe(0.3);
    expect(weights.get('day')).toBe(0.15);
  });

  it('leaves a question that stands alone as it is', () => {
    const terms = contextualTerms(
      'Which payment methods are accepted for business invoices?',
      history,
    );
    expect(terms.map(({ term }) => term)).not.toContain('norwai');
  });
});
