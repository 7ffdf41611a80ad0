import { expect, test } from 'vitest';
import { healPartial } from './heal-partial.ts';
import { hrefsOf, isHarmless } from './testing/hrefs-of.ts';
import vectors from './testing/xss-vectors.json' with { type: 'json' };

test('there are more than 200 of them', () => {
  expect(new Set(vectors).size).toBeGreaterThan(200);
});

test.each(vectors)('no harmful link from %j, whole or cut anywhere', (vector) => {
  for (let end = 0; end <= vector.length; end++) {
    const cut = vector.slice(0, end);
    expect(hrefsOf(cut).filter((href) => !isHarmless(href))).toEqual([]);
    expect(hrefsOf(healPartial(cut)).filter((href) => !isHarmless(href))).toEqual([]);
  }
});
