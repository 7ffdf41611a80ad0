import { describe, expect, it } from 'vitest';
import { checkClaim } from './check-claim.ts';
import { placeOfVerbatim } from './place-of-verbatim.ts';

const text = `Orders above $50.00 ship free of charge. It is a rumour that we ship on Sundays too. Used items
stay with you.

### What we do not sell

- Ski boots and poles
- Climbing ropes for halls

| Country | Price |
|---|---|
| Norway | $9.90 |`;
const passage = { id: 'p', title: 'Delivery', headings: [], text };
const carried = (sentence: string) => checkClaim(sentence, [passage]);

describe('a sentence that a model repeats', () => {
  it('is carried by the place where it stands', () => {
    const [binding] = carried('Orders above $50.00 ship free of charge.').bindings;
    expect(text.slice(binding?.start, binding?.end)).toBe(
      'Orders above $50.00 ship free of charge.',
    );
  });

  it('is found behind words that only introduce it', () => {
    expect(carried('According to the page, orders above $50.00 ship free of charge.').flaw).toBe(
      null,
    );
  });

  it('is no part of a sentence that says otherwise', () => {
    expect(placeOfVerbatim('we ship on Sundays too.', [passage])).toBeUndefined();
  });

  it('is compared when it stands under a heading that denies, or in a table', () => {
    expect(placeOfVerbatim('Ski boots and poles', [passage])).toBeUndefined();
    expect(placeOfVerbatim('| Norway | $9.90 |', [passage])).toBeUndefined();
  });
});
