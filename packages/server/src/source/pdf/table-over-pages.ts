import { pipeRows } from '../html/table-markdown.ts';
import type { PdfBlock } from './lines-to-blocks.ts';

/**
 * The first block of a page as the rest of the table that the page before ended with: its rows alone, without the names of
 * the columns if they are there again. Undefined when it is something else.
 */
export function restOfTable(last: PdfBlock | undefined, next: PdfBlock): PdfBlock | undefined {
  const [above, below] = [last?.table, next.table];
  if (above === undefined || below === undefined || !isBelow(above.columns, below.columns))
    return undefined;
  const [head = [], first = []] = [above.rows[0], below.rows[0]];
  const isRepeated = head.every((cell, at) => cell === first[at]);
  if (below.isHeaded && !isRepeated) return undefined;
  const rows = isRepeated ? below.rows.slice(1) : below.rows;
  const table = { ...below, rows: [head, ...rows], hasHeader: above.hasHeader };
  return { ...next, text: pipeRows(rows, head.length), table };
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

function isBelow(above: readonly Extent[], below: readonly Extent[]): boolean {
  return (
    above.length === below.length &&
    above.every(({ left, right }, at) => {
      const other = below[at];
      return other !== undefined && other.left < right && other.right > left;
    })
  );
}
