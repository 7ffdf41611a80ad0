/** What may stand between the parts: "Jahresvertrag" is a "Vertrag" for a "Jahr". */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const MIN_FIRST = 4;
const MIN_SECOND = 3;
const MIN_COMPOUND = 8;

/** The words of a vocabulary that make up a compound which is not in it itself, in pairs, first part first. */
export function partsIn(
  compound: string,
  vocabulary: ReadonlySet<string>,
): readonly (readonly [first: string, second: string])[] {
  if (compound.length < MIN_COMPOUND || vocabulary.has(compound)) return NONE;
  const found: (readonly [string, string])[] = [];
  for (const first of vocabulary) {
    if (first.length < MIN_FIRST || !compound.startsWith(first)) continue;
    const rest = compound.slice(first.length);
    for (const link of LINKS) {
      const second = rest.slice(link.length);
      if (second.length < MIN_SECOND || !rest.startsWith(link)) continue;
      if (vocabulary.has(second)) found.push([first, second]);
    }
  }
  return found;
}

const NONE: readonly (readonly [string, string])[] = [];
