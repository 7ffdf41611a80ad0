import { cleanCharacters } from '../html/clean-characters.ts';
import { formatValue } from './format-value.ts';
import type { Workbook } from './read-workbook.ts';
import { attribute, xmlPieces } from './xml-tags.ts';

/** Rows of texts, without holes: what is empty is an empty text. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  /** Rows and cells in hidden rows and columns. */
  readonly hiddenRows: readonly (readonly string[])[];
}

const MAX_CELLS = 500_000;
const MAX_COLUMNS = 100;
const MAX_ROWS = 100_000;
const MAX_MERGES = 5_000;
/** A merged range repeats its value over at most so many rows. */
const MAX_MERGED_ROWS = 200;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells of a sheet as they are shown; a formula is its last result. */
export function readSheet(xml: string, book: Workbook): Sheet {
  const grid: string[][] = [];
  const hiddenColumns: [number, number][] = [];
  const hidden = { rows: new Set<number>(), columns: hiddenColumns };
  const merges: string[] = [];
  const put = ({ row, column, text }: Cell) => {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    grid[row] ??= [];
    grid[row][column] = text;
  };
  let count = 0;
  let row = -1;
  let column = -1;
  let kind = '';
  let style = 0;
  let raw = '';
  let takes = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.type === 'text') {
      if (takes) raw += piece.text;
      continue;
    }
    const isOpen = piece.type === 'open' && !piece.isEmpty;
    if (piece.name === 'v' || piece.name === 't') takes = isOpen;
    if (piece.type === 'close') {
      if (piece.name === 'c' && raw !== '' && count < MAX_CELLS) {
        count += 1;
        put({ row, column, text: shown(raw, { kind, style, book }) });
      }
      continue;
    }
    const { attributes } = piece;
    if (piece.name === 'row') {
      row = Number(attribute(attributes, 'r') || row + 2) - 1;
      column = -1;
      if (isHidden(attributes, 'ht')) hidden.rows.add(row);
    }
    if (piece.name === 'c') {
      const place = attribute(attributes, 'r');
      column = place === '' ? column + 1 : columnOf(place);
      kind = attribute(attributes, 't');
      style = Number(attribute(attributes, 's') || 0);
      raw = '';
    }
    if (piece.name === 'col' && isHidden(attributes, 'width'))
      hiddenColumns.push([
        Number(attribute(attributes, 'min')) - 1,
        Number(attribute(attributes, 'max')) - 1,
      ]);
    if (piece.name === 'mergeCell' && merges.length < MAX_MERGES)
      merges.push(attribute(attributes, 'ref'));
  }
  for (const merge of merges) spread(grid, merge);
  return parted(grid, hidden);
}

function shown(
  raw: string,
  { kind, style, book }: { readonly kind: string; readonly style: number; readonly book: Workbook },
): string {
  const text = () => cleanCharacters(raw).replace(/\s+/g, ' ').trim();
  switch (kind) {
    case 's':
      return cleanCharacters(book.strings[Number(raw)] ?? '')
        .replace(/\s+/g, ' ')
        .trim();
    case 'b':
      return raw === '1' ? 'TRUE' : 'FALSE';
    case 'str':
    case 'inlineStr':
    case 'e':
    case 'd':
      return text();
    default: {
      const value = Number(raw);
      if (raw.trim() === '' || !Number.isFinite(value)) return text();
      return formatValue(value, { code: book.formats[style] ?? '', is1904: book.is1904 });
    }
  }
}

/** The value of a merged range is said in each of its cells. */
function spread(grid: string[][], range: string): void {
  const [from = '', to = ''] = range.split(':');
  const top = rowOf(from);
  const left = columnOf(from);
  const text = grid[top]?.[left] ?? '';
  if (text === '' || left < 0) return;
  const bottom = Math.min(rowOf(to), top + MAX_MERGED_ROWS, grid.length - 1);
  const right = Math.min(columnOf(to), MAX_COLUMNS - 1);
  for (let row = top; row <= bottom; row += 1) {
    const cells = grid[row] ?? [];
    grid[row] = cells;
    for (let column = left; column <= right; column += 1) cells[column] ||= text;
  }
}

function parted(
  grid: readonly (readonly string[] | undefined)[],
  hidden: { readonly rows: ReadonlySet<number>; readonly columns: readonly [number, number][] },
): Sheet {
  const isHidden = (column: number) =>
    hidden.columns.some(([min, max]) => column >= min && column <= max);
  const rows: string[][] = [];
  const hiddenRows: string[][] = [];
  for (let at = 0; at < grid.length; at += 1) {
    const cells = Array.from(grid[at] ?? [], (text) => text ?? '');
    if (hidden.rows.has(at)) {
      hiddenRows.push(cells);
      continue;
    }
    rows.push(cells.filter((_, column) => !isHidden(column)));
    const unseen = cells.filter((_, column) => isHidden(column));
    if (unseen.some(Boolean)) hiddenRows.push(unseen);
  }
  return { rows, hiddenRows };
}

/** 0 for A, 26 for AA; -1 for none. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/i.exec(place)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const rowOf = (place: string): number => Number(/\d{1,7}$/.exec(place)?.[0] ?? 1) - 1;

/** Excel writes 1, other programs true; rows without height and columns without width are hidden as well. */
function isHidden(attributes: string, size: 'ht' | 'width'): boolean {
  const extent = attribute(attributes, size);
  return (
    /^(?:1|true)$/.test(attribute(attributes, 'hidden')) || (extent !== '' && Number(extent) === 0)
  );
}
