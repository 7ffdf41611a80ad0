import { isSameText, type TextSketch, textSketch } from '@pixel/text';
import type { PassageRecord } from './port.ts';

/** A shorter text may mean something else under another title ("Monday to Friday, 9 to 5"). */
const TELLING_WORDS = 15;

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
  const kept: { hit: Hit; sketch: TextSketch; duplicates: Hit[] }[] = [];
  for (const hit of hits) {
    const sketch = textSketch(hit.text);
    const same = kept.find((other) => isSamePlace(other, { hit, sketch }));
    if (same) same.duplicates.push(hit);
    else if (kept.length < k) kept.push({ hit, sketch, duplicates: [] });
    else break;
  }
  return kept.map(({ hit, duplicates }) => ({ hit, duplicates }));
}

interface Sketched {
  readonly hit: PassageRecord;
  readonly sketch: TextSketch;
}

function isSamePlace(a: Sketched, b: Sketched): boolean {
  if (a.hit.headings.at(-1) !== b.hit.headings.at(-1)) return false;
  if (a.sketch.words < TELLING_WORDS && a.hit.title !== b.hit.title) return false;
  return isSameText(a.sketch, b.sketch);
}
