import { type HtmlElement, isElement } from './dom.ts';
import { inlineText } from './inline-text.ts';

/** Rows past this are cut: nobody reads a table of that size on a page. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 60;

/** Whether a table holds data, and not the layout of a page. */
export function isDataTable(table: HtmlElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, h1, h2, h3, form, article, section') !== null) return false;
  const rows = rowsOf(table, 3);
  return rows.length > 0 && rows.some((row) => row.length > 1);
}

/** A pipe table: the header row (or an empty one), the rule, one line a row. Spanned cells are repeated. */
export function tableMarkdown(table: HtmlElement): string {
  const rows = rowsOf(table, MAX_ROWS).filter((row) => row.some(({ text }) => text !== ''));
  const caption = table.querySelector('caption');
  const title = caption === null ? '' : inlineText(caption);
  return [title, pipeTable(spread(rows), isHeader(rows[0]))].filter(Boolean).join('\n\n');
}

/** A pipe table of cells; without a header row an empty one stands in. */
export function pipeTable(rows: readonly (readonly string[])[], hasHeader: boolean): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return '';
  const [first, ...rest] = rows;
  const head = hasHeader && first !== undefined ? first : [];
  const body = hasHeader ? rest : rows;
  const lines = [pipeRows([head], width), `|${' --- |'.repeat(width)}`, pipeRows(body, width)];
  return lines.filter(Boolean).join('\n');
}

/** Rows of a pipe table alone, each `width` cells wide. */
function pipeRows(rows: readonly (readonly string[])[], width: number): string {
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cell(cells[i] ?? '')).join(' | ')} |`;
  return rows.map(line).join('\n');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

interface Cell {
  readonly text: string;
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

function rowsOf(table: HtmlElement, limit: number): Cell[][] {
  const rows: Cell[][] = [];
  for (const row of table.querySelectorAll('tr')) {
    const cells: Cell[] = [];
    for (const child of row.childNodes) {
      if (!isElement(child)) continue;
      if (child.localName === 'td' || child.localName === 'th') cells.push(toCell(child));
    }
    if (cells.length > 0) rows.push(cells.slice(0, MAX_COLUMNS));
    if (rows.length >= limit) break;
  }
  return rows;
}

function toCell(element: HtmlElement): Cell {
  const span = (name: string) => {
    const value = Number.parseInt(element.getAttribute(name) ?? '1', 10);
    return value > 1 && value <= MAX_COLUMNS ? value : 1;
  };
  return {
    text: inlineText(element),
    isHead: element.localName === 'th',
    columns: span('colspan'),
    rows: span('rowspan'),
  };
}

function isHeader(row: readonly Cell[] | undefined): boolean {
  return row?.every(({ isHead, text }) => isHead || text === '') ?? false;
}

/** Repeats cells over the rows and columns that they span, so that a row can be understood alone. */
function spread(rows: readonly (readonly Cell[])[]): string[][] {
  const open = new Map<number, { text: string; left: number }>();
  return rows.map((row) => {
    const cells: string[] = [];
    const carry = () => {
      for (
        let above = open.get(cells.length);
        above !== undefined;
        above = open.get(cells.length)
      ) {
        if (above.left === 1) open.delete(cells.length);
        else open.set(cells.length, { ...above, left: above.left - 1 });
        cells.push(above.text);
      }
    };
    for (const { text, columns, rows: height } of row) {
      carry();
      for (let i = 0; i < columns && cells.length < MAX_COLUMNS; i += 1) {
        if (height > 1) open.set(cells.length, { text, left: height - 1 });
        cells.push(i === 0 ? text : '');
      }
    }
    carry();
    return cells;
  });
}
