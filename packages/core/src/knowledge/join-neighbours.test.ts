import { splitPassages } from '@pixel/text';
import { expect, it } from 'vitest';
import { testCtx } from '../testing/index.ts';
import { joinNeighbours } from './join-neighbours.ts';
import type { PassageRecord } from './port.ts';

const ctx = testCtx();
const SENTENCES = Array.from(
  { length: 60 },
  (_, at) => `Rule ${at} says that a parcel of ${at} kilos costs ${at * 3} euros in this country.`,
);
const TEXT = `# Prices\n\n${SENTENCES.join(' ')}\n\n# Places\n\n${'We send to every island. '.repeat(60)}`;

/** The passages of a document, as they are cut and found. */
function passagesOf(text: string, title = 'Shipping', targetWords = 200): PassageRecord[] {
  const versionId = ctx.newId('version');
  const pieces = splitPassages({ title, text }, { targetWords });
  return pieces.map(({ start, end, headings, text: own }) => ({
    ...{ id: ctx.newId('passage'), sourceId: ctx.newId('source'), versionId },
    ...{ documentId: ctx.newId('document'), externalId: null, url: null, page: null, hash: '' },
    ...{ title, headings, text: own, start, end },
  }));
}

it('joins what follows each other to the text as it was written, without what overlaps', () => {
  const [first, second, third] = passagesOf(TEXT);
  if (!first || !second || !third) throw new Error('three passages');
  expect(second.start).toBeLessThan(first.end);
  const [joined, ...rest] = joinNeighbours([second, first]);
  expect(rest).toEqual([]);
  expect(joined?.text).toBe(TEXT.slice(first.start, second.end));
  expect(joined?.parts).toEqual([first, second]);
});

it('keeps the order of the best, and whatever is found the offsets', () => {
  const passages = passagesOf(TEXT);
  const others = passagesOf('Refunds take two weeks.', 'Refunds');
  const found = [others[0], passages[1], passages.at(-1), passages[0]].flatMap((one) => one ?? []);
  const joined = joinNeighbours(found);
  expect(joined.map(({ title }) => title)).toEqual(['Refunds', 'Shipping', 'Shipping']);
  for (const { text, parts } of joined.slice(1))
    expect(TEXT.slice(parts[0]?.start, (parts[0]?.start ?? 0) + text.length)).toBe(text);
});

it('makes one of two when the passage between them comes last', () => {
  const passages = passagesOf(TEXT, 'Shipping', 100).slice(0, 3);
  const [first, second, third] = passages;
  if (!first || !second || !third) throw new Error('three passages');
  expect(joinNeighbours([first, third, second]).map(({ parts }) => parts)).toEqual([passages]);
});

it.each([
  [
    'of other sections',
    (): PassageRecord[] =>
      passagesOf(TEXT).filter(({ headings }, at, all) => headings[0] !== all[at - 1]?.headings[0]),
  ],
  ['of other documents', () => [...passagesOf('One rule.'), ...passagesOf('One rule.')]],
  ['far apart', () => passagesOf(TEXT).filter((_, at) => at === 0 || at === 2)],
])('leaves passages %s apart', (_, make) => {
  const passages = make();
  expect(passages.length).toBeGreaterThan(1);
  expect(joinNeighbours(passages)).toHaveLength(passages.length);
});

it('leaves apart what would be too long together', () => {
  const passages = passagesOf(`# Prices\n\n${SENTENCES.concat(SENTENCES).join(' ')}`);
  expect(passages.length).toBeGreaterThan(3);
  for (const { text } of joinNeighbours(passages)) expect(text.length).toBeLessThanOrEqual(2_800);
});
