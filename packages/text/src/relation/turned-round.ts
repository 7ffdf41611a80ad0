import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { sameQuantity } from '../statement/quantities.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';
import { COMPARED, ORDERED, swapsSides } from './swapped-sides.ts';

const MORE =
  /(?<!\p{L})(?:more|dearer|extra|surcharge|supplement|additional(?:ly)?|on top|mehr|teurer|aufpreis|zuschlag|zusätzlich|de plus|supplément|más|suplemento|recargo|in più|supplemento)(?!\p{L})/iu;
const LESS =
  /(?<!\p{L})(?:less|off|cheaper|saves?|saving|discount|reduc(?:ed|tion)|weniger|günstiger|billiger|rabatt|ermäßig\p{L}+|spar(?:en|st|t)|nachlass|de moins|réduction|remise|menos|descuento|ahorras?|in meno|sconto)(?!\p{L})/iu;
const THAN = /(?<!\p{L})(?:than|als|que|di quel|dan)(?!\p{L})([^.;,]*)/iu;
const ELSE =
  /(?<!\p{L})(?:(?:every|any)(?:one|body) else|(?:all|every|any) other|everything else|alle[ns]? anderen?|alles andere|(?:tous|toutes) les autres|tod[oa]s l[oa]s demás)(?!\p{L})/iu;

/** What a claim turns round: more for less, what is compared with for what is compared, or an order of any kind. */
export function isTurnedRound(claim: Claim, units: readonly Said[]): boolean {
  const { form, comparesThings } = claim.facts;
  const orders = comparesThings ? [...COMPARED, ...ORDERED] : ORDERED;
  return (
    saysOtherDirection(claim, units) ||
    swapsSides(form, { said: units.map((unit) => unit.form), orders }) ||
    (!comparesThings && isOfTheCompared(claim, units))
  );
}

/** "15 percent more" of "saves 15 percent". */
function saysOtherDirection({ facts }: Claim, units: readonly Said[]): boolean {
  if (facts.quantities.length === 0) return false;
  const own = units
    .flatMap((unit) => unit.clauses())
    .filter(({ quantities }) =>
      quantities.some((one) => facts.quantities.some((other) => sameQuantity(one, other))),
    )
    .map(({ form }) => form);
  const isOnly = (there: RegExp, other: RegExp) =>
    own.some((form) => there.test(form)) && !own.some((form) => other.test(form));
  const [isMore, isLess] = [MORE.test(facts.form), LESS.test(facts.form)];
  return (isMore && !isLess && isOnly(LESS, MORE)) || (isLess && !isMore && isOnly(MORE, LESS));
}

/** "Garden rooms cost more" of "rooms at the sea cost more than those at the garden". */
function isOfTheCompared({ facts }: Claim, units: readonly Said[]): boolean {
  if (THAN.test(facts.form)) return false;
  return units.some(({ plain }) => {
    const than = THAN.exec(plain);
    const behind = than?.[1] ?? '';
    const before = plain.slice(0, than?.index);
    if (behind === '' || !(MORE.test(before) || LESS.test(before))) return false;
    const compared = new Set(canonicalWords(behind));
    const rest = new Set(canonicalWords(plain.replace(behind, ' ')));
    return topicWords(facts.content).some(
      (word) => hasNearForm(compared, word) && !hasNearForm(rest, word),
    );
  });
}

/** Whether a place speaks of all the others, which is not of all. */
export const isOfTheRest = ({ plain }: Said): boolean => ELSE.test(plain);
