import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/read-evidence.ts';

/** An item below a heading that denies as what it says there, for a claim that denies too. */
export const asMeant = (unit: Said): Said => unit.denied?.() ?? unit;

/** Whether a claim says of an item what the heading above it denies: "Damage is covered", below "What is not covered". */
export const saysOfDenied = ({ terms }: Claim, units: readonly Said[]): boolean =>
  units.some(
    ({ denied, words, context }) =>
      denied !== undefined &&
      terms.some(({ term }) => context.has(term) && !words.has(term) && denied().words.has(term)),
  );
