import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { healPartial } from './heal-partial.ts';
import type { Block, Inline } from './markdown-tree.ts';
import { parseBlocks } from './parse-blocks.ts';
import { parseInline } from './parse-inline.ts';
import { isRich, plainBlocks } from './plain-blocks.ts';
import { hrefsOf, isHarmless } from './testing/hrefs-of.ts';
import { parseWithEmphasis } from './testing/parse-with-emphasis.ts';

/** Writes the tree in HTML's notation, to read it beside CommonMark's examples. Never shipped. */
const inlines = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.type === 'break') return '<br>';
      if (node.type === 'code') return `<code>${node.text}</code>`;
      if (node.type === 'citation') return `<sup>${node.number}</sup>`;
      if (node.type === 'link') return `<a ${node.href}>${inlines(node.children)}</a>`;
      return `<${node.type}>${inlines(node.children)}</${node.type}>`;
    })
    .join('');
const inline = (text: string, citations: number[] = []) =>
  inlines(parseWithEmphasis(text, citations));
const block = (node: Block): string => {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inline(node.text)}</p>`;
    case 'heading':
      return `<h${node.level}>${inline(node.text)}</h${node.level}>`;
    case 'code':
      return `<pre>${node.text}</pre>`;
    case 'quote':
      return `<quote>${node.blocks.map(block).join('')}</quote>`;
    case 'list': {
      const tag = node.start === null ? 'ul' : `ol ${node.start}`;
      return `<${tag}>${node.items.map((item) => `<li>${item.map(block).join('')}`).join('')}</>`;
    }
    case 'table':
      return `<table>${[node.head, ...node.rows].map((row) => row.map(inline1).join('|')).join('/')}`;
    case 'rule':
      return '<hr>';
  }
};
const inline1 = (text: string) => inline(text);
const blocks = (markdown: string) => parseBlocks(markdown).map(block).join('');

test.each([
  ['*a* _b_ **c** __d__', '<em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong>'],
  ['***a*** **a *b* c**', '<em><strong>a</strong></em> <strong>a <em>b</em> c</strong>'],
  ['*a **b** c*', '<em>a <strong>b</strong> c</em>'],
  ['2 * 3 * 4, snake_case_name, a * b*', '2 * 3 * 4, snake_case_name, a * b*'],
  ['**a', '**a'],
  ['*foo**bar**baz*', '<em>foo<strong>bar</strong>baz</em>'],
  ['*foo**bar*', '<em>foo**bar</em>'],
  ['**foo*', '*<em>foo</em>'],
  ['foo******bar*********baz', 'foo<strong><strong><strong>bar</strong></strong></strong>***baz'],
  ['~~old~~ ~new~', '<strike>old</strike> ~new~'],
  ['`a*b*` ``c`d`` ` e', '<code>a*b*</code> <code>c`d</code> ` e'],
  ['*a`*`', '*a<code>*</code>'],
  ['\\*a\\* \\[b\\] c\\d', '*a* [b] c\\d'],
  ['a\nb', 'a<br>b'],
  ['[a *b*](https://x.example/y "t")', '<a https://x.example/y>a <em>b</em></a>'],
  ['[a](<https://x.example/a b>)', '<a https://x.example/a%20b>a</a>'],
  ['[a](https://x.example/p_(q))', '<a https://x.example/p_(q)>a</a>'],
  [
    '[a [b](https://x.example/)](https://y.example/)',
    '[a <a https://x.example/>b</a>](<a https://y.example/>https://y.example/</a>)',
  ],
  ['*[a*](https://x.example/)', '*<a https://x.example/>a*</a>'],
  [
    'See https://x.example/a_b_c?d=1&e. (www.y.example)',
    'See <a https://x.example/a_b_c?d=1&e>https://x.example/a_b_c?d=1&e</a>. (<a https://www.y.example/>www.y.example</a>)',
  ],
  [
    '<https://x.example> <me@x.example>',
    '<a https://x.example/>https://x.example</a> <a mailto:me@x.example>me@x.example</a>',
  ],
  ['a &amp; b &lt;c&gt; &unknown; &', 'a & b <c> &unknown; &'],
  ['&#8364; &#x20ac; &euro; &#0; &#xd800; &tim; &hellip;', '€ € € \ufffd \ufffd &tim; …'],
  ['**「是」**と **「네」**라고', '<strong>「是」</strong>と <strong>「네」</strong>라고'],
  ['a**😀b** 😀**b**', 'a**😀b** 😀<strong>b</strong>'],
  ['[a](https://x.example/?b=1&amp;c=2)', '<a https://x.example/?b=1&c=2>a</a>'],
  ['<b onclick="x()">hi</b>', '<b onclick="x()">hi</b>'],
])('inline %j', (markdown, expected) => {
  expect(inline(markdown)).toBe(expected);
});

test.each([
  ['a\nb\n\nc', '<p>a<br>b</p><p>c</p>'],
  ['# A #\n## B\n#no', '<h1>A</h1><h2>B</h2><p>#no</p>'],
  [
    '- a\n- b\n  - c\n    d\n- e',
    '<ul><li><p>a</p><li><p>b</p><ul><li><p>c<br>d</p></><li><p>e</p></>',
  ],
  ['3. a\n4. b\n\n   c', '<ol 3><li><p>a</p><li><p>b</p><p>c</p></>'],
  ['1. a\n  - b\n2. c', '<ol 1><li><p>a</p><ul><li><p>b</p></><li><p>c</p></>'],
  ['text\n- a\n* b', '<p>text</p><ul><li><p>a</p></><ul><li><p>b</p></>'],
  ['It was in\n1984. A book', '<p>It was in<br>1984. A book</p>'],
  ['```js\n<b>*a*\n\n```\nx', '<pre><b>*a*\n</pre><p>x</p>'],
  ['~~~\nopen', '<pre>open</pre>'],
  ['> a\nb\n> - c\n\nd', '<quote><p>a<br>b</p><ul><li><p>c</p></></quote><p>d</p>'],
  ['a\n***\n- - -', '<p>a</p><hr><hr>'],
  ['| a | b |\n|:-:|--:|\n| *c* | d \\| e |\n| f |\n\ng', '<table>a|b/<em>c</em>|d | e/f|<p>g</p>'],
  ['a | b\nno table', '<p>a | b<br>no table</p>'],
  ['intro\nx | y\n--- | ---\n1 | 2', '<p>intro</p><table>x|y/1|2'],
  ['    indented', '<pre>indented</pre>'],
  ['a\n---\n\nb\n===', '<h2>a</h2><h1>b</h1>'],
  ['-', '<ul><li></>'],
  ['', ''],
])('blocks %j', (markdown, expected) => {
  expect(blocks(markdown)).toBe(expected);
});

test('until emphasis can be drawn its marks are left away, and nothing else', () => {
  const plain = (text: string) =>
    inlines(parseInline(text, { citations: [1], emphasis: undefined }));
  expect(plain('**Yes.** It is *2 * 3*, see snake_case [1].')).toBe(
    'Yes. It is 2 * 3, see snake_case <sup>1</sup>.',
  );
});

test('a citation mark is one only for a known number and without an address', () => {
  expect(inline('Yes [1][2], no [7]. [1, 2]', [1, 2])).toBe(
    'Yes <sup>1</sup><sup>2</sup>, no [7]. <sup>1</sup><sup>2</sup>',
  );
  expect(inline('[1](https://x.example/)', [1])).toBe('<a https://x.example/>1</a>');
});

test('no address of an image survives', () => {
  expect(hrefsOf('![a](https://evil.example/x.png)')).toEqual([]);
  expect(hrefsOf('[![a](https://evil.example/x.png)](javascript:alert(1))')).toEqual([]);
  expect(inline('![a *b*](https://evil.example/x.png)')).toBe('a <em>b</em>');
});

test('no letter is lost or invented, and no link is harmful, whatever comes in', () => {
  const marks = fc.constantFrom(...'*_~`[]!<>#-\n\\ &ab1.', '```\n', '> ', '1. ', '    ');
  const links = fc.constantFrom('](', ')', 'https://x.example', 'javascript:', '|', '|-|\n');
  const textOf = (pieces: fc.Arbitrary<string>) =>
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));
  const letters = (text: string) => text.replace(/[^ab]/g, '');
  fc.assert(
    fc.property(textOf(marks), (text) => {
      const shown = blocks(text).replace(/<\/?[a-z]+( \d+)?>/g, '');
      // What follows a fence's marks names a language and is not shown.
      if (!text.includes('```') && !text.includes('~~~'))
        expect(letters(shown)).toBe(letters(text.replace(/<\/?[a-z]+>/g, '')));
    }),
  );
  fc.assert(
    fc.property(textOf(fc.oneof(marks, links)), (text) => {
      if (!isRich(text)) expect(plainBlocks(text)).toEqual(parseBlocks(text));
      expect(hrefsOf(text).every(isHarmless)).toBe(true);
      expect(hrefsOf(healPartial(text)).every(isHarmless)).toBe(true);
    }),
  );
});

