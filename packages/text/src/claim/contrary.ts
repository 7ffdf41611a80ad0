import type { Claim } from '../evidence/read-claim.ts';
import type { Facts } from '../statement/facts-of.ts';
import { isOpposite } from '../statement/polarity.ts';

/** Whether one says the contrary of the other, in what it states or in its condition. */
export function isDenied(claim: Facts, said: Facts): boolean {
  const isContrary = isOpposite(claim.polarity, said.polarity) !== isOfUnless(claim, said);
  // "Only with" is "not without".
  const isSaidDenial = said.isMainDenial && !(said.scope.isOnly && claim.negations > 1);
  // "It does not hold for diving watches" of "except for diving watches", and a condition states nothing.
  if (claim.isMainDenial && said.isException) return false;
  if (CONDITION_ALONE.test(claim.form) && claim.negations === 0) return isContrary;
  if (claim.isMainDenial !== isSaidDenial) return !isContrary && !isSpared(claim, said);
  if (isContrary) return true;
  return (
    claim.isConditionDenial !== undefined &&
    said.isConditionDenial !== undefined &&
    claim.isConditionDenial !== said.isConditionDenial
  );
}

/** A clause that is nothing but a condition. */
const CONDITION_ALONE =
  /^\s*(?:(?:yes|no|ja|nein|oui|non|sí|sì),?\s)?(?:if|when|whenever|in case|should you|provided|wenn|falls|sofern|si|s['’]il|lorsque|quand|cuando|se|quando|als|indien)(?!\p{L})/iu;

const SPARED =
  /(?<!\p{L})(?:(?:don['’]t|do not|does not|doesn['’]t|needn['’]t|won['’]t) (?:need|have)|needn['’]t|no need|not (?:necessary|needed|required)|brauch(?:en|st|t)|müssen|musst|nicht nötig)(?!\p{L})/iu;
const GIVEN =
  /(?<!\p{L})(?:provide[sd]?|included?|includes|supplied|supply|available|lent|lend|bring|brings|handled|treat|optional|automatically|vorhanden|gestellt|stellen|inklusive|enthalten|automatisch|leihen)(?!\p{L})/iu;

/** "You need not bring a mat" of "mats are provided". */
const isSpared = (claim: Facts, said: Facts): boolean =>
  claim.isMainDenial && SPARED.test(claim.form) && GIVEN.test(said.form);

/** "Beginners need no test" of "a test is required unless you are a beginner". */
const isOfUnless = (claim: Facts, said: Facts): boolean =>
  said.isUnless &&
  !claim.isUnless &&
  [...said.condition].some((word) => claim.words.has(word)) &&
  isMostlySaid(
    [...said.content].filter((word) => !said.condition.has(word)),
    claim,
  );

const isMostlySaid = (words: readonly string[], { words: there }: Facts): boolean =>
  2 * words.filter((word) => there.has(word)).length >= words.length;

const BUT = /(?<!\p{L})(?:but|aber|sondern|mais|pero|sino|ma|maar|mas|ale|men)(?!\p{L})/iu;

/** Whether a claim cuts in clauses what the place says in one, and denies as much on the whole. */
export const isSaidInPieces = ({ facts, clauses }: Claim, other: Facts): boolean =>
  clauses.length > 1 &&
  (isOpposite(facts.polarity, other.polarity) ||
    BUT.test(other.form) ||
    !clauses.some((clause) => clause.isException)) &&
  clauses.every(({ content }) => [...content].some((word) => other.words.has(word))) &&
  !isDenied(facts, other);
