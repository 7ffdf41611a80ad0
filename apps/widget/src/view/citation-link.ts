import type { Citation } from '@pixel/contract';
import { safeHref } from '../markdown/safe-href.ts';

/** Words at each end of a long quote that name it. */
const EDGE = 5;

/**
 * Address of the cited words: browsers that know text fragments scroll to them and mark them, others open the page; a page
 * number leads into a PDF. Null when there is no safe address.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function citationLink({
  url,
  quote,
  page,
}: Pick<Citation, 'url' | 'quote' | 'page'>): string | null {
  const href = url && safeHref(url);
  if (!href || href.startsWith('mailto:')) return null;
  if (page !== undefined) return `${href.replace(/#.*/, '')}#page=${page}`;
  const words = quote.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return href;
  const ends = words.length <= 2 * EDGE ? [words] : [words.slice(0, EDGE), words.slice(-EDGE)];
  const fragment = ends.map((some) => encodeFragment(some.join(' '))).join(',');
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** A dash would name a prefix or suffix of the quote. */
const encodeFragment = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
