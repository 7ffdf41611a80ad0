import { functionWordLanguage } from '../language/question-language.ts';
import { isCalendarWord } from '../statement/calendar-words.ts';
import { clauseFacts, type Facts, factsOf, withoutNumbers } from '../statement/facts-of.ts';
import { hasOpposite } from '../statement/polarity.ts';
import { properNames } from '../statement/proper-names.ts';
import { isParticle, isStatementWord } from '../statement/statement-words.ts';
import { isLightTerm } from '../words/light-words.ts';
import { stopWords } from '../words/stop-words.ts';
import { canonicalTerm } from '../words/synonyms.ts';

const LIGHT_WEIGHT = 0.25;
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
  const inNames = new Set(facts.productNames.flatMap((name) => name.split(' ')));
  for (const { term, word, isWhole } of facts.terms) {
    if (stops.has(word) || isParticle(word) || known.has(term) || isCalendarWord(word)) continue;
    const name = canonicalTerm(term);
    const isLight = !inNames.has(word) && (isLightTerm(term) || isStatementWord(term));
    // Words with an opposite are compared by themselves.
    const weight = (isWhole ? 1 : PART_WEIGHT) * (isLight || hasOpposite(word) ? LIGHT_WEIGHT : 1);
    weights.set(name, weight);
  }
  const names = properNames(withoutNumbers(facts.form, facts.quantities), language);
  const first = facts.terms[0]?.term;
  const isForeign = (name: string) =>
    !known.has(name) && !(name === first && isStatementWord(name));
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
