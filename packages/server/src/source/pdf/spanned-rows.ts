import type { PdfTable } from './aligned-table.ts';

/** A word of a few letters: what names a group, and no code, mark or size does. */
const NAME = /\p{L}{3}/u;
/** Cells that a row must have besides the one above it. */
const MIN_CELLS = 2;

/**
 * The rows of a table in which the name of a group stands beside the first of its rows only, with the name in each: so a row
 * is understood alone. A first column of marks ("new") keeps its gaps: they come again, groups do not.
 */
export function filledDown({ rows, hasHeader }: PdfTable): readonly (readonly string[])[] {
  const [head = []] = rows;
  const body = hasHeader ? rows.slice(1) : rows;
  const names = body.flatMap(([name = '']) => (name === '' ? [] : [name]));
  const isGrouped =
    hasHeader &&
    (head[0] ?? '') !== '' &&
    head.length > MIN_CELLS &&
    (body[0]?.[0] ?? '') !== '' &&
    names.length < body.length &&
    new Set(names).size === names.length &&
    names.every((name) => NAME.test(name)) &&
    body.every((row) => row.slice(1).filter(Boolean).length >= MIN_CELLS);
  if (!isGrouped) return rows;
  let group = '';
  return rows.map((row, at) => {
    const [name = '', ...cells] = row;
    if (at === 0 || name !== '') group = name;
    return [group, ...cells];
  });
}
