import { describe, expect, it, vi } from 'vitest';
import { column, type PdfText, pdf } from '../testing/pdf-fixture.ts';
import { parsePdf } from './parse-pdf.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

const COLUMNS = [60, 200, 340];

/** Rows whose cells are lists of lines, set at the top of each column. */
function table(
  rows: readonly (readonly (readonly string[])[])[],
  { top = 760, gap = 10, step = 12, columns = COLUMNS } = {},
): PdfText[] {
  let y = top;
  return rows.flatMap((cells) => {
    const from = y;
    y -= Math.max(...cells.map((lines) => lines.length)) * step + gap;
    return cells.flatMap((lines, at) =>
      lines.map((text, i) => ({ x: columns[at] ?? 0, y: from - i * step, text })),
    );
  });
}

const WRAPPED = [
  [['Product'], ['Period'], ['Notes']],
  [['Frames of steel and', 'aluminium'], ['10 years'], ['For the first owner']],
  [['Carbon forks'], ['5 years'], ['Cracks without a crash, not', 'scratches']],
  [['Batteries'], ['2 years or 500', 'charges'], []],
];

describe('tables of a PDF', () => {
  it('keeps a row together whose cells are wrapped over lines', async () => {
    const { text } = await parsePdf(pdf([table(WRAPPED)]));
    expect(text).toBe(
      [
        '| Product | Period | Notes |',
        '| --- | --- | --- |',
        '| Frames of steel and aluminium | 10 years | For the first owner |',
        '| Carbon forks | 5 years | Cracks without a crash, not scratches |',
        '| Batteries | 2 years or 500 charges |  |',
      ].join('\n'),
    );
  });

  it('tells wrapped cells from rows where all lines stand alike, by what had room above', async () => {
    const rows = [...WRAPPED, [['Tyres'], ['6 months'], ['Faults only']]];
    const { text } = await parsePdf(pdf([table(rows, { gap: 0, columns: [60, 155, 235] })]));
    expect(text).toContain('| Frames of steel and aluminium | 10 years | For the first owner |');
    expect(text).toContain('| Batteries | 2 years or 500 charges |  |\n| Tyres | 6 months |');
  });

  it('parts cells that stand closer than columns of text, and numbers set to the right', async () => {
    const rows = ['Small service', 'Large service with cables', 'Truing of one wheel'].flatMap(
      (name, i) => [
        { x: 60, y: 700 - i * 16, text: name },
        { x: 188 - i * 5.6, y: 700 - i * 16, text: '1'.padEnd(i + 1, '0') },
        { x: 215 - i * 5.6, y: 700 - i * 16, text: `£${'9'.repeat(i + 1)}.00` },
      ],
    );
    const { text } = await parsePdf(pdf([rows]));
    expect(text).toContain('| Large service with cables | 10 | £99.00 |');
    // Numbers above numbers: the first row names nothing.
    expect(text.startsWith('|  |  |  |\n| --- | --- | --- |\n| Small service |')).toBe(true);
  });

  it('reads a cell in the middle of its row beside a longer one', async () => {
    const body = [
      ...table([[['Part'], ['Period'], ['What is covered']]]),
      { x: 340, y: 730, text: 'Cracks that are not caused' },
      { x: 60, y: 724, text: 'Carbon forks' },
      { x: 200, y: 724, text: '5 years' },
      { x: 340, y: 718, text: 'by a crash' },
      ...table([[['Tyres'], ['6 months'], ['Faults of making']]], { top: 696 }),
    ];
    const { text } = await parsePdf(pdf([body]));
    expect(text).toContain('| Carbon forks | 5 years | Cracks that are not caused by a crash |');
  });

  it('goes on with a table on the next page, without its header again', async () => {
    const rows = (from: number) =>
      Array.from({ length: 20 }, (_, i) => [
        [`Plant ${from + i}`],
        [`Bed ${from + i}`],
        [`${from + i} metres`],
      ]);
    const head = [['Plant'], ['Bed'], ['Height']];
    const { text, pages } = await parsePdf(
      pdf([table([head, ...rows(1)]), table([head, ...rows(21)], { top: 700 })]),
    );
    expect(text.match(/\| Plant \| Bed/g)).toHaveLength(1);
    expect(text).toContain('| Plant 20 | Bed 20 | 20 metres |\n| Plant 21 | Bed 21 | 21 metres |');
    expect(text.slice(pages?.[1]?.start)).toMatch(/^\| Plant 21 /);
  });

  it('does not take a table of long cells for columns of text', async () => {
    const rows = Array.from({ length: 6 }, (_, i) => [
      [`The part number ${i} of a bicycle`],
      [`${i + 2} years of free repairs`],
      i % 2 === 0 ? ['Faults of material'] : ['Faults of making, with the work', 'that it costs'],
    ]);
    const cells = [[['Part'], ['Period'], ['Covered']], ...rows];
    const { text } = await parsePdf(pdf([table(cells, { columns: [60, 230, 380] })]));
    expect(text).toContain(
      '| The part number 3 of a bicycle | 5 years of free repairs | Faults of making, with the work that it costs |',
    );
  });

  it('keeps two tables apart, and the text between them', async () => {
    const { text } = await parsePdf(
      pdf([
        [
          ...table(WRAPPED, { top: 780 }),
          ...column(
            ['All periods begin on the day of purchase, and they are not renewed by repairs.'],
            {
              top: 640,
            },
          ),
          ...table(WRAPPED, { top: 610 }),
        ],
      ]),
    );
    expect(text.match(/\| --- \| --- \| --- \|/g)).toHaveLength(2);
    expect(text).toContain('\n\nAll periods begin on the day of purchase, and');
  });
});
