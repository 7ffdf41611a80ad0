import { isCalendarWord } from './calendar-words.ts';
import { clauseFacts, type Facts, factsOf, withoutNumbers } from './facts-of.ts';
import { isLightTerm } from './light-words.ts';
import { properNames } from './proper-names.ts';
import { functionWordLanguage } from './question-language.ts';
import { withPlainForms } from './same-meaning.ts';
import { isStatementWord } from './statement-words.ts';
import { stopWords } from './stop-words.ts';
import { canonicalTerm } from './synonyms.ts';

const LIGHT_WEIGHT = 0.35;
const PART_WEIGHT = 0.5;

/** A sentence taken apart. */
export interface Claim {
  readonly text: string;
  readonly language: string;
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  readonly total: number;
  readonly facts: Facts;
  readonly clauses: readonly Facts[];
  readonly sureNames: readonly string[];
  readonly maybeNames: readonly string[];
  readonly namePairs: readonly string[];
  /** Names of things that have a namesake with a longer name in the passages. */
  readonly namesakes: readonly string[];
}

/** @param known names that need no source, as index terms */
export function readClaim(text: string, known: ReadonlySet<string>): Claim {
  const language = functionWordLanguage(text);
  const stops = stopWords(language);
  const facts = factsOf(text);
  const weights = new Map<string, number>();
  for (const { term, word, isWhole } of facts.terms) {
    if (stops.has(word) || known.has(term) || isCalendarWord(word)) continue;
    const isLight = isLightTerm(term) || isStatementWord(term);
    const weight = (isWhole ? 1 : PART_WEIGHT) * (isLight ? LIGHT_WEIGHT : 1);
    weights.set(canonicalTerm(term), weight);
  }
  const names = properNames(withoutNumbers(withPlainForms(text), facts.quantities), language);
  const isForeign = (name: string) => !known.has(name);
  return {
    ...{ text, language, facts },
    terms: [...weights].map(([term, weight]) => ({ term, weight })),
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    clauses: clauseFacts(text),
    sureNames: names.sure.filter(isForeign),
    maybeNames: names.maybe.filter(isForeign),
    namePairs: names.pairs,
    namesakes: [],
  };
}
