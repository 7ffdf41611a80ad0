import { cleanCharacters } from './clean-characters.ts';
import { type HtmlElement, type HtmlNode, isElement, isText } from './dom.ts';
import { DROPPED, INLINE, inlineText } from './inline-text.ts';
import { isDataTable, tableMarkdown } from './table-markdown.ts';

/**
 * The text of a part of a page as light Markdown: headings, nested lists, definition lists, data tables with a row a
 * line, fenced code, paragraphs. Links and emphasis become their text.
 */
export function htmlToMarkdown(root: HtmlNode): string {
  const writer = createWriter();
  writeChildren(root, writer, { depth: 0, listDepth: 0, ordinal: null });
  return writer.finish();
}

/** Deeper markup is there to break readers: its text alone is taken. */
const MAX_DEPTH = 300;

interface Place {
  readonly depth: number;
  readonly listDepth: number;
  /** Counts the items of an ordered list. */
  readonly ordinal: { next: number } | null;
}

interface Writer {
  inline(text: string): void;
  /** Ends the paragraph; the next one starts with the prefix. */
  block(prefix?: string): void;
  line(): void;
  raw(block: string): void;
  finish(): string;
}

function createWriter(): Writer {
  const blocks: { text: string; isItem: boolean }[] = [];
  let prefix = '';
  let text = '';
  const flush = () => {
    const body = text
      .split('\n')
      .map((line) => line.replace(/[ \t\r\u00a0]+/g, ' ').trim())
      .filter((line) => line !== '')
      .join(prefix === '' ? '\n' : ' ');
    // A list item may begin with an empty wrapper: its marker waits for the text.
    if (body === '') return;
    const isItem = /^\s*(?:-|\d+\.) $/.test(prefix);
    blocks.push({ text: prefix + (prefix === '' ? escaped(body) : body), isItem });
    prefix = '';
    text = '';
  };
  return {
    inline: (more) => {
      text += more;
    },
    line: () => {
      text += '\n';
    },
    block: (next) => {
      flush();
      text = '';
      if (next !== undefined) prefix = next;
    },
    raw: (block) => {
      flush();
      text = '';
      if (block !== '') blocks.push({ text: block, isItem: false });
    },
    finish: () => {
      flush();
      return blocks
        .map((block, i) => {
          if (i === 0) return block.text;
          return (block.isItem && blocks[i - 1]?.isItem ? '\n' : '\n\n') + block.text;
        })
        .join('');
    },
  };
}

/** Text that only looks like a mark of Markdown at the start of a line. */
function escaped(body: string): string {
  return body.replace(/^(?=#{1,6} |\||```|~~~)/gm, '\\');
}

function writeChildren(node: HtmlNode, writer: Writer, outer: Place): void {
  if (outer.depth >= MAX_DEPTH) {
    writer.inline(cleanCharacters(node.textContent ?? ''));
    return;
  }
  const place = { ...outer, depth: outer.depth + 1 };
  for (const child of node.childNodes) {
    if (isText(child)) writer.inline(cleanCharacters(child.textContent ?? '').replace(/\s+/g, ' '));
    else if (isElement(child)) writeElement(child, writer, place);
  }
}

type Write = (element: HtmlElement, writer: Writer, place: Place) => void;

const WRITERS = new Map<string, Write>([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Write] => [
    `h${level}`,
    (element, writer) => writeHeading(element, level, writer),
  ]),
  ['summary', (element, writer) => writeHeading(element, 4, writer)],
  ['br', (_, writer) => writer.line()],
  ['hr', (_, writer) => writer.block()],
  ['ul', writeList],
  ['menu', writeList],
  ['ol', writeList],
  ['li', writeItem],
  ['dl', writeDefinitions],
  ['pre', (element, writer) => writer.raw(fenced(element.textContent ?? ''))],
  ['table', writeTable],
]);

function writeElement(element: HtmlElement, writer: Writer, place: Place): void {
  const name = element.localName;
  if (DROPPED.has(name)) return;
  const write = WRITERS.get(name);
  if (write !== undefined) write(element, writer, place);
  else if (INLINE.has(name)) writeInline(element, writer, place);
  else writeBlock(element, writer, place);
}

/** Cells of a layout table are kept apart. */
function writeInline(element: HtmlElement, writer: Writer, place: Place): void {
  if (element.localName === 'td' || element.localName === 'th') writer.inline(' ');
  writeChildren(element, writer, place);
}

/** Inside an item everything is one paragraph up to the next list. */
function writeBlock(element: HtmlElement, writer: Writer, place: Place): void {
  const end = () => (place.listDepth === 0 ? writer.block() : writer.line());
  end();
  writeChildren(element, writer, place);
  end();
}

function writeTable(element: HtmlElement, writer: Writer, place: Place): void {
  if (isDataTable(element)) writer.raw(tableMarkdown(element));
  else writeBlock(element, writer, place);
}

function writeHeading(element: HtmlElement, level: number, writer: Writer): void {
  const text = inlineText(element).replace(/\s*[¶#🔗]$/u, '');
  writer.raw(text === '' ? '' : `${'#'.repeat(level)} ${text}`);
}

function writeList(element: HtmlElement, writer: Writer, place: Place): void {
  writer.block();
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  const ordinal =
    element.localName === 'ol' ? { next: Number.isSafeInteger(start) ? start : 1 } : null;
  writeChildren(element, writer, { ...place, listDepth: place.listDepth + 1, ordinal });
  writer.block('');
}

function writeItem(element: HtmlElement, writer: Writer, place: Place): void {
  const indent = '  '.repeat(Math.max(0, Math.min(place.listDepth, 6) - 1));
  const marker = place.ordinal === null ? '-' : `${place.ordinal.next}.`;
  if (place.ordinal !== null) place.ordinal.next += 1;
  writer.block(`${indent}${marker} `);
  writeChildren(element, writer, { ...place, listDepth: Math.max(1, place.listDepth) });
  writer.block('');
}

/** "- term: definition" keeps both in one passage; what lists, tables and code a definition holds follows it. */
function writeDefinitions(element: HtmlElement, writer: Writer, place: Place): void {
  const inside = { ...place, listDepth: place.listDepth + 1, ordinal: null };
  const indent = '  '.repeat(Math.min(place.listDepth, 5));
  let term = '';
  const begin = (text: string) => {
    writer.block(`${indent}- `);
    writer.inline(text);
  };
  writer.block();
  for (const child of termsAndDefinitions(element)) {
    if (child.localName === 'dt') {
      if (term !== '') begin(term);
      term = inlineText(child);
    } else {
      const isEmpty = (child.textContent ?? '').trim() === '';
      begin(term === '' || isEmpty ? term : `${term.replace(/:$/, '')}: `);
      writeChildren(child, writer, inside);
      term = '';
    }
  }
  if (term !== '') begin(term);
  writer.block('');
}

/** Those of this list alone, in order; groups of them may be wrapped once. */
function termsAndDefinitions(list: HtmlElement): HtmlElement[] {
  const isOne = ({ localName }: HtmlElement) => localName === 'dt' || localName === 'dd';
  return [...list.childNodes].filter(isElement).flatMap((child) => {
    if (isOne(child)) return [child];
    return [...child.childNodes].filter(isElement).filter(isOne);
  });
}

function fenced(code: string): string {
  const body = cleanCharacters(code).replaceAll('```', "'''").replace(/^\n+/, '').trimEnd();
  return body === '' ? '' : `\`\`\`\n${body}\n\`\`\``;
}
