import { describe, expect, it } from 'vitest';
import { checkClaim } from './check-claim.ts';

const page = (heading: string, ...items: readonly string[]) => ({
  ...{ id: heading, title: 'Warranty terms', headings: [heading] },
  text: items.map((item) => `- ${item}`).join('\n'),
});
const NOT_COVERED = page(
  '3. What is not covered',
  'Wear: tyres, tubes, chains',
  'Damage from crashes, overloading, jumps or races',
  'Bikes that are rented out',
);
const COVERED = {
  ...{ id: 'covered', title: 'Warranty terms', headings: ['2. What is covered'] },
  text: 'We cover defects in material and workmanship that appear in normal use.',
};
const flawOf = (claim: string, ...pages: readonly ReturnType<typeof page>[]) =>
  checkClaim(claim, pages.length === 0 ? [NOT_COVERED, COVERED] : pages).flaw;

describe('an item below a heading that denies', () => {
  it.each([
    'Bikes that are rented out are covered.',
    'Damage from crashes is covered by the warranty.',
    'The warranty covers damage from crashes, overloading, jumps or races.',
    'Wear of tyres, tubes and chains is included.',
  ])('does not carry "%s"', (claim) => {
    expect(flawOf(claim)).toBe('negation');
  });

  it.each([
    'Bikes that are rented out are not covered.',
    'The warranty does not cover bikes that are rented out.',
    'Damage from crashes is not covered.',
    'Wear of tyres, tubes and chains is not covered.',
    // In a list of the model's own, whose first line denies.
    'Damage from crashes, overloading, jumps or races',
  ])('carries "%s"', (claim) => {
    expect(flawOf(claim)).toBeNull();
  });

  it('is read the same below other headings, and in German', () => {
    const extras = page('Not included', 'Towels and bathrobes', 'Breakfast');
    expect(flawOf('Breakfast is included.', extras)).toBe('negation');
    expect(flawOf('Breakfast is not included.', extras)).toBeNull();
    const rules = page('Was nicht erlaubt ist', 'Grillen auf der Wiese', 'Hunde im Bad');
    expect(flawOf('Grillen auf der Wiese ist erlaubt.', rules)).toBe('negation');
    expect(flawOf('Grillen auf der Wiese ist nicht erlaubt.', rules)).toBeNull();
  });

  it('is as it stands below a heading that names a condition, and where it denies itself', () => {
    const steps = page('If it does not start', 'Charge the battery for two hours');
    expect(flawOf('Charge the battery for two hours.', steps)).toBeNull();
    const refused = page('What is not covered', 'Dents that we did not cause');
    expect(flawOf('Dents that we did not cause', refused)).toBeNull();
  });
});
