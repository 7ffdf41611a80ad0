import { normalizeUrl } from './normalize-url.ts';

/** A page that waits to be read. */
export interface Candidate {
  readonly url: string;
  /** The normalised address. */
  readonly key: string;
  readonly depth: number;
}

/** The pages that wait, first in first out. Every page enters once, and traps run dry. */
export interface Frontier {
  /** False when the page is known, or one too many of its kind. */
  add(url: string, depth: number): boolean;
  /** Marks a page that was reached in another way. False when it was known. */
  claim(url: string): boolean;
  next(): Candidate | undefined;
  readonly size: () => number;
}

/** Variants of one path by their parameters: lists have pages, shops have filters without end. */
const MAX_QUERIES_PER_PATH = 30;
/** Paths that differ in numbers alone: products by number; and calendars, which have two or more numbers. */
const MAX_PER_SHAPE = 400;
const MAX_PER_DATE_SHAPE = 60;
const MAX_SEGMENTS = 15;
const MAX_LENGTH = 1_000;
/** More are never read, whatever the limits are. */
const MAX_WAITING = 20_000;

export function createFrontier(): Frontier {
  const known = new Set<string>();
  const counts = new Map<string, number>();
  const waiting: Candidate[] = [];
  let head = 0;

  const isOneTooMany = (kind: string, most: number) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count > most;
  };
  const isTrap = (key: string) => {
    const { pathname, search } = new URL(key);
    if (key.length > MAX_LENGTH || hasLoop(pathname)) return true;
    if (search !== '' && isOneTooMany(`${pathname}?`, MAX_QUERIES_PER_PATH)) return true;
    const numbers = pathname.match(/\d+/g)?.length ?? 0;
    if (numbers === 0) return false;
    return isOneTooMany(
      pathname.replace(/\d+/g, '#'),
      numbers > 1 ? MAX_PER_DATE_SHAPE : MAX_PER_SHAPE,
    );
  };

  return {
    add: (url, depth) => {
      const key = normalizeUrl(url);
      if (known.has(key) || waiting.length - head >= MAX_WAITING || isTrap(key)) return false;
      known.add(key);
      waiting.push({ url, key, depth });
      return true;
    },
    claim: (url) => {
      const key = normalizeUrl(url);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    },
    next: () => {
      const candidate = waiting[head];
      if (candidate !== undefined) head += 1;
      return candidate;
    },
    size: () => waiting.length - head,
  };
}

/** `/a/b/a/b/a/b`: relative links that add to the path for ever. */
function hasLoop(path: string): boolean {
  const segments = path.split('/').filter(Boolean);
  if (segments.length > MAX_SEGMENTS) return true;
  const seen = new Map<string, number>();
  return segments.some((segment) => {
    const count = (seen.get(segment) ?? 0) + 1;
    seen.set(segment, count);
    return count > 2;
  });
}
