import { contextualTerms, isOwnTerm, type Turn } from '../search/contextual-terms.ts';
import { calendarWords } from '../statement/calendar-words.ts';
import { hasNegation } from '../statement/negation.ts';
import { measures, type NumberRange } from '../statement/number-ranges.ts';
import { isLightTerm } from '../words/light-words.ts';
import { stopWords } from '../words/stop-words.ts';
import { type AnswerType, askedFor, focusOf } from './answer-type.ts';
import { asksWay } from './asks-way.ts';
import { definedSubject, type Subject } from './defined-subject.ts';
import { isOpenQuestion } from './open-question.ts';
import { plainQuestion } from './plain-question.ts';

/** A word that the answer should speak to. */
export interface AskedTerm {
  readonly term: string;
  /** Idf times its share: words of earlier turns, verbs that every question has, and units weigh less. */
  readonly weight: number;
  /** Said in this question, not lent by an earlier turn. */
  readonly isOwn: boolean;
  readonly isLight: boolean;
  /** The kind of fact it asks for: a fact of that kind says it. */
  readonly cue: AnswerType | undefined;
  /** The noun behind "which" or "how many". */
  readonly isFocus: boolean;
  /** For a compound: positions of its parts among the terms, which mean it only together. */
  readonly parts: readonly number[];
  /** For a number: with its unit, to be looked up in ranges. */
  readonly measure: NumberRange | undefined;
}

/** A question taken apart. */
export interface Question {
  /** As it is read. */
  readonly asked: string;
  readonly terms: readonly AskedTerm[];
  /** Kinds of fact asked for. */
  readonly types: readonly AnswerType[];
  /** These and the kinds that single words of the question would be said by. */
  readonly kinds: readonly AnswerType[];
  /** What decides which facts a sentence states, as one text: the kinds, and whether a day is named. */
  readonly facts: string;
  /** Idf of a word that no passage holds. */
  readonly largestIdf: number;
  /** It names a day or month itself: such a name is no answer to "when". */
  readonly namesDay: boolean;
  /** It denies something itself ("Why does it not start?"). */
  readonly isDenying: boolean;
  /** It cannot be answered by yes or no. */
  readonly isOpen: boolean;
  /** It asks what to do. */
  readonly isWay: boolean;
  /** What it wants explained. */
  readonly subject: Subject | undefined;
  /** What the bot said last, when there was something. */
  readonly lastAnswer: string;
}

/** No text holds this term, so its idf tells how large the index is: ln(2 n + 2). */
const UNKNOWN_TERM = '\u0000';
const LIGHT_SHARE = 0.3;
const UNIT_SHARE = 0.2;
/** Weight that `queryTerms` gives to joined forms. */
const COMPOUND = 0.5;

/** Takes a question apart, with the words that earlier turns lend it. */
export function readQuestion(input: {
  readonly question: string;
  readonly history?: readonly Turn[] | undefined;
  readonly language?: string | undefined;
  readonly idfOf: (term: string) => number;
}): Question {
  const { idfOf, history = [], language = '' } = input;
  const question = plainQuestion(input.question);
  const { types, cues } = askedFor(question);
  const kinds = [...new Set([...types, ...cues.values()])];
  const namesDay = calendarWords(question).length > 0;
  const spans = measures(question);
  const units = new Set(spans.map(({ unit }) => unit));
  const largestIdf = idfOf(UNKNOWN_TERM);
  const focus = focusOf(question);
  const isOpen = isOpenQuestion(question);
  const claimed = isOpen ? NOTHING : amountsOf(question);
  const stops = stopWords(language);
  const all = contextualTerms(question, history);
  const kept = all.filter(({ term }) => !stops.has(term));
  const chosen = kept.length > 0 ? kept : all;
  return {
    asked: question,
    types,
    kinds,
    facts: `${kinds.join(' ')} ${namesDay}`,
    largestIdf,
    namesDay,
    isDenying: hasNegation(question),
    isOpen,
    isWay: asksWay(question),
    subject: definedSubject(question),
    lastAnswer: history.findLast(({ role }) => role === 'bot')?.text ?? '',
    terms: chosen.map((one): AskedTerm => {
      const { term, weight } = one;
      const idf = Math.max(0, idfOf(term));
      const measure = spans.find(({ low }) => String(low) === term.replace(',', '.'));
      const isLight = isLightTerm(term) || units.has(term);
      const isClaim = claimed.has(term.replace(',', '.'));
      const share = units.has(term) ? UNIT_SHARE : isLight || isClaim ? LIGHT_SHARE : 1;
      return {
        term,
        weight: weight * idf * share,
        isOwn: isOwnTerm(one),
        isLight,
        cue: cues.get(term),
        isFocus: term === focus,
        parts: weight === COMPOUND ? partsOf(term, chosen) : [],
        measure,
      };
    }),
  };
}

const NOTHING: ReadonlySet<string> = new Set();
const AMOUNT =
  /(?:[€£$¥]|(?:eur|gbp|usd|chf)\s)\s?(\d+(?:[.,]\d+)*)|(\d+(?:[.,]\d+)*)\s?(?:[€£$¥]|(?:euros?|pounds?|dollars?|francs?|eur|gbp|usd|chf)(?!\p{L}))/giu;

/** Amounts of money: in a question for yes or no they are what is to be checked and not what it is about. */
function amountsOf(question: string): ReadonlySet<string> {
  return new Set(
    [...question.matchAll(AMOUNT)].map(([, before, behind]) =>
      (before ?? behind ?? '').replace(',', '.'),
    ),
  );
}

/** "secondhand" is made of "second" and "hand". Endings may differ, because terms are stems. */
function partsOf(compound: string, terms: readonly { readonly term: string }[]): number[] {
  const first = terms.findIndex(({ term }) => term !== compound && compound.startsWith(term));
  const rest = compound.slice(terms[first]?.term.length ?? compound.length);
  if (first < 0 || rest.length < 3) return [];
  const second = terms.findIndex(({ term }) => rest.startsWith(term) || term.startsWith(rest));
  return second < 0 || second === first ? [] : [first, second];
}
