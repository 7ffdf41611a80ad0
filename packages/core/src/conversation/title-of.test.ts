import { expect, it } from 'vitest';
import { titleOf } from './title-of.ts';

it('is the whole question where that is short', () => {
  expect(titleOf('Do you ship to Norway?')).toBe('Do you ship to Norway?');
  expect(titleOf('x'.repeat(80))).toBe('x'.repeat(80));
});

it('ends with a whole word and says that there is more', () => {
  const question =
    'Can I return a bicycle after 3 weeks if I have ridden it in the rain, and who pays?';
  expect(titleOf(question)).toBe(
    'Can I return a bicycle after 3 weeks if I have ridden it in the rain, and who…',
  );
});

it('cuts what has no words, without half a character', () => {
  expect(titleOf('送料'.repeat(60))).toBe(`${'送料'.repeat(39)}送…`);
  const cut = titleOf('😀'.repeat(60));
  expect(cut.isWellFormed()).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(80);
});
