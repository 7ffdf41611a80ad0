import {
  CODE,
  FENCE,
  HEADING,
  ITEM,
  indentOf,
  leavesParagraph,
  QUOTE,
  RULE,
  startsBlock,
} from './line-kinds.ts';
import type { Block } from './markdown-tree.ts';
import { type Item, readItem } from './read-item.ts';
import { readTable } from './read-table.ts';

const MAX_DEPTH = 6;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;

/**
 * Splits Markdown into blocks as CommonMark does, with GFM's tables: paragraphs, headings, fenced and indented code, lists,
 * quotes and rules. HTML is a paragraph, link definitions are text, and nesting past six levels is text.
 */
export function parseBlocks(markdown: string): Block[] {
  const text = markdown.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return blocksOf(text.replace(/^[ \t]+/gm, withoutTabs).split('\n'), 0).blocks;
}

/** Indentation counts in columns: a tab leads to the next multiple of four. */
const withoutTabs = (indent: string) => indent.replace(/ {4}| {0,3}\t/g, '    ');

interface Found {
  readonly block: Block;
  /** Line after the block. */
  readonly next: number;
}

/** `hasGap`: a blank line stands between two of the blocks. */
function blocksOf(lines: readonly string[], depth: number) {
  const blocks: Block[] = [];
  let hasGap = false;
  let at = 0;
  while (at < lines.length) {
    if (lines[at]?.trim() === '') {
      at++;
      continue;
    }
    hasGap ||= blocks.length > 0 && lines[at - 1]?.trim() === '';
    const found =
      readFence(lines, at) ??
      readIndented(lines, at) ??
      readHeading(lines, at) ??
      readRule(lines, at) ??
      (depth < MAX_DEPTH ? (readQuote(lines, at, depth) ?? readList(lines, at, depth)) : null) ??
      readTable(lines, at) ??
      readParagraph(lines, at);
    blocks.push(found.block);
    at = found.next;
  }
  return { blocks, hasGap };
}

/** An unclosed fence runs to the end: while a reply streams that is the usual case. */
function readFence(lines: readonly string[], at: number): Found | null {
  const line = lines[at] ?? '';
  const fence = FENCE.exec(line)?.[1];
  if (!fence) return null;
  const indent = indentOf(line);
  const text: string[] = [];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const inner = lines[next] ?? '';
    const closing = inner.trim();
    const isMark = closing.length >= fence.length && indentOf(inner) < 4;
    if (isMark && closing === fence.charAt(0).repeat(closing.length)) {
      next++;
      break;
    }
    text.push(inner.slice(Math.min(indent, indentOf(inner))));
  }
  return { block: { type: 'code', text: text.join('\n') }, next };
}

function readIndented(lines: readonly string[], at: number): Found | null {
  let next = at;
  let end = at;
  for (; next < lines.length; next++) {
    if (CODE.test(lines[next] ?? '')) end = next + 1;
    else if (lines[next]?.trim() !== '') break;
  }
  const text = lines.slice(at, end).map((line) => line.slice(4));
  return end > at ? { block: { type: 'code', text: text.join('\n') }, next: end } : null;
}

function readHeading(lines: readonly string[], at: number): Found | null {
  const line = lines[at] ?? '';
  const match = HEADING.exec(line);
  if (!match) return null;
  const text = line.slice(match[0].length).trim();
  const closing = /(?:^|[ ])#+$/.exec(text);
  const level = match[1]?.length ?? 1;
  const block = {
    type: 'heading',
    level,
    text: closing ? text.slice(0, closing.index).trimEnd() : text,
  } as const;
  return { block, next: at + 1 };
}

function readRule(lines: readonly string[], at: number): Found | null {
  return RULE.test(lines[at] ?? '') ? { block: { type: 'rule' }, next: at + 1 } : null;
}

function readQuote(lines: readonly string[], at: number, depth: number): Found | null {
  if (!QUOTE.test(lines[at] ?? '')) return null;
  const inner: string[] = [];
  const isLazy = leavesParagraph();
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const text = line.replace(QUOTE, '');
    // A line without mark goes on with a quoted paragraph, unless it begins something else.
    if (text === line && (line.trim() === '' || startsBlock(line) || !isLazy.after)) break;
    isLazy.read(text);
    inner.push(text);
  }
  return { block: { type: 'quote', blocks: blocksOf(inner, depth + 1).blocks }, next };
}

function readList(lines: readonly string[], at: number, depth: number): Found | null {
  const first = ITEM.exec(lines[at] ?? '');
  if (!first) return null;
  const items: Block[][] = [];
  let isLoose = false;
  let next = at;
  let item: Item | undefined;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    const match = ITEM.exec(line);
    if (!match || kindOf(match) !== kindOf(first) || RULE.test(line)) break;
    isLoose ||= item !== undefined && item.lines.length > 1 && item.lines.at(-1) === '';
    item = readItem(lines, { at: next, match });
    const { blocks, hasGap } = blocksOf(item.lines, depth + 1);
    isLoose ||= hasGap;
    items.push(blocks);
    next = item.next;
  }
  const start = first[3] === undefined ? null : Number(first[3]);
  return { block: { type: 'list', start, isLoose, items }, next };
}

const kindOf = (match: RegExpExecArray) => match[2]?.at(-1);

function readParagraph(lines: readonly string[], at: number): Found {
  const text = [lines[at]?.trimStart() ?? ''];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const underline = UNDERLINE.exec(line)?.[1];
    if (underline) {
      const level = underline.startsWith('=') ? 1 : 2;
      return { block: { type: 'heading', level, text: textOf(text) }, next: next + 1 };
    }
    if (line.trim() === '' || breaksParagraph(line) || readTable(lines, next)) break;
    text.push(line.trimStart());
  }
  return { block: { type: 'paragraph', text: textOf(text) }, next };
}

const textOf = (lines: readonly string[]) => lines.join('\n').trimEnd();

/** A year or a house number at the start of a line must not open a list: only `1.` may. */
function breaksParagraph(line: string): boolean {
  const item = ITEM.exec(line);
  if (item && !RULE.test(line)) return line.trim() !== item[2] && (item[3] ?? '1') === '1';
  return startsBlock(line);
}
