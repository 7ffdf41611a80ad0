import { describe, expect, it, vi } from 'vitest';
import { column, onePage, pdf, pdfFile } from '../testing/pdf-fixture.ts';
import { parsePdf } from './parse-pdf.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

const SENTENCES = [
  'Parcels leave the warehouse on the day of the order',
  'when the order arrives before noon, and on the next day',
  'otherwise. On Sundays nothing is sent. A parcel within the',
  'country takes two days, a parcel to the islands takes four.',
  'Heavy goods come with a van, and the driver calls before.',
];

describe('parsePdf', () => {
  it('joins lines to paragraphs and hyphenated words, and finds headings by their size', async () => {
    const file = pdf([
      [
        { x: 60, y: 800, text: 'Delivery terms', size: 20 },
        ...column(['We deliver to every coun-', 'try in Europe within four', 'days. It is free.'], {
          top: 770,
        }),
        { x: 60, y: 700, text: 'Returns', size: 14 },
        ...column(['Send it back within thirty days.'], { top: 680 }),
        ...column(SENTENCES, { top: 640 }),
      ],
    ]);
    const { title, text } = await parsePdf(file);
    expect(title).toBe('Delivery terms');
    expect(text).toContain(
      '# Delivery terms\n\nWe deliver to every country in Europe within four days. It is free.\n\n## Returns\n\nSend it back within thirty days.',
    );
  });

  it('reads two columns one after the other, below a line over both', async () => {
    const left = Array.from({ length: 12 }, (_, i) => `left column line ${i} goes on and on`);
    const right = Array.from({ length: 12 }, (_, i) => `right column line ${i} goes on and on`);
    const { text } = await parsePdf(
      pdf([
        [
          {
            x: 60,
            y: 800,
            text: 'An introduction that runs over the whole width of the page, from the left edge to the right',
          },
          ...column(right, { x: 320, top: 760 }),
          ...column(left, { x: 60, top: 760 }),
        ],
      ]),
    );
    expect(text.indexOf('introduction')).toBeLessThan(text.indexOf('left column line 0'));
    expect(text.indexOf('left column line 11')).toBeLessThan(text.indexOf('right column line 0'));
  });

  it('reads two columns of few lines one after the other, and rows of a table as rows', async () => {
    const left = [
      'A parcel within the country takes',
      'two days, a parcel to the islands',
      'takes four.',
    ];
    const right = [
      'Heavy goods come with a van, and',
      'the driver calls before he comes',
      'to your door.',
    ];
    const { text } = await parsePdf(
      pdf([
        [
          {
            x: 60,
            y: 800,
            text: 'How long it takes, and what comes with a van: everything about our deliveries',
          },
          ...column(left, { x: 60, top: 760 }),
          ...column(right, { x: 320, top: 760 }),
        ],
      ]),
    );
    expect(text).toContain('the islands takes four.');
    expect(text).toContain('he comes to your door.');
    const rows = ['Parcel within the country', 'Parcel to the islands', 'Heavy goods by van'];
    const days = ['two days after the order', 'four days after the order', 'on the day you choose'];
    const table = await parsePdf(
      pdf([[...column(rows, { x: 60, top: 760 }), ...column(days, { x: 320, top: 760 })]]),
    );
    expect(table.text).toMatch(/Parcel within the country \|? ?two days/);
  });

  it('removes heads, feet and page numbers, and says where pages begin', async () => {
    const pages = Array.from({ length: 8 }, (_, i) => [
      { x: 60, y: 820, text: `Larkfell manual - chapter ${i < 4 ? 'one' : 'two'}` },
      { x: 500, y: 820, text: `${i + 11}` },
      ...column(
        [
          `Body of page ${i + 1} says something new.`,
          ...SENTENCES.map((line) => `${i} ${line} ${i}`),
        ],
        { top: 760 },
      ),
      { x: 280, y: 30, text: `Page ${i + 1} of 8` },
    ]);
    const { text, pages: starts } = await parsePdf(pdf(pages));
    expect(text).not.toContain('Larkfell manual');
    expect(text).not.toMatch(/Page \d of 8/);
    expect(starts).toHaveLength(8);
    for (const { page, start } of starts ?? []) {
      expect(text.slice(start)).toMatch(new RegExp(`^Body of page ${page} `));
    }
  });

  it('removes head and foot of two pages, and keeps the space that a word begins with', async () => {
    const pages = ['one', 'two'].map((word, i) => [
      { x: 60, y: 820, text: 'Quay Dental - price list' },
      { x: 60, y: 760, text: 'A' },
      { x: 66.5, y: 760, text: ` filling of kind ${word} costs ${i + 7}0 euros.` },
      ...column(
        SENTENCES.map((line) => `${word} ${line}`),
        { top: 740 },
      ),
      { x: 60, y: 30, text: `Confidential, page ${i + 1} of 2` },
    ]);
    const { text } = await parsePdf(pdf(pages));
    expect(text).not.toMatch(/price list|Confidential/);
    expect(text).toContain('A filling of kind one costs 70 euros.');
    const alone = await parsePdf(
      pdf([[...column(['Same line.', 'First body.'])], [...column(['Other line.', 'Same line.'])]]),
    );
    expect(alone.text.match(/Same line/g)).toHaveLength(2);
  });

  it('keeps a sentence that runs over the end of a page in one paragraph', async () => {
    const { text, pages } = await parsePdf(
      pdf([
        column(['The guarantee ends when the frame has']),
        column(['been painted by somebody else.']),
      ]),
    );
    expect(text).toBe('The guarantee ends when the frame has been painted by somebody else.');
    expect(text.slice(pages?.[1]?.start)).toBe('been painted by somebody else.');
  });

  it('turns aligned rows into a table and bullets into a list', async () => {
    const rows = [
      ['Country', 'Days', 'Price'],
      ['Norway', '4', '9.00'],
      ['Sweden', '3', '7.50'],
      ['Iceland', '6', '19.00'],
    ];
    const { text } = await parsePdf(
      pdf([
        [
          ...column(SENTENCES, { top: 800 }),
          ...rows.flatMap((cells, r) =>
            cells.map((cell, c) => ({ x: 60 + c * 120, y: 700 - r * 14, text: cell })),
          ),
          ...column(['\u0095 first thing', '\u0095 second thing'], { top: 600 }),
        ],
      ]),
    );
    expect(text).toContain(
      '| Country | Days | Price |\n| --- | --- | --- |\n| Norway | 4 | 9.00 |\n| Sweden | 3 | 7.50 |',
    );
    expect(text).toContain('- first thing\n- second thing');
  });

  it('reads a page that is shown turned, by the edge that is up', async () => {
    const lines = SENTENCES.map(
      (line, i) => `BT /F1 10 Tf 0 1 -1 0 ${100 + i * 13} 60 Tm (${line}) Tj ET`,
    ).join('\n');
    const stamp = 'BT /F1 10 Tf 1 0 0 1 60 700 Tm (Sideways) Tj ET';
    const { text } = await parsePdf(onePage(`${lines}\n${stamp}`, '/Rotate 90'));
    expect(text).toMatch(/^Parcels leave the warehouse .* before\.\n\nSideways$/s);
  });

  it('reads Chinese by the tables that the format takes for granted', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>] >>';
    const hex = Buffer.from('营业时间', 'utf16le').swap16().toString('hex');
    const { text } = await parsePdf(onePage(`BT /F1 12 Tf 60 700 Td <${hex}> Tj ET`, '', font));
    expect(text).toBe('营业时间');
  });

  it('says that a file has a password', async () => {
    const encrypt =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a> /U <28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe64536970> >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]';
    await expect(parsePdf(pdf([column(SENTENCES)], encrypt))).rejects.toMatchObject({
      code: 'password-protected',
    });
  });

  it('answers no text for pages that are pictures', async () => {
    expect((await parsePdf(pdf([[], []]))).text).toBe('');
  });

  it.each([
    ['no objects', Buffer.from('%PDF-1.7\n%%EOF')],
    [
      'noise',
      Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 256)),
      ]),
    ],
    [
      'a page tree that names itself',
      pdfFile(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 5 /Kids [2 0 R] >>']),
    ],
    ['a page tree without pages', pdfFile(['<< /Type /Catalog /Pages 9 0 R >>'])],
  ])('#57 ends on %s', async (_, file) => {
    const outcome = await parsePdf(file).then(
      ({ text }) => text,
      (error: { code: string }) => error.code,
    );
    expect(['', 'corrupt']).toContain(outcome);
  });

  it('reads a file whose table of objects is wrong', async () => {
    const file = pdf([column(SENTENCES), column(SENTENCES)]);
    const shifted = Buffer.concat([Buffer.from('\n'.repeat(40)), file]);
    expect((await parsePdf(shifted)).text).toContain('Parcels leave the warehouse');
  });

  it('#57 ends on every file with flipped bits', async () => {
    const file = pdf([column(SENTENCES)]);
    for (let i = 0; i < 60; i += 1) {
      const mutant = Buffer.from(file);
      const at = 9 + ((i * 104_729) % (mutant.length - 9));
      mutant[at] = (mutant[at] ?? 0) ^ (1 << (i % 8));
      const outcome = await parsePdf(mutant).then(
        () => 'read',
        (error: { name: string }) => error.name,
      );
      expect(['read', 'DocumentProblem']).toContain(outcome);
    }
  });
});
