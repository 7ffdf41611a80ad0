import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { takesOut } from '../relation/taken-out.ts';
import { isOfTheRest } from '../relation/turned-round.ts';
import { isOneByOne, type Scope, scopeOf } from '../statement/scope.ts';

const BOTH =
  /(?<!\p{L})(?:both|beiden?|beides|les deux|toutes les deux|tous les deux|ambos|ambas|entramb[ie]|tutti e due)(?!\p{L})/giu;
/** Within the first words, where the subject stands. */
const JOINED = /^(?:[^\s,.;:]+\s){1,4}(?:and|und|et|y|e|en)\s/iu;

const SOMEBODY =
  /(?<!\p{L})(?:any(?:one|body)|every(?:one|body)|jede[rsnm]?|alle|toute personne|cualquier persona|chiunque) (?:(?:who['’]?s? (?:is )?)?(?:under|over|below|above|aged|younger|older)|unter|über|ab|de (?:moins|plus)|menor|mayor|sotto|sopra)(?!\p{L})/giu;

/** How widely a text speaks without a wording; undefined where it has none. */
function scopeWithout(text: string, wording: RegExp): Scope | undefined {
  const rest = text.replace(wording, ' ');
  return rest === text ? undefined : scopeOf(rest);
}

/** "Anyone under 16" speaks of those under 16. */
function isOfSome(text: string): boolean {
  const rest = scopeWithout(text, SOMEBODY);
  return rest !== undefined && !rest.isUniversal && !rest.isPeriodic;
}

/** "Both" of what a place names side by side, and nothing wider. */
const isOfTwo = (text: string): boolean => scopeWithout(text, BOTH)?.isUniversal === false;

/** Whether a claim speaks of all, of both or of a comparison where the place does not. */
export function isWider({ facts, text }: Claim, units: readonly Said[]): boolean {
  const { scope } = facts;
  if (facts.comparesThings && !units.some((unit) => unit.comparesThings)) return true;
  const said = facts.pairs.length === 0 ? [] : units.flatMap((unit) => unit.pairs);
  const isBoth = facts.pairs.some(
    ({ words, isChoice }) =>
      !isChoice &&
      facts.negations === 0 &&
      said.some((pair) => pair.words === words && pair.isChoice) &&
      !said.some((pair) => pair.words === words && !pair.isChoice),
  );
  if (isBoth) return true;
  if (!(scope.isUniversal || scope.isPeriodic) || isOfSome(text)) return false;
  if (units.some((unit) => unit.scope.isUniversal && !isOfTheRest(unit))) return false;
  const isLess = takesOut(text);
  if (isLess && units.some((unit) => unit.scope.isPeriodic)) return false;
  if (isOfTwo(text) && units.some(({ plain }) => JOINED.test(plain))) return false;
  if (isOneByOne(text) && units.some(({ plain }) => isOneByOne(plain))) return false;
  const isLimited =
    !isLess &&
    units.some(
      (unit) => unit.scope.isOnly || unit.clauses().some(({ isException }) => isException),
    );
  return scope.isUniversal || (scope.isPeriodic && isLimited && !scope.isOnly);
}
