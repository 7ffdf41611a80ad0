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

const HEAD = [['Item'], ['Terms'], ['Price']];

/** A row as lines of its three cells. */
const row = (name: string, terms: readonly string[] = ['sold in pairs'], price = '9.00') => [
  [name],
  terms,
  [price],
];

describe('a table of several pages', () => {
  it('#61 keeps the names of its columns once where they stand at the top of every page', async () => {
    const page = (from: number) =>
      table(
        [
          HEAD,
          ...Array.from({ length: 9 }, (_, i) => row(`Part ${from + i}`, [`kind ${from + i}`])),
        ],
        { top: 800 },
      );
    const { text, pages } = await parsePdf(pdf([page(10), page(20), page(30), page(40)]));
    expect(text.match(/Item/g)).toHaveLength(1);
    expect(text).toMatch(/^\| Item \| Terms \| Price \|\n\| --- \| --- \| --- \|\n\| Part 10 \|/);
    expect(text.slice(pages?.[3]?.start)).toMatch(/^\| Part 40 \| kind 40 \| 9.00 \|/);
  });

  it('puts a row together that runs over the end of a page, with and without the names again', async () => {
    const first = [
      HEAD,
      row('Tent'),
      row('Rope'),
      row('Stove', ['burns gas and', 'petrol; it is']),
    ];
    const rest = (head: readonly (typeof HEAD)[]) => [
      ...head,
      [[], ['returned clean and', 'dry'], []],
      row('Axe', ['sharp'], '4.00'),
      row('Tarp', ['green'], '6.00'),
    ];
    for (const head of [[], [HEAD]]) {
      const file = pdf([table(first), table(rest(head), { top: 790 })]);
      const { text, pages } = await parsePdf(file);
      expect(text).toContain(
        '| Stove | burns gas and petrol; it is returned clean and dry | 9.00 |\n| Axe | sharp | 4.00 |',
      );
      expect(text.slice(pages?.[1]?.start)).toMatch(/^\| Axe /);
    }
  });

  it('knows a single row on the last page, and the paragraph below it', async () => {
    const file = pdf([
      table([HEAD, row('Tent'), row('Rope'), row('Stove')]),
      [
        ...table([row('Canoe', ['by the day'], '30.00')], { top: 790 }),
        ...column(['We wish you a pleasant journey.'], { top: 700 }),
      ],
    ]);
    const { text } = await parsePdf(file);
    expect(text).toContain(
      '| Stove | sold in pairs | 9.00 |\n| Canoe | by the day | 30.00 |\n\nWe wish',
    );
  });

  it('does not take a paragraph or another table on the next page for a part of it', async () => {
    const first = table([HEAD, row('Tent'), row('Rope'), row('Stove')]);
    const prose = await parsePdf(
      pdf([first, column(['Please return what you have rented before six in the evening.'])]),
    );
    expect(prose.text).toContain('| Stove | sold in pairs | 9.00 |\n\nPlease return');
    const other = table(
      [
        [['Weekday'], ['Hours']],
        [['Monday'], ['9 to 6']],
        [['Sunday'], ['closed']],
        [['Friday'], ['9 to 8']],
      ],
      { columns: [100, 290] },
    );
    expect((await parsePdf(pdf([first, other]))).text).toContain(
      '\n\n| Weekday | Hours |\n| --- | --- |\n| Monday | 9 to 6 |',
    );
  });
});

describe('cells over several columns and rows', () => {
  const COST = { columns: [60, 200, 340, 430] };

  it('names columns by what stands over them as well', async () => {
    const head = [
      { x: 60, y: 760, text: 'Item' },
      { x: 200, y: 760, text: 'Terms' },
      { x: 380, y: 760, text: 'Price in euros' },
      ...table([[[], [], ['Members'], ['Guests']]], { ...COST, top: 746 }),
    ];
    const rows = ['Tent', 'Rope', 'Stove', 'Axe'].map((name, i) => [
      [name],
      ['by the day'],
      [`${i + 4}.00`],
      [`${i + 6}.50`],
    ]);
    const { text } = await parsePdf(pdf([[...head, ...table(rows, { ...COST, top: 724 })]]));
    expect(text).toContain(
      '| Item | Terms | Price in euros Members | Price in euros Guests |\n| --- | --- | --- | --- |\n| Tent | by the day | 4.00 | 6.50 |',
    );
  });

  it('keeps a remark over two columns in its row', async () => {
    const rows = ['Tent', 'Rope', 'Stove', 'Axe', 'Tarp'].map((name, i) =>
      name === 'Stove'
        ? [[name], ['by the day'], ['please ask at the counter']]
        : [[name], ['by the day'], [`${i + 4}.00`], [`${i + 6}.50`]],
    );
    const head = [['Item'], ['Terms'], ['Members'], ['Guests']];
    const { text } = await parsePdf(pdf([table([head, ...rows], COST)]));
    expect(text).toContain('| Stove | by the day | please ask at the counter |  |\n| Axe |');
  });

  it('says the name of a group in each of its rows, but not a mark that comes again', async () => {
    const rows = (names: readonly string[]) =>
      names.map((name, i) => [name === '' ? [] : [name], [`Part ${i}`], [`${i + 4}.00`]]);
    const head = [['Group'], ['Part'], ['Price']];
    const groups = await parsePdf(pdf([table([head, ...rows(['Brakes', '', 'Wheels', ''])])]));
    expect(groups.text).toContain(
      '| Brakes | Part 0 | 4.00 |\n| Brakes | Part 1 | 5.00 |\n| Wheels | Part 2 | 6.00 |\n| Wheels | Part 3 | 7.00 |',
    );
    const marks = await parsePdf(pdf([table([head, ...rows(['Offer', '', 'Offer', ''])])]));
    expect(marks.text).toContain('|  | Part 1 | 5.00 |');
  });

  it('parts cells that nearly touch, where other rows show the columns', async () => {
    const rows = ['a', 'b', 'c', 'd'].map((name, i) => [
      [`Item ${name}`],
      ['short'],
      [`${i + 4}.00`],
    ]);
    const long = [
      { x: 60, y: 672, text: 'Item e' },
      { x: 200, y: 672, text: 'a long text that ends near the price' },
      { x: 340, y: 672, text: '8.00' },
    ];
    const { text } = await parsePdf(pdf([[...table([HEAD, ...rows], { gap: 4 }), ...long]]));
    expect(text).toContain('| Item e | a long text that ends near the price | 8.00 |');
  });
});

it('rows below the heading of a group have the names of the columns', async () => {
  const parts = (name: string) =>
    ['one', 'two', 'three'].map((n, i) => row(`${name} ${n}`, ['new'], `${i + 3}.00`));
  const { text } = await parsePdf(
    pdf([
      [
        ...inBold(table([HEAD])),
        ...inBold([{ x: 60, y: 738, text: 'Brakes' }]),
        ...table(parts('Pad'), { top: 716 }),
        ...inBold([{ x: 60, y: 650, text: 'Wheels' }]),
        ...table(parts('Rim'), { top: 628 }),
      ],
    ]),
  );
  const names = '\n\n| Item | Terms | Price |\n| --- | --- | --- |\n';
  expect(text).toContain(`##### Brakes${names}| Pad one | new | 3.00 |`);
  expect(text).toContain(`##### Wheels${names}| Rim one | new | 3.00 |`);
});

function inBold(texts: readonly PdfText[]): PdfText[] {
  return texts.map((text) => ({ ...text, isBold: true }));
}
