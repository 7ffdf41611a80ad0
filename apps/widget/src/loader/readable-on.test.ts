import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableOn } from './readable-on.ts';

/** Relative luminance of WCAG 2.2, word for word. */
function luminance([r, g, b]: readonly number[]): number {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((channel = 0) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

const channel = fc.integer({ min: 0, max: 255 });

test('the sign on a launcher of any colour reaches 4.5 : 1', () => {
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (channels) => {
      const accent = `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
      const ground = luminance(channels) + 0.05;
      const contrast = readableOn(accent) === '#fff' ? 1.05 / ground : ground / 0.05;
      expect(contrast).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 50_000 },
  );
});
