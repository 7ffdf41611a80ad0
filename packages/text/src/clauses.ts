// A comma inside a number has no space behind it.
const BREAK =
  /[,;:]\s|\s[–—-]\s|[()|]|\s(?:and|but|while|whereas|however|und|aber|sondern|während|sowie|et|mais|tandis|y|pero|mientras|ma|mentre)\s/giu;

/** A sentence cut where one statement may end and the next begin. In order, none empty. */
export function clauses(text: string): string[] {
  return text
    .split(BREAK)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** Every way to cut a sentence in two between clauses, the longest first piece first. */
export function cuts(text: string): (readonly [string, string])[] {
  return [...text.matchAll(BREAK)]
    .map(({ index, 0: mark }) => [text.slice(0, index), text.slice(index + mark.length)] as const)
    .reverse();
}
