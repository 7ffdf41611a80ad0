import { ALPHABETS } from './letters-of-languages.ts';

const SAMPLE_LENGTH = 4_000;
const SETS = Object.values(ALPHABETS).map((letters) => new Set(letters));
const THAI = /[\u0e00-\u0e5b]/;
/** Signs that texts have beside letters; between two letters only these may stand. */
const SIGNS = /[„“”‘’‚«»‹›–—…€£§°•·×½¼¾²³™©®¿¡¶†\u00a0]/;
const INSIDE = /[’‘·\u00a0–—]/;
/** Scripts that do not stand in one word with Latin letters. */
const OTHER_SCRIPT = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}]/u;

/**
 * How well decoded text reads: 1 when all of its signs beyond ASCII are letters of one language or usual marks, less where
 * it mixes alphabets, has capitals or symbols inside of words, or signs that nobody writes. 1 for ASCII alone.
 */
export function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const hits = SETS.map(() => 0);
  let thai = 0;
  let letters = 0;
  let faults = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const sign = sample[at] ?? '';
    if (sign <= '\u007f') continue;
    const before = sample[at - 1] ?? ' ';
    const after = sample[at + 1] ?? ' ';
    const isLetter = /[\p{L}\p{M}]/u.test(sign);
    if (!isLetter) {
      const isBetween = /\p{L}/u.test(before) && /\p{L}/u.test(after);
      const isUsual = SIGNS.test(sign) && (!isBetween || INSIDE.test(sign));
      if (!isUsual) faults += 1;
      continue;
    }
    letters += 1;
    if (/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before)) faults += 1;
    if (OTHER_SCRIPT.test(sign) && /[a-z]/i.test(before + after)) faults += 1;
    if (THAI.test(sign)) thai += 1;
    const lower = sign.toLowerCase();
    for (const [index, set] of SETS.entries())
      if (set.has(lower) || set.has(sign)) hits[index] = (hits[index] ?? 0) + 1;
  }
  if (letters + faults === 0) return 1;
  return (Math.max(thai, ...hits) - faults) / (letters + faults);
}
