import { expect, test } from 'vitest';
import { isRich } from './plain-blocks.ts';
// From the CommonMark Spec 0.31 by John MacFarlane, CC BY-SA 4.0: every example outside "HTML blocks" and "Link reference
// definitions" that is not about what is left out below. Relative addresses are absolute ones here; titles are gone.
import examples from './testing/commonmark.json' with { type: 'json' };
import { plainToHtml, toHtml } from './testing/to-html.ts';

test.each(examples)('example %i of CommonMark (%s): %j', (_number, _section, markdown, html) => {
  expect(toHtml(`${markdown}`)).toBe(html);
});

/** Where a chat has reasons of its own. */
test.each([
  ['HTML is text, never markup', '<b>a</b>', '<p>&lt;b&gt;a&lt;/b&gt;</p>'],
  ['an image is its description, and is never loaded', '![a](https://x.example/i)', '<p>a</p>'],
  ['a relative address is none', '[a](/b)', '<p>a</p>'],
  [
    'link definitions are text: a mark of a source would change its meaning when they come',
    '[1]\n\n[1]: https://x.example/',
    '<p>[1]</p><p>[1]: <a href="https://x.example/">https://x.example/</a></p>',
  ],
  ['a line break is one', 'a\nb', '<p>a<br>b</p>'],
  [
    'two spaces are enough for what is in an item',
    '1. a\n  - b',
    '<ol><li>a<ul><li>b</li></ul></li></ol>',
  ],
  ['one wave is no strike-through', '~5 to ~10', '<p>~5 to ~10</p>'],
  ['two are', '~~5~~', '<p><strike>5</strike></p>'],
  [
    'a bare address is a link',
    'https://x.example/a.',
    '<p><a href="https://x.example/a">https://x.example/a</a>.</p>',
  ],
  ['most names of characters are unknown', '&Dcaron;', '<p>&amp;Dcaron;</p>'],
  [
    'the seventh level is text',
    '> > > > > > > a',
    `${'<blockquote>'.repeat(6)}<p>&gt; a</p>${'</blockquote>'.repeat(6)}`,
  ],
])('%s', (_why, markdown, html) => {
  expect(toHtml(markdown)).toBe(html);
});

test('a text without marks of blocks is read alike by the panel alone and by the chunk of rich text', () => {
  const plain = examples.map(([, , markdown]) => `${markdown}`).filter((text) => !isRich(text));
  expect(plain.length).toBeGreaterThan(50);
  for (const markdown of plain) expect(plainToHtml(markdown)).toBe(toHtml(markdown));
});
