import { hasNearForm } from '../statement/topic-words.ts';
import type { Claim } from './read-claim.ts';
import type { Said } from './read-evidence.ts';

/** The content words of a claim without any counterpart at a place or above it. */
export const ownWords = ({ terms }: Claim, units: readonly Said[]): string[] =>
  terms
    .filter(
      ({ term, weight }) =>
        weight === 1 &&
        !units.some(({ words, context }) => hasNearForm(words, term) || hasNearForm(context, term)),
    )
    .map(({ term }) => term);
