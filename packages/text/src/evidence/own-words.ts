import type { Claim } from './read-claim.ts';
import type { Said } from './said.ts';
import { standsAt } from './stands-at.ts';

/** The content words of a claim without any counterpart at a place or above it. */
export const ownWords = ({ terms }: Claim, units: readonly Said[]): string[] =>
  terms
    .filter(({ term, weight }) => weight === 1 && !standsAt(term, units))
    .map(({ term }) => term);
