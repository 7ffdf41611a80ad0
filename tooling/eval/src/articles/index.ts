import type { Trade } from '../trades/index.ts';
import { ENGLISH } from './english.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';

/** Invented encyclopedia articles, half of them to tune with. */
export const ARTICLES: readonly Trade[] = [...ENGLISH, ...OTHER_LANGUAGES];
