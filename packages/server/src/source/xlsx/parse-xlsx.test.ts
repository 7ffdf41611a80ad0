import { splitPassages } from '@pixel/text';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { type ZipEntry, zip } from '../testing/zip-fixture.ts';
import { formatValue } from './format-value.ts';
import { parseXlsx } from './parse-xlsx.ts';

const MAX = 2_000_000;
const MEGABYTE = 1024 * 1024;

interface SheetOf {
  readonly name: string;
  readonly state?: string;
  readonly xml: string;
}

/** A workbook with these sheets; styles 0 to 5: general, two decimals, date, percent, euro, text. */
function workbook(sheets: readonly SheetOf[], strings: readonly string[] = []): ZipEntry[] {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return [
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    { name: 'xl/workbook.xml', bytes: `<workbook><sheets>${list.join('')}</sheets></workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `<Relationships>${links.join('')}</Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      bytes: `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      bytes:
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d. mmmm yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-407]"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="49"/></cellXfs></styleSheet>',
    },
    ...sheets.map(({ xml }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      bytes: `<worksheet>${xml}</worksheet>`,
    })),
  ];
}

const text = (place: string, words: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const rows = (...cells: readonly string[][]) =>
  `<sheetData>${cells.map((row, at) => `<row r="${at + 1}">${row.join('')}</row>`).join('')}</sheetData>`;
const PRICES: SheetOf = {
  name: 'Prices &amp; fees',
  xml: rows(
    [text('A1', 'Plan'), text('B1', 'Price'), text('C1', 'From')],
    [
      '<c r="A2" t="s"><v>0</v></c>',
      '<c r="B2" s="4"><v>1234.5</v></c>',
      '<c r="C2" s="2"><v>45292</v></c>',
    ],
    [text('A3', 'Gold'), '<c r="B3"><f>B2*2</f><v>2469</v></c>', '<c r="C3" s="3"><v>0.25</v></c>'],
  ),
};

describe('parseXlsx', () => {
  it('reads rows under their header and sheets under their names, values as shown', () => {
    const book = workbook(
      [PRICES],
      ['<r><t>Silver </t></r><r><t>plan</t></r><rPh><t>no</t></rPh>'],
    );
    expect(parseXlsx(zip(book), MAX)).toEqual({
      title: '',
      text: '# Prices & fees\n\n| Plan | Price | From |\n| --- | --- | --- |\n| Silver plan | 1,234.50 € | 1. January 2024 |\n| Gold | 2469 | 25% |',
    });
  });

  it('repeats a merged value, and sets lines and tables apart', () => {
    const xml = `${rows(
      [text('A1', 'Opening hours')],
      [text('A2', 'Day'), text('B2', 'Hours')],
      [text('A3', 'Monday'), text('B3', '9 to 5')],
      [text('A4', 'Tuesday')],
      [],
      [text('A6', 'Closed'), text('B6', 'Reason')],
      [text('A7', 'Sunday'), text('B7', 'Rest')],
    )}<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B3:B4"/></mergeCells>`;
    const { text: read } = parseXlsx(zip(workbook([{ name: 'Hours', xml }])), MAX);
    expect(read).toContain('# Hours\n\nOpening hours\n\n| Day | Hours |');
    expect(read).toContain('| Tuesday | 9 to 5 |');
    expect(read).toContain('\n\n| Closed | Reason |');
  });

  it('keeps the header with every row of a long table', () => {
    const cells = Array.from({ length: 900 }, (_, at) => [
      text(`A${at + 1}`, at === 0 ? 'Article' : `Chair ${at}`),
      text(`B${at + 1}`, at === 0 ? 'Price' : `${at} EUR`),
    ]);
    const read = parseXlsx(zip(workbook([{ name: 'List', xml: rows(...cells) }])), MAX);
    const passages = splitPassages(read);
    expect(passages.length).toBeGreaterThan(3);
    for (const { text: words, headings } of passages)
      expect([...headings, words].join(' ')).toContain('Article | Price');
  });

  it('#64 sets hidden sheets, rows and columns apart', () => {
    const shown = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">${text('A1', 'Seen')}${text('B1', 'Margin')}${text('C1', 'Too')}</row><row r="2" hidden="1">${text('A2', 'Secret row')}</row><row r="3">${text('A3', 'x')}${text('C3', 'y')}</row></sheetData>`;
    const book = workbook([
      { name: 'Open', xml: shown },
      { name: 'Costs', state: 'veryHidden', xml: rows([text('A1', 'Cost price 3 EUR')]) },
    ]);
    const read = parseXlsx(zip(book), MAX);
    expect(read.text).toBe('# Open\n\n| Seen | Too |\n| --- | --- |\n| x | y |');
    expect(read.hidden).toEqual([
      {
        reason: 'It is in hidden rows or columns of the sheet “Open”.',
        text: 'Margin\nSecret row',
      },
      { reason: 'The sheet “Costs” is hidden.', text: 'Cost price 3 EUR' },
    ]);
  });

  it.each([
    ['hidden="true"', true],
    ['ht="0" customHeight="1"', true],
    ['hidden="false" ht="12.8"', false],
  ])('#64 takes a row with %s as other programs mean it', (attributes, isHidden) => {
    const xml = `<sheetData><row r="1">${text('A1', 'Seen')}</row><row r="2" ${attributes}>${text('A2', 'Purchase price')}</row></sheetData>`;
    const read = parseXlsx(zip(workbook([{ name: 'A', xml }])), MAX);
    expect(read.text.includes('Purchase')).toBe(!isHidden);
    expect(read.hidden?.length ?? 0).toBe(isHidden ? 1 : 0);
  });

  it.each([
    [0.5, '0%', '50%'],
    [-1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
    [7, '"No. "0', 'No. 7'],
    [0.1 + 0.2, '', '0.3'],
    [45292.75, 'yyyy-mm-dd hh:mm', '2024-01-01 18:00'],
    [0.5208333, 'h:mm AM/PM', '12:30 PM'],
    [45292, 'dddd, dd.mm.yy', 'Monday, 01.01.24'],
    [12, '[Red]0.0" kg"', '12.0 kg'],
    [3, '@', '3'],
  ])('shows %d in the format %s as %s', (value, code, shown) => {
    expect(formatValue(value, { code, is1904: false })).toBe(shown);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(formatValue(0, { code: 'yyyy-mm-dd', is1904: true })).toBe('1904-01-01');
  });

  it('#58 is told by its name and its content together', async () => {
    const bytes = zip(workbook([PRICES]));
    const input = { content: { bytes }, mediaType: '' };
    expect((await parseDocument({ ...input, name: 'price-list.xlsx' })).title).toBe('price list');
    await expect(parseDocument({ ...input, name: 'a.docx' })).rejects.toMatchObject({
      code: 'unsupported-type',
    });
    const plain = { content: { bytes: Buffer.from('a,b') }, mediaType: '', name: 'a.xlsx' };
    await expect(parseDocument(plain)).rejects.toMatchObject({ code: 'unsupported-type' });
  });

  it('#57 refuses bombs and tricks, and ends on every file with flipped bits', () => {
    const book = workbook([PRICES]);
    const bombs: ZipEntry[][] = [
      [...book, { name: 'xl/a.xml', bytes: Buffer.alloc(200 * MEGABYTE) }],
      [...book, { name: 'xl/inner.xlsx', bytes: zip(book) }],
      [...book, { name: '../../etc/passwd', bytes: 'x' }],
      [
        ...book,
        {
          name: 'xl/x.xml',
          bytes: '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>',
        },
      ],
    ];
    for (const bomb of bombs)
      expect(() => parseXlsx(zip(bomb), MAX)).toThrow(
        expect.objectContaining({ name: 'DocumentProblem' }),
      );
    const wide = `<sheetData><row r="1">${text('ZZZ1', 'far')}${text('A1', 'near')}</row><row r="9999999">${text('A9999999', 'deep')}</row></sheetData>`;
    expect(parseXlsx(zip(workbook([{ name: 'W', xml: wide }])), MAX).text).toBe('# W\n\nnear');
    const file = zip(book);
    for (let i = 0; i < 150; i += 1) {
      const mutant = Buffer.from(file);
      const at = (i * 7919) % mutant.length;
      mutant[at] = (mutant[at] ?? 0) ^ (1 << (i % 8));
      try {
        parseXlsx(mutant, MAX);
      } catch (error) {
        expect(error).toMatchObject({ name: 'DocumentProblem' });
      }
    }
  });

  it('refuses a workbook with too much text', () => {
    const xml = rows([text('A1', 'x'.repeat(300)), text('B1', 'y')]);
    expect(() => parseXlsx(zip(workbook([{ name: 'Big', xml }])), 200)).toThrow('Split it');
  });
});
