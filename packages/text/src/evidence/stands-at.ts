import { hasNearForm } from '../statement/topic-words.ts';
import type { Said } from './said.ts';

/** Whether a word, or a near form of it, stands at a place or above it. */
export const standsAt = (word: string, units: readonly Said[]): boolean =>
  units.some(({ words, context }) => hasNearForm(words, word) || hasNearForm(context, word));
