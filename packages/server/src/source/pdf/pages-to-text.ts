import { pipeTable } from '../html/table-markdown.ts';
import { joinLines } from './join-lines.ts';
import type { PdfBlock } from './lines-to-blocks.ts';
import { type LaidBlock, pagesToBlocks } from './pages-to-blocks.ts';
import type { TextLine } from './text-lines.ts';

export interface PdfText {
  readonly text: string;
  /** Offsets at which pages begin. */
  readonly starts: { page: number; start: number }[];
  /** Of the first page that has any, largest first. */
  readonly headings: readonly string[];
}

/** Pages whose headings may name the document. */
const TITLE_PAGES = 3;

/** Puts the blocks of all pages together; a sentence that runs over the end of a page stays in one paragraph. */
export function pagesToText(pages: readonly (readonly TextLine[])[]): PdfText {
  const blocks = pagesToBlocks(pages);
  const starts: PdfText['starts'] = [];
  const parts: string[] = [];
  let length = 0;
  let last: PdfBlock | undefined;
  for (const block of blocks) {
    const isFirst = block.starts.some(({ row }) => row === undefined);
    const goesOn = isFirst && last !== undefined && runsOver(last, block);
    const joint = goesOn ? jointOf(parts, block.text) : separator(last, block);
    const text = textOf(block);
    if (joint === '' && goesOn) length = parts.reduce((sum, part) => sum + part.length, 0);
    parts.push(joint, text);
    length += joint.length;
    starts.push(
      ...startsIn(block, text).map(({ page, start }) => ({ page, start: start + length })),
    );
    length += text.length;
    last = block;
  }
  return { text: parts.join(''), starts, headings: firstHeadings(blocks) };
}

function textOf(block: PdfBlock): string {
  const { kind, level, text, table } = block;
  if (table !== undefined) return pipeTable(table.rows, table.hasHeader);
  return kind === 'heading' ? `${'#'.repeat(level)} ${text}` : text;
}

/** The rule below the names comes before the rows, and so do empty names where there are none. */
function startsIn({ starts, table }: LaidBlock, text: string): PdfText['starts'] {
  const before = table?.hasHeader ? 1 : 2;
  let line = 0;
  let at = 0;
  return starts.map(({ page, row }) => {
    for (; row !== undefined && line < row + before; line += 1) {
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end + 1;
    }
    return { page, start: at };
  });
}

function firstHeadings(blocks: readonly LaidBlock[]): string[] {
  const pages = new Map<number, LaidBlock[]>();
  let page = 0;
  for (const block of blocks) {
    page = block.starts.at(-1)?.page ?? page;
    if (block.kind === 'heading') pages.set(page, [...(pages.get(page) ?? []), block]);
    if (page > TITLE_PAGES) break;
  }
  const [, first = []] = [...pages].find(([number]) => number <= TITLE_PAGES) ?? [];
  return [...first].sort((a, b) => a.level - b.level).map(({ text }) => text);
}

function runsOver(last: PdfBlock, next: PdfBlock): boolean {
  if (next.kind !== 'paragraph' || (last.kind !== 'paragraph' && last.kind !== 'item'))
    return false;
  return !/[.!?:;。！？]["'”’)]?$/.test(last.text) && /^[\p{Ll},;)]/u.test(next.text);
}

/** The joint of a broken paragraph; takes the hyphen of a broken word away. */
function jointOf(parts: string[], after: string): string {
  const before = parts.at(-1) ?? '';
  const whole = joinLines(before, after);
  const joint = whole.slice(0, whole.length - after.length);
  if (joint.length < before.length) {
    parts[parts.length - 1] = joint;
    return '';
  }
  return joint.slice(before.length);
}

function separator(last: PdfBlock | undefined, block: PdfBlock): string {
  if (last === undefined) return '';
  return last.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
}
