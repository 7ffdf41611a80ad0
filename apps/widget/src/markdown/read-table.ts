import type { Align, Block } from './markdown-tree.ts';

const DELIMITER = /^\|?[ ]*:?-+:?(?:[ ]*\|[ ]*:?-+:?)*[ ]*\|?$/;

/** Reads a GFM table that begins at line `at`; null when there is none. */
export function readTable(
  lines: readonly string[],
  at: number,
): { block: Block; next: number } | null {
  const header = lines[at] ?? '';
  const delimiter = lines[at + 1] ?? '';
  if (!header.includes('|') || !delimiter.includes('-') || !DELIMITER.test(delimiter.trim()))
    return null;
  const head = cellsOf(header);
  const align = cellsOf(delimiter).map(alignOf);
  if (head.length !== align.length) return null;
  const rows: string[][] = [];
  let next = at + 2;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '' || !line.includes('|')) break;
    const cells = cellsOf(line);
    rows.push(head.map((_, column) => cells[column] ?? ''));
  }
  return { block: { type: 'table', align, head, rows }, next };
}

/** Cells between pipes; `\|` is a pipe inside a cell. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function alignOf(cell: string): Align {
  if (!cell.endsWith(':')) return cell.startsWith(':') ? 'start' : undefined;
  return cell.startsWith(':') ? 'center' : 'end';
}
