import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { anyOf } from '../statement/any-of.ts';
import type { Facts } from '../statement/facts-of.ts';
import { sameQuantity } from '../statement/quantities.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';

/** Whether a claim limits what a place does not, limits it to something else, or holds where the place has a limit. */
export const hasOtherLimit = (claim: Claim, units: readonly Said[]): boolean =>
  isConcession(claim, units) ||
  isNarrower(claim, units) ||
  isLimitedElsewhere(claim, units) ||
  isAllForEither(claim, units);

const EVEN = anyOf(
  `even|regardless|no matter|auch (?:wenn|ohne|bei|dann)|selbst (?:wenn|ohne|bei)|même|aunque|incluso|anche (?:se|senza|con)|ook als|ook zonder`,
);
const WHATEVER = anyOf(
  `even|regardless|no matter|whether|not only|any|auch|selbst|ob|egal|même|aunque|incluso|aun|anche|ook|zelfs`,
);

/** "Even if it was used" of "if it was not used". */
const isConcession = ({ text }: Claim, units: readonly Said[]): boolean =>
  EVEN.test(text) && !units.some(({ plain }) => WHATEVER.test(plain));

/** Not of a number, nor of what it takes: "only two", "you only need". */
const ONLY_OF =
  /(?<!\p{L})(?:only|solely|exclusively|nur|ausschließlich|seulement|uniquement|solo|sólo|solamente|soltanto|alleen)(?:[.!]?$|\s(?!\p{Nd}|[€$£]|one|two|three|four|five|six|seven|eight|nine|ten|an? |pay|costs?|takes?|have|need)(?=\p{L}))/iu;
const LIMITS = anyOf(
  `except|otherwise|unless|if|must|need|needs|required|reserved|not before|apart from|but|außer|sonst|muss|müssen|wenn|erst|sauf|doit|si|debe|salvo|excepto`,
);

/** "Only at the desk" where nothing is said of other places. */
function isNarrower({ facts, clauses, text }: Claim, units: readonly Said[]): boolean {
  if (facts.isDenial || !ONLY_OF.test(text)) return false;
  const said = units.flatMap((unit) => unit.clauses());
  return clauses.some((clause) => ONLY_OF.test(clause.form) && !isLimited(clause, said));
}

/** Whether what a place says of the same, with the same number if there is one, has a limit. */
function isLimited({ content, quantities }: Facts, said: readonly Facts[]): boolean {
  const topic = topicWords(content);
  const near = said.filter(({ words, inherited }) =>
    topic.some((word) => hasNearForm(words, word) || inherited.has(word)),
  );
  const same = near.filter((other) =>
    other.quantities.some((one) => quantities.some((claimed) => sameQuantity(one, claimed))),
  );
  return (same.length > 0 ? same : near).some(
    ({ scope, negations, form }) => scope.isOnly || negations > 0 || LIMITS.test(form),
  );
}

/** "Only if the tenant agrees" of "for tenants only if the owner agrees". */
function isLimitedElsewhere({ facts }: Claim, units: readonly Said[]): boolean {
  if (!facts.scope.isOnly || facts.limit.size === 0) return false;
  const limits = units
    .flatMap((unit) => unit.clauses())
    .map(({ limit }) => limit)
    .filter((limit) => limit.size > 0);
  const isOther = (limit: ReadonlySet<string>, word: string) =>
    !hasNearForm(limit, word) &&
    topicWords(limit).some((other) => !hasNearForm(facts.words, other));
  return (
    limits.length > 0 &&
    topicWords(facts.limit).some(
      (word) =>
        units.some(({ words }) => hasNearForm(words, word)) &&
        limits.every((limit) => isOther(limit, word)),
    )
  );
}

const OR = anyOf('or|oder|ou|o|of');
const AND = anyOf('and|und|et|y|e|en');

/** "Only with A and B" of "only with A or B". */
const isAllForEither = ({ facts }: Claim, units: readonly Said[]): boolean =>
  facts.scope.isOnly &&
  AND.test(facts.form) &&
  !OR.test(facts.form) &&
  units.some(({ plain }) => OR.test(plain) && !AND.test(plain));
