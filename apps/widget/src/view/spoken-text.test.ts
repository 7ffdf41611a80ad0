import { expect, test } from 'vitest';
import { spokenText } from './spoken-text.ts';

test('a growing reply is said once, in whole sentences', () => {
  const reply =
    '**Yes.** We open at 9.30 on [Sundays](https://x.example/a) [1]. See https://x.example now';
  const said: string[] = [];
  let from = 0;
  for (let end = 1; end <= reply.length; end++) {
    const next = spokenText(reply.slice(0, end), from, false);
    from = next.length;
    if (next.text) said.push(next.text);
  }
  const last = spokenText(reply, from, true);
  expect([...said, last.text]).toEqual(['Yes. We open at 9.30 on Sundays .', 'See now']);
  expect(spokenText(reply, last.length, true).text).toBe('');
});

test('what was there before is not said', () => {
  expect(spokenText('Old reply.', Number.POSITIVE_INFINITY, true).text).toBe('');
});
