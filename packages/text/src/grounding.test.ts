import { describe, expect, it } from 'vitest';
import { contextualTerms } from './contextual-terms.ts';
import { extractAnswer } from './extract-answer.ts';
import { SUPPORT_THRESHOLD, supportOf } from './support-of.ts';

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
const passage = { id: 'p', title: 'Acme help', headings: ['Delivery'], text };
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
      title: 'Help',
      headings: ['Rates', 'Country | Price'],
      text: '| Peru | $7 |',
    };
    const { sentences } = extractAnswer({ question: 'price for Peru', passages: [row], idfOf });
    expect(sentences).toEqual([{ text: 'Peru: price $7.', passageId: 'r', start: 0, end: 13 }]);
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

describe('supportOf', () => {
  const support = (sentence: string): number => supportOf(sentence, [passage], idfOf)?.score ?? 0;

  it('finds the sentences that say it', () => {
    const found = supportOf('Delivery takes 3 to 5 business days.', [passage], idfOf);
    expect(found?.score).toBe(1);
    expect(text.slice(found?.start, found?.end)).toBe('Delivery takes 3 to 5 business days.');
  });

  it('refuses other numbers and turned negations', () => {
    expect(support('Delivery takes 2 to 5 business days.')).toBeLessThan(SUPPORT_THRESHOLD);
    expect(support('Orders above $60 ship free of charge.')).toBeLessThan(SUPPORT_THRESHOLD);
    expect(support('We do not ship to Norway and Sweden.')).toBeLessThan(SUPPORT_THRESHOLD);
    expect(support('We take back used items.')).toBeLessThan(SUPPORT_THRESHOLD);
    expect(support('Bananas are yellow.')).toBeLessThan(SUPPORT_THRESHOLD);
  });

  it('accepts another spelling of the same number', () => {
    expect(support('Orders above $50 ship free of charge.')).toBeGreaterThanOrEqual(
      SUPPORT_THRESHOLD,
    );
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
