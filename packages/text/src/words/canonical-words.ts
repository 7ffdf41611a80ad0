import { analyze } from './analyze.ts';
import { canonicalTerm } from './synonyms.ts';

/** The index terms of a text in order, each as the first of those that may stand for each other. */
export const canonicalWords = (text: string): string[] => analyze(text).map(canonicalTerm);
