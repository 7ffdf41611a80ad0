import type { HiddenText } from '@pixel/core';
import { inspectArchive } from '../docx/inspect-archive.ts';
import { pipeTable } from '../html/table-markdown.ts';
import { DocumentProblem, type ParsedDocument } from '../parsed-document.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbook } from './read-workbook.ts';

/** Rows of a table before its header is written again. */
const ROWS_PER_TABLE = 200;
const HIDDEN_LENGTH = 2_000;
const MAX_HIDDEN = 20;

type Rows = readonly (readonly string[])[];

/**
 * A workbook as light Markdown: sheets under their names, tables with a row a line under their header, dates and numbers
 * as they are shown. What the workbook hides is apart. Throws DocumentProblem.
 */
export function parseXlsx(
  bytes: Buffer,
  maxLength: number,
): Pick<ParsedDocument, 'title' | 'text' | 'hidden'> {
  const book = readWorkbook(inspectArchive(bytes, 'excel'));
  const texts: string[] = [];
  const hidden: HiddenText[] = [];
  let length = 0;
  for (const { name, isHidden, xml } of book.sheets) {
    const { rows, hiddenRows } = readSheet(xml, book);
    if (isHidden) {
      hide(hidden, [...rows, ...hiddenRows], `The sheet “${name}” is hidden.`);
      continue;
    }
    hide(hidden, hiddenRows, `It is in hidden rows or columns of the sheet “${name}”.`);
    const tables = blocksOf(rows).map(blockText);
    if (tables.length === 0) continue;
    const text = `# ${name}\n\n${tables.join('\n\n')}`;
    length += text.length + 2;
    if (length > maxLength) throw tooLong(maxLength);
    texts.push(text);
  }
  return { title: '', text: texts.join('\n\n'), ...(hidden.length > 0 && { hidden }) };
}

function hide(hidden: HiddenText[], rows: Rows, reason: string): void {
  const text = rows
    .map((row) => row.filter(Boolean).join(' | '))
    .filter(Boolean)
    .join('\n');
  for (let from = 0; from < text.length && hidden.length < MAX_HIDDEN; from += HIDDEN_LENGTH)
    hidden.push({ reason, text: text.slice(from, from + HIDDEN_LENGTH).toWellFormed() });
}

/** An empty row ends a table. */
function blocksOf(rows: Rows): Rows[] {
  const blocks: (readonly string[])[][] = [];
  let block: (readonly string[])[] = [];
  for (const row of [...rows, []]) {
    if (row.some(Boolean)) {
      block.push(row);
      continue;
    }
    if (block.length > 0) blocks.push(block);
    block = [];
  }
  return blocks;
}

/** Lines above a table stand alone; the first row with several cells is its header. */
function blockText(rows: Rows): string {
  const start = rows.findIndex((row) => new Set(row.filter(Boolean)).size > 1);
  const above = (start === -1 ? rows : rows.slice(0, start)).map((row) => row.find(Boolean) ?? '');
  if (start === -1) return above.join('\n\n');
  const used = columnsUsed(rows.slice(start));
  const table = rows.slice(start).map((row) => used.map((column) => row[column] ?? ''));
  const [header = [], ...body] = table;
  const named = header.map((name, at) => name || `Column ${at + 1}`);
  const tables: string[] = [];
  for (let from = 0; from < Math.max(1, body.length); from += ROWS_PER_TABLE)
    tables.push(pipeTable([named, ...body.slice(from, from + ROWS_PER_TABLE)], true));
  return [...above, ...tables].join('\n\n');
}

function columnsUsed(rows: Rows): number[] {
  const used = new Set<number>();
  for (const row of rows)
    for (const [column, text] of row.entries()) if (text !== '') used.add(column);
  return [...used].sort((a, b) => a - b);
}

function tooLong(maxLength: number): DocumentProblem {
  return new DocumentProblem(
    'too-large',
    `The workbook has more than ${(maxLength / 1_000_000).toFixed(1)} million characters. Split it into several files.`,
  );
}
