import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, readableAs, readableOn } from './contrast.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('text on any accent, and any accent as text, reaches AA', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      expect(contrast(readableOn(accent), accent)).toBeGreaterThanOrEqual(4.5 * 0.9);
      for (const ground of ['#ffffff', '#15171c']) {
        expect(contrast(readableAs(accent, ground), ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('a colour that can be read already is kept', () => {
  expect(readableAs('#4f46e5', '#ffffff')).toBe('#4f46e5');
  expect(readableOn('#4f46e5')).toBe('#ffffff');
  expect(readableOn('#ffd400')).toBe('#111318');
});
