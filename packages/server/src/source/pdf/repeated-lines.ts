import { tableOf } from './aligned-table.ts';
import type { TextLine } from './text-lines.ts';

/** Lines at the top and bottom of a page that may be a running head or foot. */
const EDGE_LINES = 3;
const MIN_PAGES = 3;
/** Of two pages only the outermost lines are compared: those further in may well be alike by chance. */
const FEW_PAGES = 2;
/** Books alternate between two heads, so that each is on nearly half of the pages. */
const MIN_SHARE = 0.4;

/** The pages without the heads, feet and page numbers that repeat on them. Names of columns stay where they come first. */
export function withoutRepeatedLines(pages: readonly (readonly TextLine[])[]): TextLine[][] {
  const least = Math.max(MIN_PAGES, pages.length * MIN_SHARE);
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = edgesOf(lines).flatMap((edge) => edge.map(keyOf));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const heads = pages.length === FEW_PAGES ? headsOfTwo(pages, counts) : new Set<string>();
  const shift = pageNumberShift(pages, least);
  const named = new Set<string>();
  return pages.map((lines, index) => {
    const repeats = (line: TextLine, place: number) =>
      (counts.get(keyOf(line)) ?? 0) >= least ||
      (place === 0 && heads.has(keyOf(line))) ||
      (pages.length > 1 && isPageNumber(line)) ||
      (place === 0 && shift !== undefined && numbersOf(line).includes(index + shift));
    const removed = new Set(edgesOf(lines).flatMap((edge) => peeled(edge, repeats)));
    for (const line of namesAmong(lines, { removed, named })) {
      named.add(keyOf(line));
      removed.delete(line);
    }
    return lines.filter((line) => !removed.has(line));
  });
}

/** Of the lines to remove, those that name the columns of a table below them and were not named before. */
function namesAmong(
  lines: readonly TextLine[],
  {
    removed,
    named,
  }: { readonly removed: ReadonlySet<TextLine>; readonly named: ReadonlySet<string> },
): TextLine[] {
  const from = lines.findIndex(
    (line) => removed.has(line) && line.cells.length > 1 && !named.has(keyOf(line)),
  );
  const table = from === -1 ? undefined : tableOf(lines, { from });
  const isNamed = table?.hasHeader === true && (table.rows[0] ?? []).every((name) => name !== '');
  const end = from + (table?.lineCount ?? 0);
  return isNamed ? lines.slice(from, end).filter((line) => removed.has(line)) : [];
}

/** The outermost lines that both pages have, when what stands next to them differs. */
function headsOfTwo(
  pages: readonly (readonly TextLine[])[],
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const isOnBoth = (line: TextLine | undefined) =>
    line !== undefined && counts.get(keyOf(line)) === FEW_PAGES;
  const edges = pages.flatMap((lines) => edgesOf(lines));
  return new Set(
    edges.flatMap(([outer, next]) =>
      outer !== undefined && isOnBoth(outer) && next !== undefined && !isOnBoth(next)
        ? [keyOf(outer)]
        : [],
    ),
  );
}

/** From the outside in: what stands behind a line that stays, stays. */
function peeled(
  edge: readonly TextLine[],
  repeats: (line: TextLine, place: number) => boolean,
): TextLine[] {
  const end = edge.findIndex((line, place) => !repeats(line, place));
  return edge.slice(0, end === -1 ? edge.length : end);
}

/** The first lines downwards and the last lines upwards. */
function edgesOf(lines: readonly TextLine[]): [TextLine[], TextLine[]] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return [sorted.slice(0, EDGE_LINES), sorted.slice(EDGE_LINES).slice(-EDGE_LINES).reverse()];
}

/** The same text at the same height; only a page number may differ. */
function keyOf(line: TextLine): string {
  const text = textOf(line)
    .toLowerCase()
    .replace(/^\d{1,4}\s+|\s+\d{1,4}$|\b\d{1,4}(?=\s*(?:\/|of|von|de|di|sur)\s*\d)/g, '#');
  return `${text}@${Math.round(line.y / 6)}`;
}

/** What is added to the index of a page to get the number printed on it, when most pages agree. */
function pageNumberShift(
  pages: readonly (readonly TextLine[])[],
  least: number,
): number | undefined {
  const counts = new Map<number, number>();
  for (const [index, lines] of pages.entries()) {
    const numbers = edgesOf(lines).flatMap(([outermost]) =>
      outermost === undefined ? [] : numbersOf(outermost),
    );
    for (const shift of new Set(numbers.map((number) => number - index))) {
      counts.set(shift, (counts.get(shift) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= least ? best[0] : undefined;
}

/** Numbers at the start and the end of a line, where heads carry the page. */
function numbersOf(line: TextLine): number[] {
  const text = textOf(line);
  return [/^\d{1,4}(?=\s)/, /(?<=\s)\d{1,4}$/, /^\d{1,4}$/].flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [Number(found)];
  });
}

function isPageNumber(line: TextLine): boolean {
  return PAGE_NUMBER.test(textOf(line));
}

const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:(?:page|seite|p\.|pág\.?|página|pagina)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|von|de|di|sur)\s*\d{1,4})?(?:\s*[-–—|])?$/i;

function textOf({ cells }: TextLine): string {
  return cells.map(({ text }) => text).join(' ');
}
