import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { luminance, readableAs, readableOn } from './contrast.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const INKS: Record<string, string> = { '#fff': '#ffffff', '#000': '#000000' };

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('text on any accent, and any accent as text, reaches AA', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      expect(contrast(INKS[readableOn(accent)] ?? '', accent)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['#ffffff', '#f4f5f7'])
        expect(contrast(readableAs(accent, false), ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['#16181d', '#22252c'])
        expect(contrast(readableAs(accent, true), ground)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2_000 },
  );
});

test('a colour that can be read already is kept', () => {
  expect(readableAs('#4f46e5', false)).toBe('#4f46e5');
  expect(readableOn('#4f46e5')).toBe('#fff');
  expect(readableOn('#ffd400')).toBe('#000');
});
