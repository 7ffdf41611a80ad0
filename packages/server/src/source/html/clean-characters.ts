/**
 * Removes characters that a reader cannot see, which are used to smuggle text: zero-width marks, tag characters,
 * direction overrides, soft hyphens, control characters. Joiners stay between letters that need them.
 */
export function cleanCharacters(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(JOINER, (joiner, before: string, after: string) =>
      NEEDS_JOINER.test(before) && NEEDS_JOINER.test(after) ? joiner : before,
    )
    .toWellFormed();
}

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u17b4\u17b5]|[\u180b-\u180d\u180f]|[\ufe00-\ufe0e]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]/gu;
const JOINER = /(.?)[\u200c\u200d]+(?=(.?))/gsu;
const NEEDS_JOINER =
  /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Gujarati}|\p{Script=Gurmukhi}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/u;
