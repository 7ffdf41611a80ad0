import type { Teaser } from '@pixel/contract';
import { withStorage } from '../chat/with-storage.ts';
import type { Launcher } from './attributes.ts';

/** Waits for an occasion of `teaser`, once on a page. Reads what earlier visits have stored, and stores nothing. */
export const watchTeaser =
  (teaser: Teaser) =>
  ({ bot, signal, show }: Launcher): void => {
    const { text, pages, afterSeconds, scrollPercent, onExit, returningOnly, pauseHours } = teaser;
    const closedAt = Number(stored(`pixel:${bot}:teaser`));
    if (Date.now() - closedAt < pauseHours * 3_600_000) return;
    if (returningOnly && !stored(`pixel:${bot}`)) return;
    const over = new AbortController();
    signal.addEventListener('abort', () => over.abort());

    // A page of one document changes its address: it counts at the occasion.
    const offer = () => {
      if (over.signal.aborted || !fitsOne(pages, location.pathname)) return;
      over.abort();
      show(text);
    };
    if (afterSeconds) {
      const timer = setInterval(offer, afterSeconds * 1_000);
      over.signal.addEventListener('abort', () => clearInterval(timer));
    }
    if (scrollPercent)
      addEventListener(
        'scroll',
        () => {
          const { scrollHeight } = document.documentElement;
          if (((scrollY + innerHeight) / scrollHeight) * 100 >= scrollPercent) offer();
        },
        { passive: true, signal: over.signal },
      );
    if (onExit)
      document.addEventListener(
        'mouseout',
        ({ relatedTarget, clientY }) => relatedTarget === null && clientY <= 0 && offer(),
        over,
      );
    if (!afterSeconds && !scrollPercent && !onExit) offer();
  };

const stored = (key: string) => withStorage((storage) => storage.getItem(key)) ?? null;

const fitsOne = (pages: readonly string[], path: string) =>
  pages.length === 0 || pages.some((page) => fits(page, path));

/** Whether `path` is `page`, in which `*` stands for anything. In linear time, unlike a regular expression with many stars. */
export function fits(page: string, path: string): boolean {
  const [first = '', ...rest] = page.split('*');
  const last = rest.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
