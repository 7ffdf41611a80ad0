import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableAccent } from './readable-accent.ts';

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

/** As WCAG 2.2 words it. */
function luminance(hex: string): number {
  const n = Number.parseInt(hex.slice(1), 16);
  const [r = 0, g = 0, b = 0] = [n >> 16, (n >> 8) & 255, n & 255].map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

test('text on any accent, and any accent as text, reaches 4.5 : 1', () => {
  fc.assert(
    fc.property(color, (accent) => {
      const { on, light, dark } = readableAccent(accent);
      expect(contrast(on, accent)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['#ffffff', '#f4f5f7'])
        expect(contrast(light, ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['#16181d', '#22252c'])
        expect(contrast(dark, ground)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 5_000 },
  );
});

test('a colour that can be read already is kept', () => {
  expect(readableAccent('#4f46e5')).toMatchObject({ on: '#ffffff', light: '#4f46e5' });
  expect(readableAccent('#ffd400')).toMatchObject({ on: '#000000', dark: '#ffd400' });
});
