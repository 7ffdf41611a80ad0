import { SourceFailure } from '@pixel/core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createDocumentParser, type DocumentParser } from './document-parser.ts';
import { mutantsOf } from './testing/mutants.ts';
import { column, pdf } from './testing/pdf-fixture.ts';
import { docxEntries, paragraph, zip } from './testing/zip-fixture.ts';

vi.setConfig({ testTimeout: 120_000 });

const CHILDREN = 2;
/** Far more than any of these small files takes: who is slower has found a loop. */
const SLOW_MS = 10_000;
const MEGABYTE = 1024 * 1024;
const MAX_TEXT = 2_000_000;

let parser: DocumentParser;
beforeAll(() => {
  parser = createDocumentParser({ children: CHILDREN, timeoutMs: SLOW_MS });
});
afterAll(() => parser.close());

const SENTENCES = [
  'Parcels leave the warehouse on the day of the order.',
  'Returns are free for thirty days, with the label in the box.',
];
const TABLE = [...['<w:tbl>', ...['Plan', 'Price', 'Basic', '12 EUR'].map(cell)], '</w:tbl>'].join(
  '',
);
const SHEET = `<worksheet><sheetData><row r="1">${inline('A1', 'Plan')}${inline('B1', 'Price')}</row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>1234.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
const BOOK = [
  { name: '[Content_Types].xml', bytes: '<Types/>' },
  {
    name: 'xl/workbook.xml',
    bytes: '<workbook><sheets><sheet name="Prices" sheetId="1" r:id="rId1"/></sheets></workbook>',
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    bytes:
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  },
  { name: 'xl/sharedStrings.xml', bytes: '<sst><si><t>Basic</t></si></sst>' },
  {
    name: 'xl/styles.xml',
    bytes: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  },
  { name: 'xl/worksheets/sheet1.xml', bytes: SHEET },
];
const HTML = `<!doctype html><html lang="en"><head><title>Prices</title><meta charset="utf-8"><link rel="canonical" href="/p"></head><body><nav><a href="/a">A</a></nav><main><h1>Prices</h1><p>${SENTENCES.join(' ')}</p><table><tr><th>Plan<th>Price<tr><td>Basic<td>12 EUR</table><ul><li>One<li>Two</ul><p hidden>Secret.</p></main></body></html>`;
const CSV = `plan,price,"what it has"\nBasic,12,"a ""b"" c"\nPro,24,"two\nlines"\n`;
const MARKDOWN = `---\ntitle: Prices\n---\n# Prices\n\n${SENTENCES.join('\n\n')}\n\n| Plan | Price |\n|---|---|\n| Basic | 12 |\n\n- one\n  - two\n\n\`\`\`\ncode\n\`\`\`\n`;

const KINDS = [
  { name: 'a.pdf', file: pdf([column(SENTENCES), column(SENTENCES)]), count: 260 },
  {
    name: 'a.docx',
    file: zip(
      docxEntries(paragraph('Prices', 'Heading1') + paragraph(SENTENCES.join(' ')) + TABLE),
    ),
    count: 260,
  },
  { name: 'a.xlsx', file: zip(BOOK), count: 200 },
  { name: 'a.html', file: Buffer.from(HTML), count: 140 },
  { name: 'a.csv', file: Buffer.from(CSV), count: 70 },
  { name: 'a.md', file: Buffer.from(MARKDOWN), count: 70 },
];

it('#57 ends on 1,000 mutants with a text or a reason, and leaves this process alone', async () => {
  const mutants = KINDS.flatMap(({ name, file, count }) =>
    mutantsOf(file, count).map((mutant, at) => ({ name, mutant, at })),
  );
  expect(mutants).toHaveLength(1_000);
  const before = process.memoryUsage().rss;
  const outcomes = new Map<string, number>();
  const parse = async ({ name, mutant, at }: (typeof mutants)[number]) => {
    const input = { content: { bytes: mutant }, name, mediaType: '' };
    const outcome = await parser.parse(input).then(
      ({ text }) => (text.length <= MAX_TEXT ? 'read' : 'too long'),
      (error: unknown) => (error instanceof SourceFailure ? error.code : `bug: ${error}`),
    );
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (!EXPECTED.has(outcome)) return `${name} ${at}: ${outcome}`;
    return [];
  };
  const waiting = [...mutants];
  const strange: string[] = [];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      strange.push(...[await parse(next)].flat());
  };
  await Promise.all(Array.from({ length: CHILDREN }, work));
  expect(strange).toEqual([]);
  expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(1_000);
  // Both happen, or the mutants are all too broken, or not at all.
  expect(outcomes.get('read')).toBeGreaterThan(200);
  expect(outcomes.get('corrupt')).toBeGreaterThan(50);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE);
  expect(
    (await parser.parse({ content: { bytes: Buffer.from('alive') }, name: 'a.txt', mediaType: '' }))
      .text,
  ).toBe('alive');
});

/** `timeout` and what no code has a name for are not among them. */
const EXPECTED = new Set([
  ...['read', 'corrupt', 'empty', 'no-text', 'password-protected', 'too-large', 'unsupported-type'],
]);

function cell(text: string): string {
  return `<w:tr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
}

function inline(place: string, words: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
}
