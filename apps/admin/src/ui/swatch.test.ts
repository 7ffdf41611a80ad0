import { expect, it } from 'vitest';
import { inkOn } from './swatch.tsx';

it('writes black on light colours and white on dark ones', () => {
  expect(inkOn('#ffffff')).toBe('#000000');
  expect(inkOn('#facc15')).toBe('#000000');
  expect(inkOn('#000000')).toBe('#ffffff');
  expect(inkOn('#4f46e5')).toBe('#ffffff');
});
