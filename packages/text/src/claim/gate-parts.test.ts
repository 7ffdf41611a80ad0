import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, addressKey, cleanLinks } from '../document/clean-links.ts';
import { createUnitCutter } from '../document/cut-units.ts';
import { isYesOrNo, statesNothing } from '../question/states-nothing.ts';
import { quantities } from '../statement/quantities.ts';

const cut = (text: string, length: number): string[] => {
  const cutter = createUnitCutter();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += length)
    for (const { lead, text: unit } of cutter.push(text.slice(at, at + length)))
      found.push(lead + unit);
  for (const { lead, text: unit } of cutter.end()) found.push(lead + unit);
  return found;
};

describe('createUnitCutter', () => {
  const TEXT =
    'Hello there. See e.g. page 3. It costs 1.50 EUR!\n\n1. First thing. More of it.\n2. Second\n\n## Title\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\na. b.\n```\nEnd。完了。ok';

  it('cuts a text the same way however it arrives', () => {
    const whole = cut(TEXT, TEXT.length);
    for (const length of [1, 2, 5, 17]) expect(cut(TEXT, length)).toEqual(whole);
    expect(whole.map((unit) => unit.trim())).toEqual([
      'Hello there.',
      'See e.g. page 3.',
      'It costs 1.50 EUR!',
      '1. First thing.',
      'More of it.',
      '2. Second',
      '## Title',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      '```js\na. b.\n```',
      'End。',
      '完了。',
      'ok',
    ]);
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 9 }), (text, length) => {
        expect(cut(text, length).join('').trimEnd()).toBe(text.trimEnd());
      }),
    );
  });

  it('ends Thai sentences at spaces once enough was said, and endless ones somewhere', () => {
    const thai = 'เราจัดส่งไปยังประเทศนอร์เวย์ทุกวัน ค่าจัดส่งสิบสี่ยูโรต่อครั้งเท่านั้น';
    expect(cut(thai, 1)).toHaveLength(2);
    expect(cut('word '.repeat(1_000), 7).length).toBeGreaterThan(3);
  });
});

describe('cleanLinks', () => {
  const allowed = addressesIn('See https://shop.example/a and info@shop.example.');
  const clean = (text: string) => cleanLinks(text, (address) => allowed.has(addressKey(address)));

  it('keeps what the sources have, in any spelling of it', () => {
    for (const text of [
      '[a](https://shop.example/a)',
      'https://www.Shop.example/a/',
      'info@shop.example',
    ])
      expect(clean(text)).toEqual({ text, removed: 0, isTorn: false });
  });

  it('tells that an address stood among the words', () => {
    for (const address of [
      ...['https://evil.example/a', '<https://evil.example>', 'evil.example', 'a@evil.example'],
    ])
      expect(clean(`Go to ${address} now.`), address).toEqual({
        ...{ text: 'Go to now.', removed: 1, isTorn: true },
      });
  });

  it('leaves the label of a foreign link and nothing of an image', () => {
    expect(clean('Go [there](https://evil.example) now ![x](https://evil.example/x).')).toEqual({
      ...{ text: 'Go there now .', removed: 2, isTorn: false },
    });
  });
});

describe('statesNothing', () => {
  it.each(['Hello!', 'Here is what I found:', 'Natürlich!', 'Haben Sie weitere Fragen?', '👋'])(
    'lets %j pass',
    (text) => expect(statesNothing(text)).toBe(true),
  );
  it.each([
    'Of course it is free.',
    'Sure, you can.',
    'Here is what I found: 14 EUR',
    'Yes, we do.',
  ])('does not let %j pass', (text) => expect(statesNothing(text)).toBe(false));
  it('knows a bare yes or no', () => {
    expect(['Yes.', 'Nein!', 'はい。', 'Yes, we do.'].map(isYesOrNo)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('quantities', () => {
  const of = (text: string) => quantities(text).map(({ value, unit }) => `${value}|${unit}`);

  it('reads numbers with their units in one spelling', () => {
    expect(of('£1,299.00 or 14 EUR')).toEqual(['1299|gbp', '14|eur']);
    expect(of('3 to 5 business days')).toEqual(['3|day', '5|day']);
    expect(of('zwei Wochen und 10 Werktage')).toEqual(['2|week', '10|day']);
    expect(of('6 pm, 18:00, 18 Uhr, noon')).toEqual([
      ...['18:00|time', '18:00|time', '18:00|time', '12:00|time'],
    ]);
  });
});
