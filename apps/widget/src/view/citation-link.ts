import type { Citation } from '@pixel/contract';
import { safeHref } from '../markdown/safe-href.ts';

/** Words at each end of a long quote that name it. */
const EDGE = 5;
/** A quote of fewer words may stand on the page more than once: the words around it tell which one is meant. */
const SHORT = 4;
const AROUND = 3;

/**
 * Address of the cited words: browsers that know text fragments scroll to them and mark them, others open the page; a page
 * number leads into a PDF. Null when there is no safe address.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function citationLink({
  url,
  quote,
  page,
  before = '',
  after = '',
}: Pick<Citation, 'url' | 'quote' | 'page' | 'before' | 'after'>): string | null {
  const href = url && safeHref(url);
  if (!href || href.startsWith('mailto:')) return null;
  if (page !== undefined) return `${href.replace(/#.*/, '')}#page=${page}`;
  // A fragment of the page's own stays what it is; the directive of another one goes.
  const place = href.replace(/:~:.*/, '');
  const fragment = fragmentOf(cellOf(quote) ?? { quote, before, after, isCell: false });
  return fragment ? `${place}${place.includes('#') ? '' : '#'}:~:text=${fragment}` : href;
}

interface Quoted {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Other rows may say the same in it. */
  readonly isCell: boolean;
}

/**
 * Of a table's row the cell that says most, between its neighbours: a page has no bars, and each cell is a block of its own.
 * Null for anything else.
 */
function cellOf(quote: string): Quoted | null {
  if (!/^\s*\|.*\|\s*$/.test(quote)) return null;
  const cells = quote
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\||[*`]/g, (mark) => (mark === '\\|' ? '|' : '')).trim())
    .filter(Boolean);
  const longest = cells.reduce((best, cell) => (cell.length > best.length ? cell : best), '');
  const at = cells.indexOf(longest);
  return { quote: longest, before: cells[at - 1] ?? '', after: cells[at + 1] ?? '', isCell: true };
}

function fragmentOf({ quote, before, after, isCell }: Quoted): string | null {
  const lines = quote
    .split('\n')
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const isShort = lines.length === 1 && first.length <= 2 * EDGE;
  // Either end stays within its line: a line of a quote is a block of the page.
  const ends = isShort ? [first] : [first.slice(0, EDGE), last.slice(-EDGE)];
  const parts = ends.map(encodeWords);
  if (isShort && (isCell || first.length < SHORT)) {
    // In one line with the quote: what is in another one need not stand beside it on the page.
    const start = wordsOf(/[^\n]*$/.exec(before)?.[0] ?? '').slice(-AROUND);
    const end = wordsOf(/^[^\n]*/.exec(after)?.[0] ?? '').slice(0, AROUND);
    if (start.length > 0) parts.unshift(`${encodeWords(start)}-`);
    if (end.length > 0) parts.push(`-${encodeWords(end)}`);
  }
  return parts.join(',');
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** A dash would name a prefix or suffix of the quote. */
const encodeWords = (words: readonly string[]) =>
  encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
