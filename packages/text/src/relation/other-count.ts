import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { standsAt } from '../evidence/stands-at.ts';
import { anyOf } from '../statement/any-of.ts';
import { sameQuantity } from '../statement/quantities.ts';
import { kindOfUnit, MONEY, unitNamed } from '../statement/units.ts';
import { canonicalWords } from '../words/canonical-words.ts';

/** Whether a claim counts something else than a place with the same number does, or by something else. */
export const hasOtherCount = (claim: Claim, units: readonly Said[]): boolean =>
  countsOther(claim, units) ||
  leavesOutRate(claim, units) ||
  hasOtherRate(claim, units) ||
  isForOthers(claim, units);

const MEASURES = new Set(
  ['second', 'day', 'month', 'm', 'g', 'ml', 'percent', 'night'].map(kindOfUnit),
);
/** Letters by which a counted thing is found again. */
const BEGINNING = 5;
/** Letters behind a number in which its unit or rate stands. */
const BEHIND = 40;

/** "14 weeks" of "14 lessons". */
const countsOther = ({ facts }: Claim, units: readonly Said[]): boolean =>
  facts.quantities.some((number) => {
    if (!MEASURES.has(kindOfUnit(number.unit))) return false;
    const form = facts.form.toLowerCase();
    const same = placesOf(units, number);
    return (
      same.length > 0 &&
      same.every(({ unit, behind }) => {
        const thing = /^[\s-](\p{L}{4,})/u.exec(behind)?.[1]?.toLowerCase();
        return unit === '' && thing !== undefined && !form.includes(thing.slice(0, BEGINNING));
      })
    );
  });

const RATE =
  /^[^\p{L}\p{Nd}]{0,3}(?:per|je|pro|par|por|an?|each|every|jeder?|chaque|cada|al)\s(m²|m³|qm|sqm|square met(?:re|er)|quadratmeter|kubikmeter|mètre carré|metro cuadrado|kilo(?:gram(?:m|me|o)?|met(?:re|er)|mètre|metro)?|kg|km|mile|lit(?:re|er|ro)|kwh|page|seite|word|wort|mot|palabra)(?!\p{L})/iu;
const RATE_BEGINNING = 4;

/** "620 euros" of "620 euros per cubic metre". */
const leavesOutRate = ({ facts, text }: Claim, units: readonly Said[]): boolean =>
  facts.quantities.some((number) => {
    if (number.unit === '') return false;
    const rates = placesOf(units, number).map(({ behind }) => RATE.exec(behind)?.[1]);
    return (
      rates.length > 0 &&
      rates.every((rate) => {
        const start = rate?.slice(0, RATE_BEGINNING);
        return start !== undefined && !facts.form.includes(start) && !text.includes(start);
      })
    );
  });

/** The unit of each statement of a number, and what is written behind it. */
const placesOf = (units: readonly Said[], number: Claim['facts']['quantities'][number]) =>
  units.flatMap(({ quantities, form }) =>
    quantities
      .filter((one) => sameQuantity(one, number))
      .map(({ unit, end }) => ({ unit, behind: form.slice(end, end + BEHIND) })),
  );

/** "Pro" with a capital is a plan. */
const PER = /(?<!\p{L})(?:[Pp]er|[Jj]e|pro|[Pp]ar|[Pp]or)\s(\p{L}{3,})/gu;

/** "Per group" of "per person". */
function hasOtherRate({ facts }: Claim, units: readonly Said[]): boolean {
  const claimed = [...facts.form.matchAll(PER)];
  if (claimed.length === 0 || !units.some(({ form }) => form.search(PER) >= 0)) return false;
  return claimed.some(([, noun = '']) => {
    const unit = unitNamed(noun);
    // What is counted by time was compared already.
    if (MEASURES.has(kindOfUnit(unit))) return false;
    const isCounted = units.some(({ quantities }) => quantities.some((one) => one.unit === unit));
    const isHere = canonicalWords(noun).some((word) => standsAt(word, units));
    return !isHere && !(unit !== '' && isCounted);
  });
}

const BOTH = anyOf('both|beiden?|les deux|amb[oa]s|entramb[ie]|allebei');
const SINGLE = anyOf(
  'one|single|eine?n?|einzeln\\p{L}*|une?|una?|sol[oa]|seule?|één|per|each|every|je|pro|jede[rsnm]?|par|chaque|por|cada|ogni',
);

/** "65 euros for one and 45 for both" of "45 for one and 65 for both", "28 euros for both" of "28 each". */
function isForOthers({ clauses }: Claim, units: readonly Said[]): boolean {
  const said = units.flatMap((unit) => unit.clauses());
  return clauses.some(
    (clause) =>
      BOTH.test(clause.form) &&
      clause.quantities.some((number) => {
        if (!MONEY.has(number.unit)) return false;
        const own = said.filter(({ quantities }) =>
          quantities.some((one) => sameQuantity(one, number)),
        );
        return (
          own.length > 0 &&
          own.every(
            ({ form }) =>
              !BOTH.test(form) && SINGLE.test(form.slice(form.search(/\p{Nd}/u)).slice(0, BEHIND)),
          )
        );
      }),
  );
}
