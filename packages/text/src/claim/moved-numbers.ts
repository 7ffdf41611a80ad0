import type { Claim } from '../evidence/read-claim.ts';
import type { Facts } from '../statement/facts-of.ts';
import { isSameKind, type Quantity, sameQuantity } from '../statement/quantities.ts';
import { hasForm, tellsTopic } from '../statement/topic-words.ts';
import { MONEY } from '../statement/units.ts';

/** "Without a term it costs 29 euros" of "29 euros with a term, 39 euros without one". */
export function isOfDenied({ facts }: Claim, said: readonly Facts[]): boolean {
  const [number, ...others] = facts.quantities;
  if (number === undefined || others.length > 0 || number.unit === '') return false;
  const own = said.filter((clause) => states(clause, number));
  return (
    own.length > 0 &&
    own.every(({ isDenial }) => isDenial !== facts.isDenial) &&
    said.some(
      (rival) =>
        rival.isDenial === facts.isDenial &&
        !own.includes(rival) &&
        rival.quantities.some((there) => isSameKind(there, number)),
    )
  );
}

/**
 * "The battery has five years" of "the frame has five years, the battery two": a word of the claim stands only in a clause
 * with another number of that kind, and the clause of the claimed number has a word that the claim leaves out.
 */
export function isAttachedElsewhere(claim: Facts, said: readonly Facts[]): boolean {
  return claim.quantities.some((quantity) => {
    if (quantity.unit === '') return false;
    const alike = claim.quantities.filter((other) => isSameKind(quantity, other));
    // Two numbers of one kind may come from two clauses; a span comes from one.
    if (!said.some((other) => alike.every((one) => states(other, one)))) return false;
    const own = said.filter((other) => states(other, quantity));
    const rivals = said.filter(
      (other) => !own.includes(other) && other.quantities.some((there) => isRival(quantity, there)),
    );
    const isLeftOut = own.every(({ content }) =>
      [...content].some((word) => tellsTopic(word) && !hasForm(claim.words, word)),
    );
    return (
      own.length > 0 &&
      rivals.some(
        (rival) =>
          (isLeftOut && isOnlyIn(rival, { claim, said })) || hasOtherFigure(rival, { claim, own }),
      )
    );
  });
}

/** A share of a price may stand in place of a price. */
const isRival = (claimed: Quantity, there: Quantity): boolean =>
  isSameKind(claimed, there) || (MONEY.has(claimed.unit) && there.unit === 'percent');

/** "Reduced tickets cost 6 euros" of "tickets cost 6 euros, reduced 4 euros": a word of a later clause with another number. */
export function isQualifiedElsewhere(
  claim: Facts,
  { exact, said }: { readonly exact: readonly Facts[]; readonly said: readonly Facts[] },
): boolean {
  const last = Math.max(...exact.map((one) => said.indexOf(one)));
  return said.some(
    (later, at) =>
      at > last &&
      later.quantities.some((there) => claim.quantities.some((one) => isSameKind(one, there))) &&
      !claim.quantities.every((one) => states(later, one)) &&
      isOnlyIn(later, { claim, said }),
  );
}

/** Whether a clause has another number or day of a claim, which the clauses with its first number do not have. */
const hasOtherFigure = (
  rival: Facts,
  { claim, own }: { readonly claim: Facts; readonly own: readonly Facts[] },
): boolean =>
  claim.quantities.some(
    (other) => states(rival, other) && !own.some((clause) => states(clause, other)),
  ) ||
  claim.calendar.some(
    (id) => rival.calendar.includes(id) && !own.some(({ calendar }) => calendar.includes(id)),
  );

const states = ({ quantities }: Facts, quantity: Quantity): boolean =>
  quantities.some((other) => sameQuantity(quantity, other));

/** Whether a word of a claim stands in one clause and no other. */
const isOnlyIn = (
  { content }: Facts,
  { claim, said }: { readonly claim: Facts; readonly said: readonly Facts[] },
): boolean =>
  [...content].some(
    (word) =>
      tellsTopic(word) &&
      claim.content.has(word) &&
      said.filter((other) => other.words.has(word) || other.inherited.has(word)).length === 1,
  );

/** Whether it states two numbers of one kind, which may come from two clauses. */
export const hasSeveral = (quantities: readonly Quantity[]): boolean =>
  quantities.some((one, i) => quantities.slice(i + 1).some((other) => isSameKind(one, other)));
