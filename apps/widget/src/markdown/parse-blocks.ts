import type { Block } from './markdown-tree.ts';
import { readTable } from './read-table.ts';

const MAX_DEPTH = 6;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const QUOTE = /^ {0,3}>[ ]?/;
const ITEM = /^( {0,3})([-*+]|(\d{1,9})[.)])( +|$)/;

/**
 * Splits Markdown into blocks, as CommonMark does for what chat replies hold: paragraphs, ATX headings, fenced code, nested
 * lists, quotes, rules and GFM tables. Indented code and HTML are paragraphs; nesting past six levels is text.
 */
export function parseBlocks(markdown: string): Block[] {
  return blocksOf(markdown.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').split('\n'), 0);
}

interface Found {
  readonly block: Block;
  /** Line after the block. */
  readonly next: number;
}

function blocksOf(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at]?.trim() === '') {
      at++;
      continue;
    }
    const found =
      readFence(lines, at) ??
      readHeading(lines, at) ??
      readRule(lines, at) ??
      (depth < MAX_DEPTH ? (readQuote(lines, at, depth) ?? readList(lines, at, depth)) : null) ??
      readTable(lines, at) ??
      readParagraph(lines, at);
    blocks.push(found.block);
    at = found.next;
  }
  return blocks;
}

/** An unclosed fence runs to the end: while a reply streams that is the usual case. */
function readFence(lines: readonly string[], at: number): Found | null {
  const line = lines[at] ?? '';
  const fence = FENCE.exec(line)?.[1];
  if (!fence) return null;
  const indent = line.length - line.trimStart().length;
  const text: string[] = [];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const inner = lines[next] ?? '';
    const closing = inner.trim();
    if (closing.length >= fence.length && closing === fence.charAt(0).repeat(closing.length)) {
      next++;
      break;
    }
    text.push(inner.slice(Math.min(indent, inner.length - inner.trimStart().length)));
  }
  return { block: { type: 'code', text: text.join('\n') }, next };
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
    text: closing ? text.slice(0, closing.index) : text,
  } as const;
  return { block, next: at + 1 };
}

function readRule(lines: readonly string[], at: number): Found | null {
  return RULE.test(lines[at] ?? '') ? { block: { type: 'rule' }, next: at + 1 } : null;
}

function readQuote(lines: readonly string[], at: number, depth: number): Found | null {
  if (!QUOTE.test(lines[at] ?? '')) return null;
  const inner: string[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const isQuoted = QUOTE.test(line);
    // A line without mark goes on with a quoted paragraph, unless it begins something else.
    if (!isQuoted && (line.trim() === '' || startsBlock(line))) break;
    inner.push(line.replace(QUOTE, ''));
  }
  return { block: { type: 'quote', blocks: blocksOf(inner, depth + 1) }, next };
}

function readList(lines: readonly string[], at: number, depth: number): Found | null {
  const first = ITEM.exec(lines[at] ?? '');
  if (!first) return null;
  const items: Block[][] = [];
  let next = at;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    const match = ITEM.exec(line);
    if (!match || kindOf(match) !== kindOf(first) || RULE.test(line)) break;
    const item = readItem(lines, next, match);
    items.push(blocksOf(item.lines, depth + 1));
    next = item.next;
  }
  const start = first[3] === undefined ? null : Number(first[3]);
  return { block: { type: 'list', start, items }, next };
}

const kindOf = (match: RegExpExecArray) => match[2]?.at(-1);

/** Lines of one item without its indentation. Lines indented by two belong to it too: models rarely count to three. */
function readItem(lines: readonly string[], at: number, match: RegExpExecArray) {
  const gap = match[4]?.length ?? 0;
  const indent = gap > 4 || gap === 0 ? match[0].length - gap + 1 : match[0].length;
  const inner = [(lines[at] ?? '').slice(indent)];
  let next = at + 1;
  let sawBlank = false;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '') {
      sawBlank = true;
      inner.push('');
      continue;
    }
    const indented = line.length - line.trimStart().length;
    const belongs = indented >= Math.min(indent, (match[1]?.length ?? 0) + 2);
    if (!belongs && (sawBlank || startsBlock(line))) break;
    sawBlank = false;
    inner.push(line.slice(Math.min(indented, indent)));
  }
  return { lines: inner, next };
}

const startsBlock = (line: string) =>
  FENCE.test(line) || HEADING.test(line) || RULE.test(line) || QUOTE.test(line) || ITEM.test(line);

function readParagraph(lines: readonly string[], at: number): Found {
  const text = [lines[at]?.trimStart() ?? ''];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '' || breaksParagraph(line) || readTable(lines, next)) break;
    text.push(line.trimStart());
  }
  return { block: { type: 'paragraph', text: text.join('\n').trimEnd() }, next };
}

/** A year or a house number at the start of a line must not open a list: only `1.` may. */
function breaksParagraph(line: string): boolean {
  const item = ITEM.exec(line);
  if (item && !RULE.test(line)) return line.trim() !== item[2] && (item[3] ?? '1') === '1';
  return startsBlock(line);
}
