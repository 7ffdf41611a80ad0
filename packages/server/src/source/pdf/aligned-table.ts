import { cleanCharacters } from '../html/clean-characters.ts';
import { pipeTable } from '../html/table-markdown.ts';
import type { TextLine } from './reading-order.ts';

const MIN_ROWS = 3;
const MAX_COLUMNS = 15;

/**
 * The table that begins at a line: at least three rows of two or more cells whose columns do not overlap. Undefined
 * when there is none. The first row is the header.
 */
export function tableOf(
  lines: readonly TextLine[],
  from: number,
): { readonly text: string; readonly lineCount: number } | undefined {
  const rows: TextLine[] = [];
  for (let line = lines[from]; line !== undefined; line = lines[from + rows.length]) {
    if (!continues(rows, line)) break;
    rows.push(line);
  }
  while (rows.length > 0 && (rows.at(-1)?.cells.length ?? 0) < 2) rows.pop();
  if (rows.filter(({ cells }) => cells.length > 1).length < MIN_ROWS) return undefined;
  const columns = columnsOf(rows);
  if (columns.length < 2 || columns.length > MAX_COLUMNS) return undefined;
  const cells = gridOf(rows, columns);
  if (cells === undefined || isProse(cells)) return undefined;
  return { text: pipeTable(cells, true), lineCount: rows.length };
}

function continues(rows: readonly TextLine[], line: TextLine): boolean {
  const last = rows.at(-1);
  if (last === undefined) return line.cells.length > 1;
  if (line.column !== last.column || line.y - last.y > Math.max(last.size, line.size) * 3)
    return false;
  if (line.cells.length > 1) return true;
  // One cell alone wraps the row above when it is close and does not span the table.
  const isClose = line.y - last.y < line.size * 1.5;
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  return isClose && last.cells.length > 1 && line.right - line.left < (right - left) * 0.6;
}

interface Column {
  left: number;
  right: number;
}

/** Cells that overlap in x belong to one column. */
function columnsOf(rows: readonly TextLine[]): Column[] {
  const columns: Column[] = [];
  const cells = rows.flatMap((row) => row.cells).sort((a, b) => a.left - b.left);
  for (const { left, right } of cells) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** Undefined when two cells of a row fall into one column: then the gaps mean nothing. */
function gridOf(rows: readonly TextLine[], columns: readonly Column[]): string[][] | undefined {
  const grid: string[][] = [];
  for (const row of rows) {
    const cells = columns.map(() => '');
    for (const cell of row.cells) {
      const index = columns.findIndex(
        ({ left, right }) => cell.left >= left && cell.right <= right,
      );
      if (index === -1 || cells[index] !== '') return undefined;
      cells[index] = cleanCharacters(cell.text);
    }
    const above = grid.at(-1);
    if (row.cells.length > 1 || above === undefined) grid.push(cells);
    else grid[grid.length - 1] = above.map((text, i) => `${text} ${cells[i]}`.trim());
  }
  return grid;
}

/** Long cells everywhere are columns of text, a lone mark before each row is a list. */
function isProse(grid: readonly (readonly string[])[]): boolean {
  const texts = grid.flat().filter(Boolean);
  const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const isMarked = grid.every((row) => (row[0] ?? '').length <= 3) && (grid[0]?.length ?? 0) === 2;
  return average > 60 || isMarked;
}
