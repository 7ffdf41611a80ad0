import type { Place, Read } from '../evidence/find-places.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { properNames } from '../statement/proper-names.ts';
import { isStatementWord } from '../statement/statement-words.ts';
import { topicWords } from '../statement/topic-words.ts';
import { canonicalTerm } from '../words/synonyms.ts';

/** German nouns from elsewhere in the passages are let pass when nearly everything else is found. */
const NEARLY_ALL = 0.8;
/** A sentence that goes on with what the one before it is about. */
const BACK =
  /^(?:\p{L}+\s){0,3}(?:it|they|them|this|these|those|he|she|its|their|his|her|es|er|sie|diese[rsnm]?|il|elle|ils|elles|ce|cette|lo|este|esta|su|sus)(?!\p{L})/iu;
/** So many words describe one thing and no other. */
const DESCRIBED = 4;
/** Least letters of a part of a compound. */
const PART = 5;

/** Whether a claim has a name that the place does not have, or that belongs to another sentence there. */
export function isMisnamed(claim: Claim, place: Place, read: readonly Read[]): boolean {
  const { units } = place;
  const isHere = (name: string) => stands(name, units);
  if (!claim.sureNames.every(isHere)) return true;
  const missing = claim.maybeNames.filter(
    (name) => !isHere(name) && !(claim.language === 'de' && isPartHere(name, units)),
  );
  return (
    missing.some((name) => isFromElsewhere(name, claim, { place, read })) ||
    isOfNeighbour(claim, units)
  );
}

/** Whether a name is said at a place or above it. */
export function stands(name: string, units: readonly Said[]): boolean {
  const term = canonicalTerm(name);
  return units.some(
    ({ words, context }) =>
      words.has(term) || context.has(term) || (name.length > 3 && hasInflected(name, words)),
  );
}

/** "Hollerbusch" for "Hollerbuschs", and a first part of a compound. */
function hasInflected(name: string, words: ReadonlySet<string>): boolean {
  for (const word of words)
    if (Math.abs(word.length - name.length) <= 2 && word.length > 3)
      if (word.startsWith(name) || name.startsWith(word)) return true;
  return false;
}

/** German nouns have capitals, and are parts of each other: "Raten" of "Ratenzahlung". */
const isPartHere = (name: string, units: readonly Said[]): boolean =>
  units.some(({ words }) => [...words].some((word) => isPart(name, word) || isPart(word, name)));

const isPart = (part: string, whole: string): boolean =>
  part.length >= PART && (whole.startsWith(part) || whole.endsWith(part));

/** Whether a word with a capital that the place does not have is a name from another place: then it was swapped. */
function isFromElsewhere(
  name: string,
  { language }: Claim,
  { place, read }: { readonly place: Place; readonly read: readonly Read[] },
): boolean {
  if (language === 'de')
    return place.score < NEARLY_ALL && read.some(({ names }) => names().capitals.has(name));
  return read.some(({ names }) => names().sure.has(name));
}

/**
 * Of two sentences one has the name, and the other all the rest with a name of its own: then the facts of one were given to
 * the other.
 */
function isOfNeighbour(
  { sureNames, terms, language, facts }: Claim,
  units: readonly Said[],
): boolean {
  if (units.length < 2 || sureNames.length === 0) return false;
  return units.some((unit) => {
    if (sureNames.every((name) => stands(name, [unit]))) return false;
    const rest = terms.filter(({ term }) => !sureNames.map(canonicalTerm).includes(term));
    const isSaid = ({ term }: { readonly term: string }) =>
      unit.words.has(term) || unit.context.has(term) || isStatementWord(term);
    if (!rest.every(isSaid)) return false;
    const [subject] = topicWords(unit.clauses()[0]?.content ?? []);
    const isOther =
      rest.length >= DESCRIBED &&
      subject !== undefined &&
      !facts.words.has(subject) &&
      !BACK.test(unit.plain);
    return (
      isOther || properNames(unit.plain, language).sure.some((name) => !sureNames.includes(name))
    );
  });
}
