import { contextualTerms, isOwnTerm, leansBack, type Turn } from '../search/contextual-terms.ts';
import type { WeightedTerm } from '../search/query-terms.ts';
import { otherWords } from '../words/other-words.ts';
import { type AnswerType, askedFor } from './answer-type.ts';
import { plainQuestion } from './plain-question.ts';

const MEASURED: ReadonlySet<AnswerType> = new Set([
  ...(['duration', 'number', 'age', 'length', 'weight'] as const),
  ...(['temperature', 'speed', 'frequency'] as const),
  ...(['phone', 'email'] as const),
]);
const MEASURE_SHARE = 0.5;

/**
 * What to look for: `contextualTerms` in which the words that only ask for a measure ("how
 * long", "how old") weigh half. An answer says "10 years" instead of them, and what does say "long" is seldom about it.
 */
export function searchTerms(asked: string, history: readonly Turn[] = []): WeightedTerm[] {
  const question = plainQuestion(asked);
  const terms = contextualTerms(question, history);
  const { cues } = askedFor(question);
  const isMeasure = ({ term, word }: WeightedTerm): boolean => {
    const kind = cues.get(term);
    return kind !== undefined && MEASURED.has(kind) && word !== '' && otherWords(term).length === 0;
  };
  if (terms.every(isMeasure)) return terms;
  const own = terms.filter(isOwnTerm);
  const weigh = (term: WeightedTerm): WeightedTerm =>
    isMeasure(term) ? { ...term, weight: term.weight * MEASURE_SHARE } : term;
  // What earlier turns lend a question that may be a new one keeps its share of it.
  const isShared = !leansBack(question) && own.length > 0;
  const left = isShared ? weightOf(own.map(weigh)) / weightOf(own) : 1;
  return terms.map((term) => {
    const { weight, ...rest } = weigh(term);
    return { ...rest, weight: isOwnTerm(term) ? weight : weight * left };
  });
}

const weightOf = (terms: readonly WeightedTerm[]): number =>
  terms.reduce((sum, { weight }) => sum + weight, 0);
