import { type AnswerType, statedTypes } from '../question/answer-type.ts';
import type { AskedTerm, Question } from '../question/question-terms.ts';
import { holds, sameUnit } from '../statement/number-ranges.ts';
import { partsIn } from '../words/compound-parts.ts';
import { otherWords } from '../words/other-words.ts';
import { creditAmong, type Spelling, spellingsIn } from '../words/term-match.ts';
import type { Candidate, ReadPassage } from './answer-candidates.ts';

/** How far one sentence speaks to each word of a question, 0..1, in the order of `Question.terms`. */
export interface Match {
  /** In the sentence itself, or said by a fact of the kind asked for. */
  readonly own: readonly number[];
  /** As `own`, but a word that asks for a fact counts little without one: "we cannot tell the price". */
  readonly told: readonly number[];
  /** In the nearest heading. */
  readonly heading: readonly number[];
  /** In any heading or the title. */
  readonly above: readonly number[];
  /** In the words of the sentence or of the label of its paragraph. */
  readonly literal: readonly number[];
  readonly stated: ReadonlySet<AnswerType>;
  /** A range of the sentence has the question's unit but not its number. */
  readonly isOutOfRange: boolean;
}

/** The spellings of each question term in one passage. */
export type Spellings = readonly (readonly Spelling[])[];

const IN_RANGE = 0.95;
const APART = 0.5;
const CUED = 0.85;
const SYNONYM = 0.8;
const PARTS = 0.9;
const SURE_SPELLING = 0.75;
const UNTOLD = 0.5;
/** A label says what its whole paragraph is about. */
const LABELLED = 0.9;

/** Looks the question's words up in a passage once, for all its sentences. */
export function spellingsOf(question: Question, passage: ReadPassage): Spellings {
  return question.terms.map(({ term, parts }) => {
    if (parts.length === 0)
      return [
        ...spellingsIn(term, passage.vocabulary, { parts: true }).filter((found) =>
          isSpelling(term, found),
        ),
        ...synonymsIn(term, passage.vocabulary),
        ...partsOf(term, passage.vocabulary),
      ];
    // A part of a compound does not stand for it ("second" for "second-hand"), however alike they are spelled.
    return spellingsIn(term, passage.vocabulary, { parts: false }).filter(
      ({ term: other }) => other === term || !(term.startsWith(other) || term.endsWith(other)),
    );
  });
}

/** The first letter is seldom mistyped: "department" is no spelling of "apartment". */
const isSpelling = (term: string, { term: other, credit }: Spelling): boolean =>
  credit >= SURE_SPELLING || other.charAt(0) === term.charAt(0) || other.includes(term);

function synonymsIn(term: string, vocabulary: ReadonlySet<string>): Spelling[] {
  const found: Spelling[] = [];
  for (const other of otherWords(term))
    if (other !== term && vocabulary.has(other)) found.push({ term: other, credit: SYNONYM });
  return found;
}

/** "Pilateskurs" is said by "Kurs" and "Pilates" together. */
const partsOf = (term: string, vocabulary: ReadonlySet<string>): Spelling[] =>
  partsIn(term, vocabulary).flatMap(([first, second]) => [
    { term: first, credit: PARTS, beside: second },
    { term: second, credit: PARTS, beside: first },
  ]);

/** Compares one sentence with a question. */
export function matchCandidate(
  question: Question,
  spellings: Spellings,
  candidate: Candidate,
): Match {
  const stated = question.kinds.length === 0 ? NONE : statedIn(candidate, question);
  const literal = question.terms.map((_, i) =>
    Math.max(
      creditAmong(spellings[i], candidate.terms, candidate.above.terms),
      candidate.label.size === 0
        ? 0
        : LABELLED * creditAmong(spellings[i], candidate.label, candidate.above.terms),
    ),
  );
  const own = together(
    question,
    question.terms.map((asked, i) =>
      Math.max(literal[i] ?? 0, ownCredit(asked, candidate, stated)),
    ),
  );
  return {
    own,
    told: question.terms.map(({ cue }, i) =>
      cue === undefined ? (own[i] ?? 0) : toldCredit(literal[i] ?? 0, stated.has(cue)),
    ),
    heading: spellings.map((forms) => creditAmong(forms, candidate.above.nearestTerms)),
    above: spellings.map((forms) => creditAmong(forms, candidate.above.terms)),
    literal,
    stated,
    isOutOfRange: question.terms.some(
      (asked, i) => (own[i] ?? 0) < IN_RANGE && misses(asked, candidate),
    ),
  };
}

/** Passages are remembered, and what their sentences state with them, by what was asked for. */
const statements = new WeakMap<Candidate, Map<string, ReadonlySet<AnswerType>>>();

function statedIn(candidate: Candidate, question: Question): ReadonlySet<AnswerType> {
  const known = statements.get(candidate);
  const stated = known?.get(question.facts) ?? statedTypes(question, candidate.text);
  if (known === undefined) statements.set(candidate, new Map([[question.facts, stated]]));
  else known.set(question.facts, stated);
  return stated;
}

const toldCredit = (literal: number, isStated: boolean): number =>
  isStated ? Math.max(literal, CUED) : literal * UNTOLD;

/** How much of a question some credits say, in units of its weights. */
export const saidOf = ({ terms }: Question, credits: readonly number[]): number =>
  terms.reduce((sum, { weight }, i) => sum + weight * (credits[i] ?? 0), 0);

/** Whether a sentence states a kind of fact that the question asks for. */
export function isTold({ types }: Question, { stated }: Match): boolean {
  return types.some((type) => stated.has(type));
}

const NONE: ReadonlySet<AnswerType> = new Set();

/** The credits of a question's words: the parts of a compound say little where the compound is not ("a second one", "left hand"). */
export function together({ terms }: Question, credits: readonly number[]): readonly number[] {
  if (!terms.some(({ parts }) => parts.length > 0)) return credits;
  const own = [...credits];
  terms.forEach(({ parts }, i) => {
    if ((credits[i] ?? 0) > 0) return;
    for (const at of parts) own[at] = (own[at] ?? 0) * APART;
  });
  return own;
}

/** A fact of the kind asked for says the word that asks for it; a range says the numbers in it. */
function ownCredit(
  { cue, measure }: AskedTerm,
  candidate: Candidate,
  stated: ReadonlySet<AnswerType>,
): number {
  if (cue !== undefined && stated.has(cue)) return 1;
  if (measure === undefined) return 0;
  const isInside = candidate.ranges.some(
    (range) => sameUnit(range, measure) && holds(range, measure),
  );
  return isInside ? IN_RANGE : 0;
}

function misses({ measure }: AskedTerm, candidate: Candidate): boolean {
  return measure !== undefined && candidate.ranges.some((range) => sameUnit(range, measure));
}
