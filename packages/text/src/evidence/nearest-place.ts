import type { Facts } from '../statement/facts-of.ts';
import { type Quantity, sameQuantity } from '../statement/quantities.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { kindOfUnit } from '../statement/units.ts';
import type { Place } from './find-places.ts';
import { likenessTo } from './likeness.ts';
import type { Claim } from './read-claim.ts';

/** Least nearness of a place that speaks of the same, and of one in a passage that carries something of a reply already. */
export const NEAR_ENOUGH = { alone: 0.51, besideCarried: 0.42 } as const;

/** Places compared by their vectors as well: those that have nearly as many words as the one with most. */
const MOST_COMPARED = 5;
const SLACK = 0.12;
/** What likeness of the vectors counts beside the share of words, which alone takes "the Nova 5 Pro" for "the Nova 5". */
const LIKENESS_WEIGHT = 0.3;

const UNMEASURED = 0.2;
/** By so many days a place is found without the words of a claim. */
const LEAST_DAYS = 2;
/** Less is no nearness. */
const LEAST = 0.2;

/** The sentence or row that comes nearest to a claim, and how near: its share of words, numbers and days, and a little for likeness. */
export function nearestPlace(
  claim: Claim,
  places: readonly Place[],
): { readonly place: Place; readonly nearness: number } | undefined {
  const { facts, total } = claim;
  const size = total + facts.quantities.length;
  const near = places
    .map((place) => {
      const days = facts.calendar.length === 0 ? 0 : sharedDays(facts.calendar, place);
      const share = (place.score * size + days) / (size + facts.calendar.length || 1);
      return { place, share: lacksMeasure(facts, place) ? share - UNMEASURED : share };
    })
    .filter(({ share, place }) => share >= LEAST && isOfSame(facts, place))
    .sort((a, b) => b.share - a.share);
  if (near.length === 0) return undefined;
  const best = near[0]?.share ?? 0;
  const likeness = likenessTo(claim);
  let nearest: { readonly place: Place; readonly nearness: number } | undefined;
  for (const { place, share } of near.slice(0, MOST_COMPARED)) {
    if (share < best - SLACK) break;
    const nearness = share + LIKENESS_WEIGHT * likeness(place.units);
    if (nearness > (nearest?.nearness ?? 0)) nearest = { place, nearness };
  }
  return nearest;
}

/** Whether a place names what a claim is about, and not only the headings above it; or has its measure, its price or its days. */
function isOfSame({ content, quantities, calendar }: Facts, { units }: Place): boolean {
  const topic = topicWords(content);
  const named = topic.length > 0 ? topic : [...content];
  if (named.some((word) => units.some(({ words }) => hasNearForm(words, word)))) return true;
  const said = units.flatMap((unit) => unit.quantities);
  if (quantities.some((one) => one.unit !== '' && said.some((other) => isSame(one, other))))
    return true;
  const days = calendar.filter((day) => units.some((unit) => unit.calendar.includes(day)));
  return days.length >= (topic.length > 0 ? LEAST_DAYS : 1);
}

const isSame = (one: Quantity, other: Quantity): boolean =>
  kindOf(one) === kindOf(other) && sameQuantity(one, other);

/** Whether a price or measure is claimed, and the place has none of the kind: it may be about another matter. */
function lacksMeasure({ quantities }: Facts, { units }: Place): boolean {
  const measured = quantities.filter(({ unit }) => unit !== '');
  const said = units.flatMap((unit) => unit.quantities);
  return (
    measured.length > 0 &&
    !said.some(
      (other) => other.unit === '' || measured.some((one) => kindOf(one) === kindOf(other)),
    )
  );
}

/** Months have no fixed length, but are spans of time as well. */
const kindOf = ({ unit }: Quantity): string => kindOfUnit(unit === 'month' ? 'day' : unit);

const sharedDays = (claimed: readonly string[], { units }: Place): number =>
  claimed.filter((id) =>
    units.some(({ calendar, daySpans }) => calendar.includes(id) || daySpans.between.includes(id)),
  ).length;
