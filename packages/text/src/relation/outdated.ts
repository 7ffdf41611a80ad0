import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { anyOf } from '../statement/any-of.ts';
import { isSameKind, sameQuantity } from '../statement/quantities.ts';

const YEAR = /(?<![\p{N}.,])(?:19|20)\p{Nd}{2}(?![\p{N}])/u;
const SINCE = anyOf(
  "since|now|today|currently|seit|jetzt|heute|aktuell|depuis|désormais|aujourd['’]hui|desde|ahora|actualmente|dal|ora|oggi|sinds|nu",
);

const yearOf = (text: string): number => Number(YEAR.exec(text)?.[0] ?? Number.NaN);

/** "A ticket costs 14 euros" of "in 2024 a ticket cost 14 euros; since 2025 it costs 16": a number of a year that is over, told without it. */
export function isOutdated(
  { facts, text }: Claim,
  {
    units,
    passage,
  }: { readonly units: readonly Said[]; readonly passage: { readonly units: readonly Said[] } },
): boolean {
  if (YEAR.test(text)) return false;
  return units.some((unit) => {
    const year = yearOf(unit.plain);
    const told = facts.quantities.filter((quantity) =>
      unit.quantities.some((one) => sameQuantity(one, quantity)),
    );
    return (
      year > 0 &&
      told.length > 0 &&
      passage.units.some(
        (later) =>
          later !== unit &&
          yearOf(later.plain) > year &&
          SINCE.test(later.plain) &&
          later.quantities.some((one) =>
            told.some((quantity) => isSameKind(quantity, one) && !sameQuantity(quantity, one)),
          ),
      )
    );
  });
}
