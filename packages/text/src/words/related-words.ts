import { normalizeTerm } from './normalize-term.ts';
import { once } from './once.ts';
import { ENGLISH_SERVICES } from './related/english-services.ts';
import { ENGLISH_SHOPS } from './related/english-shops.ts';
import { FRENCH } from './related/french.ts';
import { GERMAN } from './related/german.ts';
import { SPANISH } from './related/spanish.ts';
import { WHAT_BUSINESSES_ARE_ASKED } from './related/what-businesses-are-asked.ts';
import { stem } from './stem.ts';

// What visitors say and pages write for the same thing: good enough to look for, too loose to stand for each other in a
// statement (see `synonyms.ts`). Of countries and their adjectives only those that are no language: who asks for English means
// the language. A word may stand in several lines; lines do not join.
const GROUPS = [
  ...WHAT_BUSINESSES_ARE_ASKED.split('\n'),
  ...[ENGLISH_SERVICES, ENGLISH_SHOPS, GERMAN, FRENCH, SPANISH].flatMap((groups) =>
    groups.split(/\n| \| /),
  ),
];

/** The stems of the other words of each word's lines, by its stem. Made when it is first asked: some thousand words are stemmed. */
const related = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>();
  for (const group of GROUPS) {
    const terms = group.split(' ').map((word) => stem(normalizeTerm(word)));
    for (const term of terms) {
      const others = found.get(term) ?? new Set();
      for (const other of terms) if (other !== term) others.add(other);
      found.set(term, others);
    }
  }
  return new Map([...found].map(([term, others]) => [term, [...others]]));
});

/** Stems of words under which the same thing may be found; none for most. */
export const relatedWords = (term: string): readonly string[] => related().get(term) ?? [];
