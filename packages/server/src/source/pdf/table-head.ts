import { joinLines } from './join-lines.ts';
import { type Row, VALUE } from './table-rows.ts';

const MAX_HEAD_ROWS = 3;

/**
 * How many of the first rows name the columns together: below a name that stands over several columns, or beside names that
 * are set lower, each row names those that have no name of their own yet.
 */
export function headRows(rows: readonly Row[]): number {
  const own = new Set<number>();
  const shared = new Set<number>();
  let count = 0;
  for (const row of rows.slice(0, Math.min(MAX_HEAD_ROWS, rows.length - 1))) {
    const pieces = row.flat();
    const isBelow = pieces.some(({ column }) => shared.has(column));
    const isMore =
      pieces.length > 1 && [...facesOf(row)].every((face) => facesOf(rows[0] ?? []).has(face));
    const goesOn =
      pieces.every(({ column, text }) => !own.has(column) && !VALUE.test(text)) &&
      (isBelow || (isMore && isApart(rows, count)));
    if (count > 0 && !goesOn) break;
    for (const { column, last } of pieces) {
      if (column === last) own.add(column);
      else for (let at = column; at <= last; at += 1) shared.add(at);
    }
    count += 1;
  }
  return Math.max(1, count);
}

/** Whether the face of the first row ends with this one. */
function isApart(rows: readonly Row[], at: number): boolean {
  const head = facesOf(rows[0] ?? []);
  return rows.slice(at + 1).every((row) => haveOtherFaces(row, head));
}

/** The faces of a row; empty where one is not known. */
export const facesOf = (row: Row): ReadonlySet<string> =>
  new Set(row.flat().map(({ font }) => font));

/** Whether nothing of a row is in one of these faces. */
export const haveOtherFaces = (row: Row, faces: ReadonlySet<string>): boolean =>
  row.flat().every(({ font }) => !faces.has(font));

/** The names of a column, those over several columns first. */
export function nameOf(rows: readonly Row[], group: readonly number[]): string {
  const lines = rows.flat().flatMap((line) => {
    const over = line.filter(({ column, last }) => group.some((at) => at >= column && at <= last));
    return over.length === 0 ? [] : [over.map(({ text }) => text).join(' ')];
  });
  return lines.reduce(joinLines, '');
}
