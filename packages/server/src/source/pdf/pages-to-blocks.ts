import type { PdfTable } from './aligned-table.ts';
import { type FontSizes, fontSizes } from './font-sizes.ts';
import { linesToBlocks, MINOR_LEVEL, type PdfBlock } from './lines-to-blocks.ts';
import { withoutRepeatedLines } from './repeated-lines.ts';
import { filledDown } from './spanned-rows.ts';
import { continuation, namedAs } from './table-over-pages.ts';
import type { TextLine } from './text-lines.ts';

/** A page that begins with a block, or with a row of its table. */
interface PageStart {
  readonly page: number;
  /** Undefined for the first line of the block. */
  readonly row?: number;
}

/** A block with the pages that begin in it. */
export interface LaidBlock extends PdfBlock {
  readonly starts: readonly PageStart[];
}

interface Open {
  block: PdfBlock;
  table: (PdfTable & { rows: (readonly string[])[] }) | undefined;
  readonly starts: PageStart[];
}

/** A heading between two parts of a table is no longer. */
const MAX_GROUP_NAME = 80;

/** The blocks of a document, page by page; a table that goes on over pages is one. */
export function pagesToBlocks(raw: readonly (readonly TextLine[])[]): LaidBlock[] {
  const pages = withoutRepeatedLines(raw);
  const sizes = fontSizes(pages);
  const laid: Open[] = [];
  for (const [index, lines] of pages.entries()) layPage(laid, { lines, sizes, page: index + 1 });
  return laid.map(({ block, table, starts }) => ({
    ...block,
    ...(table && { table: { ...table, rows: filledDown(table) } }),
    starts,
  }));
}

function layPage(
  laid: Open[],
  {
    lines,
    sizes,
    page,
  }: { readonly lines: readonly TextLine[]; readonly sizes: FontSizes; readonly page: number },
): void {
  const above = laid.at(-1)?.table;
  for (const [i, block] of linesToBlocks(lines, { sizes, above }).entries()) {
    if (i === 0 && addTo(laid.at(-1), { block, page })) continue;
    const named = block.table && namedByGroup(laid, block.table);
    const group = laid.at(-1);
    if (named && group?.block.kind === 'paragraph')
      group.block = { ...group.block, kind: 'heading', level: MINOR_LEVEL };
    const table = named ?? block.table;
    laid.push({
      block,
      table: table && { ...table, rows: [...table.rows] },
      starts: i === 0 ? [{ page }] : [],
    });
  }
}

/** Whether the first block of a page was the rest of a table. */
function addTo(
  open: Open | undefined,
  { block, page }: { readonly block: PdfBlock; readonly page: number },
): boolean {
  if (open?.table === undefined || block.table === undefined) return false;
  const added = continuation(open.table, block.table);
  if (added === undefined) return false;
  const { rows } = open.table;
  if (added.whole !== undefined) rows[rows.length - 1] = added.whole;
  open.starts.push({ page, row: rows.length });
  rows.push(...added.rows);
  open.table = { ...open.table, rows, columns: added.columns };
  return true;
}

/** A table below the heading of a group of the rows of one table. */
function namedByGroup(laid: readonly Open[], table: PdfTable): PdfTable | undefined {
  const [above, group] = laid.slice(-2);
  if (above?.table === undefined || group === undefined || group.table !== undefined)
    return undefined;
  const { text } = group.block;
  const isName = text.length <= MAX_GROUP_NAME && !/[.!?。！？]$/.test(text);
  return isName ? namedAs(above.table, table) : undefined;
}
