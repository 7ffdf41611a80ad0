import { cleanCharacters } from '../html/clean-characters.ts';
import { type PdfTable, tableOf } from './aligned-table.ts';
import type { FontSizes } from './font-sizes.ts';
import { groupedTable } from './group-head.ts';
import { joinLines } from './join-lines.ts';
import { isBelow } from './table-over-pages.ts';
import type { TextLine } from './text-lines.ts';

export interface PdfBlock {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'table';
  readonly level: number;
  /** Empty for a table. */
  readonly text: string;
  readonly table?: PdfTable;
}

/** Longer text in a large font is an introduction or a quotation. */
const MAX_HEADING_LENGTH = 200;
/** Of headings that only their face tells. */
export const MINOR_LEVEL = 5;

/**
 * The lines of a page as blocks: headings by size, list items, aligned tables, paragraphs by gaps and indents. `above` is the
 * table that the page before ended with.
 */
export function linesToBlocks(
  lines: readonly TextLine[],
  { sizes, above }: { readonly sizes: FontSizes; readonly above?: PdfTable | undefined },
): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let open: TextLine[] = [];
  const close = () => {
    const block = open.length === 0 ? undefined : toBlock(open, sizes);
    if (block !== undefined && block.text !== '') blocks.push(block);
    open = [];
  };
  for (let i = 0; i < lines.length; i += 1) {
    const table = (i === 0 && restOf(lines, above)) || tableOf(lines, { from: i });
    if (table !== undefined) {
      close();
      blocks.push({ kind: 'table', level: 0, text: '', table });
      i += table.lineCount - 1;
      continue;
    }
    const grouped = groupedTable(lines, i);
    if (grouped !== undefined) {
      close();
      const text = headingText(grouped.group);
      blocks.push(
        { kind: 'heading', level: MINOR_LEVEL, text },
        { kind: 'table', level: 0, text: '', table: grouped.table },
      );
      i += grouped.lineCount - 1;
      continue;
    }
    const line = lines[i];
    if (line === undefined) continue;
    if (isRunIn(lines, i, sizes)) {
      close();
      blocks.push({ kind: 'heading', level: MINOR_LEVEL, text: headingText(line) });
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined && startsBlock(open, last, line, sizes)) close();
    open.push(line);
  }
  close();
  return blocks;
}

/** What goes on with the table of the page before, when that explains no less of the page than a table of its own. */
function restOf(lines: readonly TextLine[], above: PdfTable | undefined): PdfTable | undefined {
  const rest = above && tableOf(lines, { from: 0, open: above });
  if (above === undefined || rest === undefined || !isBelow(above.columns, rest.columns))
    return undefined;
  if (rest.lineCount === lines.length) return rest;
  const own = tableOf(lines, { from: 0 });
  return own !== undefined && own.lineCount > rest.lineCount ? undefined : rest;
}

/** A short line alone in a face that stands out, with text in another face below it. */
function isRunIn(lines: readonly TextLine[], i: number, sizes: FontSizes): boolean {
  const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
  if (line === undefined || below === undefined || !sizes.standsOut(line)) return false;
  if (sizes.levelOf(line.size) > 0 || below.font === line.font || below.column !== line.column)
    return false;
  const isFirst = above === undefined || above.column !== line.column;
  const gap = isFirst ? Number.POSITIVE_INFINITY : line.y - above.y;
  if (gap < sizes.lineStep(line.size) * 1.15) return false;
  const text = headingText(line);
  return (
    text.length <= 90 &&
    /^[\p{Lu}\p{Lo}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.,;:!]$/.test(text)
  );
}

function headingText(line: TextLine): string {
  return cleanCharacters(textOf(line)).replace(/\s+/g, ' ').trim();
}

function startsBlock(
  open: readonly TextLine[],
  last: TextLine,
  line: TextLine,
  sizes: FontSizes,
): boolean {
  if (BULLET.test(textOf(line)) || NUMBERED.test(textOf(line))) return true;
  if (sizes.levelOf(last.size) !== sizes.levelOf(line.size)) return true;
  if (Math.abs(last.size - line.size) > last.size * 0.15 && textOf(line).length > 3) return true;
  // A new column goes on with the paragraph unless that is complete.
  const isComplete = /[.!?:。！？]["'”’)]?$/.test(textOf(last));
  if (line.column !== last.column) return isComplete || sizes.levelOf(line.size) > 0;
  const step = line.y - last.y;
  if (step > sizes.lineStep(last.size) * 1.35 || step < 0) return true;
  const [first] = open;
  const isIndented =
    line.left - last.left > line.size * 0.8 && last.left - (first?.left ?? 0) < line.size;
  if (isIndented && isComplete && !isItem(open)) return true;
  // A short last line that ends a sentence ends the paragraph.
  return (
    isComplete && open.length > 1 && last.right < widest(open) - line.size * 6 && !isItem(open)
  );
}

const BULLET = /^[•‣▪▫●○◦■□➢✓✔❖⁃∙·*–—-]\s+\S/;
const NUMBERED = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[ivx]{1,4}[.)])\s+\S/;

function isItem(open: readonly TextLine[]): boolean {
  const [first] = open;
  return first !== undefined && (BULLET.test(textOf(first)) || NUMBERED.test(textOf(first)));
}

function widest(open: readonly TextLine[]): number {
  return open.reduce((most, { right }) => Math.max(most, right), 0);
}

function toBlock(open: readonly TextLine[], sizes: FontSizes): PdfBlock {
  const text = cleanCharacters(joined(open)).replace(/\s+/g, ' ').trim();
  const level = sizes.levelOf(open[0]?.size ?? 0);
  const isHeading = level > 0 && text.length <= MAX_HEADING_LENGTH && /\p{L}/u.test(text);
  if (isHeading && open.length <= 4) return { kind: 'heading', level, text };
  if (BULLET.test(text)) return { kind: 'item', level: 0, text: `- ${text.replace(/^\S\s+/, '')}` };
  if (/^\d{1,3}[.)]\s/.test(text)) return { kind: 'item', level: 0, text };
  return { kind: 'paragraph', level: 0, text: text.replace(/^(?=#{1,6} |\|)/, '\\') };
}

function joined(lines: readonly TextLine[]): string {
  return lines.reduce((before, line) => joinLines(before, textOf(line)), '');
}

/** Leaders of a table of contents become a space. */
function textOf({ cells }: TextLine): string {
  const line = cells.map(({ text }) => text).join(' ');
  // The pattern is tried at every character; most lines have no leader.
  return LEADER.test(line) ? line.replace(/(?:\s?[.·…_]){4,}\s*/g, ' ') : line;
}

const LEADER = /[.·…_]\s?[.·…_]/;
