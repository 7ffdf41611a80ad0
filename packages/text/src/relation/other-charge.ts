import { chargesNear, nearTo } from '../evidence/charges-near.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { anyOf } from '../statement/any-of.ts';
import type { Facts } from '../statement/facts-of.ts';
import { sameQuantity } from '../statement/quantities.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';

/** Whether a claim says of what is paid what a place says of something else, or not at all. */
export function hasOtherCharge(claim: Claim, units: readonly Said[]): boolean {
  const said = units.flatMap((unit) => unit.clauses());
  const isMoney = claim.facts.quantities.some(({ unit }) => unit !== '');
  return (
    claim.clauses.some((clause) => isFreeUnsaid(clause, said)) ||
    (isMoney ? isPricedWhereFree(claim, said) : isPaidWhereFree(claim, said)) ||
    (isMoney && isOnTop(claim, units)) ||
    isReducedUnsaid(claim, units)
  );
}

/** "Repairs are free" of "repairs are done in Kassel". */
function isFreeUnsaid(clause: Facts, said: readonly Facts[]): boolean {
  if (clause.charge !== 'free') return false;
  const charges = chargesNear(clause, said);
  return !charges.includes('free') && !charges.includes('with');
}

/** "Repairs cost something" where nothing but "free" stands. */
function isPaidWhereFree({ clauses }: Claim, said: readonly Facts[]): boolean {
  const charges = said.map(({ charge }) => charge);
  return (
    charges.includes('free') &&
    !charges.some((charge) => charge !== 'free' && charge !== undefined) &&
    clauses.some((clause) => clause.charge === 'sum' && nearTo(clause, said).length > 0)
  );
}

const NOT_OF = /(?<!\p{L})(?:non|nicht)[-‐‑]/iu;

/** "20 euros for residents" of "free for residents, 20 euros for others". */
function isPricedWhereFree({ facts, clauses }: Claim, said: readonly Facts[]): boolean {
  if (clauses.length > 1 || NOT_OF.test(facts.form) || facts.charge !== 'sum') return false;
  const isPriced = ({ quantities }: Facts) =>
    quantities.some((one) =>
      facts.quantities.some((other) => other.unit !== '' && sameQuantity(one, other)),
    );
  return topicWords(facts.content).some((word) => {
    const homes = said.filter(({ words }) => hasNearForm(words, word));
    const isSubject = homes.some(({ content }) => topicWords(content)[0] === word);
    return (
      homes.length > 0 &&
      homes.every((home) => home.charge === 'free' && !isPriced(home)) &&
      !(isSubject && said.some((other) => other.inherited.has(word) && isPriced(other)))
    );
  });
}

const ON_TOP = anyOf(
  `extra|additional(?:ly)?|on top|surcharge|supplement|zusätzlich|aufpreis|zuschlag|obendrauf|de plus|en plus|supplément|adicional(?:es)?|suplemento|recargo|in più|supplemento`,
);
const ADDED = anyOf(
  `further|another|more|plus|dazu|aparte|accessory|add|added|zubehör|zuzüglich|mehr|weitere[rsnm]?|zusätzlich\\p{L}+|supplémentaires?|más|ulteriore`,
);

/** A price that is claimed to come on top of another one. */
const isOnTop = ({ facts }: Claim, units: readonly Said[]): boolean =>
  ON_TOP.test(facts.form) &&
  !facts.isDenial &&
  !units.some(({ plain }) => ON_TOP.test(plain) || ADDED.test(plain));

const REDUCED = anyOf(
  `discount(?:ed|s)?|cheaper|half price|reduc(?:ed|tion)s?|rabatt|günstiger|billiger|ermäßig\\p{L}+|nachlass|halber preis|remise|réduction|moitié prix|tarif réduit|descuento|rebaja|mitad de precio|sconto|korting`,
);
const LOWER = anyOf(
  `less|off|cheaper|lower|saves?|savings?|percent|half|discount\\p{L}*|reduc\\p{L}+|free|credit\\p{L}*|weniger|günstiger|billiger|niedriger|spar\\p{L}+|prozent|hälfte|halbe\\p{L}?|rabatt\\p{L}*|ermäßig\\p{L}+|nachlass|kostenlos|moins|réduit\\p{L}*|réduction|remise|moitié|menos|descuento|rebaja\\p{L}*|mitad|gratis|sconto|meno|korting`,
);

/** A reduction that a place says nothing of. */
const isReducedUnsaid = ({ facts, text }: Claim, units: readonly Said[]): boolean =>
  REDUCED.test(text) &&
  facts.negations === 0 &&
  !units.some(({ plain }) => LOWER.test(plain) || plain.includes('%'));
