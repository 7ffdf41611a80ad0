import { isIdeographic } from './text-lines.ts';

/** Joins two lines; a word that was hyphenated at the end of the first becomes whole. */
export function joinLines(before: string, after: string): string {
  if (before === '') return after;
  if (/\p{L}[-\u00ad‐]$/u.test(before) && /^\p{Ll}/u.test(after)) {
    // "long-term" keeps its hyphen when the part before already has one ("state-of-the-").
    const word = /\S+$/.exec(before)?.[0] ?? '';
    return /\p{L}[-‐]\p{L}/u.test(word) ? before + after : before.slice(0, -1) + after;
  }
  return before + (isIdeographic(before, after) ? '' : ' ') + after;
}