test.each([
  ['See [the page](https://x.exa', 'See the page'],
  ['See [the pa', 'See '],
  ['Yes [1', 'Yes '],
  ['Yes [1]', 'Yes '],
  ['Yes [1].', 'Yes [1].'],
  ['a **bold wo', 'a **bold wo**'],
  ['a **bold**', 'a **bold**'],
  ['a *little wo', 'a *little wo*'],
  ['**a *b', '**a *b***'],
  ['a *b ', 'a *b*'],
  ['2 * 3', '2 * 3'],
  ['a `co', 'a `co`'],
  ['- a\n-', '- a\n'],
  ['```\na [x', '```\na [x'],
  ['plain', 'plain'],
])('the unfinished end of %j is shown as %j', (partial, shown) => {
  expect(healPartial(partial)).toBe(shown);
});

test('hostile input costs linear work', () => {
  // Counted, not timed: the parser must finish within vitest's limit on inputs where quadratic work would take minutes.
  const repeat = (text: string) => text.repeat(Math.ceil(60_000 / text.length));
  for (const text of [
    '*a',
    '_a ',
    '**a*',
    '[',
    '[a](',
    '](a "',
    '`',
    '``a`',
    '<a@',
    'https://',
    '> ',
    '- ',
    '| ',
    '~',
    '#',
    '\\',
    '[a](b(',
    '&a',
    '~~a ',
  ].map(repeat)) {
    for (const block of parseBlocks(text)) if ('text' in block) parseWithEmphasis(block.text);
    parseBlocks(text.replaceAll(' ', '\n'));
    healPartial(text);
  }
  for (const text of [
    `-${' '.repeat(60_000)}x\n|`,
    `|a\n-${' '.repeat(60_000)}x`,
    `${'~'.repeat(60_000)}\``,
    `\`${' '.repeat(60_000)}x\``,
  ]) {
    for (const block of parseBlocks(text)) if ('text' in block) parseWithEmphasis(block.text);
  }
});

test('a number with a space that does not break begins no list in a list', () => {
  expect(blocks('- 5.\u00a0How to claim\n- 6. How to pay')).toBe(
    '<ul><li><p>5.\u00a0How to claim</p><li><ol 6><li><p>How to pay</p></></>',
  );
});
