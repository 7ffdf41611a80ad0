/** One block of light Markdown. Offsets are UTF-16 units, half-open, without outer white space. */
export interface Block {
  readonly kind: 'heading' | 'item' | 'row' | 'tableRule' | 'fence' | 'code' | 'text';
  readonly start: number;
  readonly end: number;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Cuts light Markdown into blocks: `#` headings, list items with their indented lines, table rows,
 * lines of fenced code, and paragraphs of consecutive lines. Linear; never throws.
 */
export function markdownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let inCode = false;
  let open: Block | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push(open);
    open = undefined;
  };
  for (const line of lines(text)) {
    const kind = line.text === '' ? 'blank' : inCode ? codeKind(line.text) : lineKind(line.text);
    if (kind === 'fence') inCode = !inCode;
    if (kind === 'text' && open !== undefined) {
      open = { ...open, end: line.end };
      continue;
    }
    close();
    if (kind === 'blank') continue;
    const block: Block = {
      kind,
      start: line.start,
      end: line.end,
      level: headingLevel(kind, line),
    };
    if (kind === 'text' || kind === 'item') open = block;
    else blocks.push(block);
  }
  close();
  return blocks;
}

/** Length of a list marker ("- ", "12. ", "[x] ") or heading marker ("## ") at the start of a block. */
export function markerLength(text: string): number {
  return MARKER.exec(text)?.[0].length ?? 0;
}

const MARKER = /^(?:#{1,6}[ \t]+|(?:[-*+•·]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|>[ \t]?)/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const ITEM = /^(?:[-*+•·]|\d{1,4}[.)])[ \t]+\S/;
const RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/;
const MAX_RULE_LENGTH = 2000;

function lineKind(line: string): Block['kind'] {
  if (HEADING.test(line)) return 'heading';
  if (line.startsWith('```') || line.startsWith('~~~')) return 'fence';
  if (line.length <= MAX_RULE_LENGTH && line.includes('-') && RULE.test(line)) return 'tableRule';
  if (line.startsWith('|') && line.indexOf('|', 1) > 0) return 'row';
  return ITEM.test(line) ? 'item' : 'text';
}

function codeKind(line: string): Block['kind'] {
  return line.startsWith('```') || line.startsWith('~~~') ? 'fence' : 'code';
}

function headingLevel(kind: Block['kind'], line: Line): number {
  if (kind !== 'heading') return 0;
  return Math.min(6, line.text.length - line.text.replace(/^#+/, '').length);
}

function* lines(text: string): Generator<Line> {
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    yield { start, end, text: text.slice(start, end) };
    from = to + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
}
