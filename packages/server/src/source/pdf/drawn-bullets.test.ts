import { expect, it, vi } from 'vitest';
import { onePage } from '../testing/pdf-fixture.ts';
import { parsePdf } from './parse-pdf.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

const BULLET = 3.5;
const line = (text: string, x: number, y: number) =>
  `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;
const square = (x: number, y: number, size = BULLET) => `${x} ${y} ${size} ${size} re f`;
/** As browsers draw it: four curves. */
const disc = (x: number, y: number, paint = 'f') => {
  const [r, k] = [BULLET / 2, BULLET * 0.276];
  const [cx, cy] = [x + r, y + r];
  return `${cx + r} ${cy} m ${cx + r} ${cy + k} ${cx + k} ${cy + r} ${cx} ${cy + r} c ${cx - k} ${cy + r} ${cx - r} ${cy + k} ${cx - r} ${cy} c ${cx - r} ${cy - k} ${cx - k} ${cy - r} ${cx} ${cy - r} c ${cx + k} ${cy - r} ${cx + r} ${cy - k} ${cx + r} ${cy} c ${paint}`;
};
const textOf = async (...content: readonly string[]) =>
  (await parsePdf(onePage(content.join('\n')))).text.trim();

const ITEMS = [
  'Tyres, tubes and chains',
  'Damage from crashes or races, and from',
  'Bikes that are rented out',
];

it.each([
  ['discs', (y: number) => disc(64, y)],
  ['circles', (y: number) => disc(64, y, 's')],
  ['squares', (y: number) => square(64, y)],
])('reads lines with drawn %s before them as a list', async (_, mark) => {
  const text = await textOf(
    line('We do not cover these:', 60, 730),
    ...[mark(712.5), line(ITEMS[0] ?? '', 76, 710)],
    ...[mark(699.5), line(ITEMS[1] ?? '', 76, 697), line('storage in the rain', 76, 684)],
    ...[mark(673.5), line(ITEMS[2] ?? '', 76, 671)],
  );
  expect(text).toBe(
    'We do not cover these:\n\n- Tyres, tubes and chains\n- Damage from crashes or races, and from storage in the rain\n- Bikes that are rented out',
  );
});

it('leaves text alone that has no bullet: far away, too large, flat, above the line, or within it', async () => {
  const lines = [
    ...[square(30, 712), line('A square far before the line', 76, 710)],
    ...[square(60, 656, 12), line('A picture before the line', 76, 660)],
    ...['64 612 12 1 re f', line('A dash that is a rule', 78, 610)],
    ...[square(64, 574), line('A point above the line', 76, 560)],
    ...[line('Size', 76, 510), square(97, 512), line('large', 103, 510)],
  ];
  expect(await textOf(...lines)).not.toMatch(/^- |•/m);
});

it('leaves a bullet alone that is a letter already', async () => {
  const text = await textOf(
    square(64, 712),
    line('\\225 Tyres and tubes', 76, 710),
    line('More.', 60, 650),
  );
  expect(text).toBe('- Tyres and tubes\n\nMore.');
});

it('takes no drawing for bullets', async () => {
  const dots = Array.from({ length: 600 }, (_, at) => square(64 + (at % 30) * 8, 500 + at / 3));
  const text = await textOf(...dots, square(64, 712), line('Beside a picture of dots', 76, 710));
  expect(text).toBe('Beside a picture of dots');
});
