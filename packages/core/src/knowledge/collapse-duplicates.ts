import { isSameText, type TextSketch, textSketch } from '@pixel/text';
import type { PassageRecord } from './port.ts';

/** A shorter text may mean something else under another title ("Monday to Friday, 9 to 5"). */
const TELLING_WORDS = 15;
const SIMILAR_LENGTH = 0.85;

/** A passage with those behind it that say the same. */
export interface Distinct<Hit> {
  readonly hit: Hit;
  readonly duplicates: readonly Hit[];
}

/**
 * The first `k` passages that differ, in their order, each with the later ones among `hits` that say the same: the text of
 * two pages takes one place. Passages under different last headings are never the same, nor are short ones under different titles.
 */
export function collapseDuplicates<Hit extends PassageRecord>(
  hits: readonly Hit[],
  k: number,
): Distinct<Hit>[] {
  const kept: { place: Place; hit: Hit; duplicates: Hit[] }[] = [];
  for (const hit of hits) {
    const place = placeOf(hit);
    const same = kept.find((other) => isSamePlace(other.place, place));
    if (same) same.duplicates.push(hit);
    else if (kept.length < k) kept.push({ place, hit, duplicates: [] });
    else break;
  }
  return kept.map(({ hit, duplicates }) => ({ hit, duplicates }));
}

interface Place {
  readonly passage: PassageRecord;
  /** Taken when it is asked for: most passages differ in length already. */
  sketch(): TextSketch;
}

function placeOf(passage: PassageRecord): Place {
  let taken: TextSketch | undefined;
  return {
    passage,
    sketch() {
      taken ??= textSketch(passage.text);
      return taken;
    },
  };
}

function isSamePlace(a: Place, b: Place): boolean {
  const [shorter, longer] = [a.passage.text.length, b.passage.text.length].sort((x, y) => x - y);
  if ((shorter ?? 0) < SIMILAR_LENGTH * (longer ?? 0)) return false;
  if (a.passage.headings.at(-1) !== b.passage.headings.at(-1)) return false;
  if (a.passage.title !== b.passage.title && a.sketch().words < TELLING_WORDS) return false;
  return isSameText(a.sketch(), b.sketch());
}
