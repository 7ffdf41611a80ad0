import { isSameText, rememberBy, textSketch } from '@pixel/text';
import type { PassageRecord } from './port.ts';

/** A shorter text may mean something else under another title ("Monday to Friday, 9 to 5"). */
const TELLING_WORDS = 15;
const SIMILAR_LENGTH = 0.85;

/** Passages whose sketches are kept, half a kilobyte each: the same ones are found again and again. */
const SKETCHED = 1_000;
const sketchOf = rememberBy(SKETCHED, (text: string) => text, textSketch);

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
  const kept: { hit: Hit; duplicates: Hit[] }[] = [];
  for (const hit of hits) {
    const same = kept.find((other) => isSamePlace(other.hit, hit));
    if (same) same.duplicates.push(hit);
    else if (kept.length < k) kept.push({ hit, duplicates: [] });
    else break;
  }
  return kept;
}

/** Sketches are taken when they are asked for: most passages differ in length already. */
function isSamePlace(a: PassageRecord, b: PassageRecord): boolean {
  const shorter = Math.min(a.text.length, b.text.length);
  const longer = Math.max(a.text.length, b.text.length);
  if (shorter < SIMILAR_LENGTH * longer) return false;
  if (a.headings.at(-1) !== b.headings.at(-1)) return false;
  if (a.title !== b.title && sketchOf(a.text).words < TELLING_WORDS) return false;
  return isSameText(sketchOf(a.text), sketchOf(b.text));
}
