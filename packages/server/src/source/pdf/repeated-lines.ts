import type { TextLine } from './reading-order.ts';

/** Lines at the top and bottom of a page that may be a running head or foot. */
const EDGE_LINES = 3;
const MIN_PAGES = 3;
const MIN_SHARE = 0.4;

/** The pages without the heads, feet and page numbers that repeat on them. */
export function withoutRepeatedLines(pages: readonly (readonly TextLine[])[]): TextLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // Books alternate between two heads, so that each is on nearly half of the pages.
  const least = Math.max(MIN_PAGES, pages.length * MIN_SHARE);
  return pages.map((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter((line) => {
      if (!edge.has(line)) return true;
      return (counts.get(keyOf(line)) ?? 0) < least && !(pages.length > 1 && isPageNumber(line));
    });
  });
}

function edges(lines: readonly TextLine[]): TextLine[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return [...sorted.slice(0, EDGE_LINES), ...sorted.slice(EDGE_LINES).slice(-EDGE_LINES)];
}

/** Numbers differ from page to page. */
function keyOf(line: TextLine): string {
  return `${textOf(line)
    .toLowerCase()
    .replace(/\d+|\b[ivxl]+\b/g, '#')}@${Math.round(line.y / 6)}`;
}

function isPageNumber(line: TextLine): boolean {
  return /^(?:[-–—|]\s*)?(?:(?:page|seite|p\.|pág\.?|página|pagina)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|di|sur)\s*\d{1,4})?(?:\s*[-–—|])?$/i.test(
    textOf(line),
  );
}

function textOf({ cells }: TextLine): string {
  return cells.map(({ text }) => text).join(' ');
}
