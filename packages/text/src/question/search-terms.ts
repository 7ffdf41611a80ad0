import { contextualTerms, type Turn } from '../search/contextual-terms.ts';
import { queryTerms, type WeightedTerm } from '../search/query-terms.ts';
import { synonymsOf } from '../words/synonyms.ts';
import { type AnswerType, askedFor } from './answer-type.ts';

const MEASURED: ReadonlySet<AnswerType> = new Set(['duration', 'number']);
/** Not less: words that earlier turns lend weigh less than this. */
const MEASURE_SHARE = 0.5;

/**
 * What to look for: `contextualTerms`, or `queryTerms` when there is no history, in which the words that only ask for a measure ("how
 * long", "how old") weigh half. An answer says "10 years" instead of them, and what does say "long" is seldom about it.
 */
export function searchTerms(question: string, history: readonly Turn[] = []): WeightedTerm[] {
  const terms = history.length === 0 ? queryTerms(question) : contextualTerms(question, history);
  const { cues } = askedFor(question);
  if (cues.size === 0) return terms;
  const isMeasure = ({ term, word }: WeightedTerm): boolean => {
    const kind = cues.get(term);
    return kind !== undefined && MEASURED.has(kind) && word !== '' && synonymsOf(term).length === 0;
  };
  const others = terms.filter((term) => !isMeasure(term));
  if (others.length === 0) return terms;
  return terms.map((term) =>
    isMeasure(term) ? { ...term, weight: term.weight * MEASURE_SHARE } : term,
  );
}
