import { alternatives } from './alternatives.ts';
import { type AnalyzedTerm, analyzeTerms } from './analyze.ts';
import { calendarWords, type DaySpans, daySpans, isCalendarWord } from './calendar-words.ts';
import { clauses, isException } from './clauses.ts';
import { comparesThings, pairs, type WordPair } from './comparison.ts';
import { isLightTerm } from './light-words.ts';
import { countNegations, isDenial, isNegationWord } from './negation.ts';
import { ordinals } from './number-words.ts';
import { periods } from './periods.ts';
import { hasOpposite, polarity } from './polarity.ts';
import { productNames } from './product-names.ts';
import { type Quantity, quantities } from './quantities.ts';
import { functionWordLanguage } from './question-language.ts';
import { withPlainForms } from './same-meaning.ts';
import { type Scope, scopeOf, strictCondition } from './scope.ts';
import { stopWords } from './stop-words.ts';
import { canonicalTerm } from './synonyms.ts';

/** What a piece of text states, apart from its wording. */
export interface Facts {
  readonly terms: readonly AnalyzedTerm[];
  /** Canonical terms, numbers and dates left out, stop words kept. */
  readonly words: ReadonlySet<string>;
  /** Those of them that tell what is spoken of: no function words and no words with an opposite. */
  readonly content: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  /** Places in a row, from the second on. */
  readonly ordinals: readonly number[];
  /** What prices are counted by: "a month". */
  readonly periods: readonly string[];
  /** Months and days, with repetitions. */
  readonly calendar: readonly string[];
  readonly daySpans: DaySpans;
  /** Words with an opposite, with repetitions. */
  readonly polarity: readonly string[];
  /** Things of a kind that has others. */
  readonly alternatives: readonly string[];
  /** How often it denies something. */
  readonly negations: number;
  /** Whether it denies on the whole: "not without" does not. */
  readonly isDenial: boolean;
  readonly scope: Scope;
  readonly comparesThings: boolean;
  /** Words joined by "and" or "or". */
  readonly pairs: readonly WordPair[];
  readonly productNames: readonly string[];
  /** Words of the strict condition under which it holds, none without one. */
  readonly condition: ReadonlySet<string>;
  /** A clause that takes something out: "except …". */
  readonly isException: boolean;
}

/** @param text of one sentence, without marks */
export const factsOf = (text: string): Facts => new TextFacts(text, functionWordLanguage(text));

/** What few comparisons come to ask for is found out when one does. */
class TextFacts implements Facts {
  readonly terms: readonly AnalyzedTerm[];
  readonly words: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly #plain: string;
  readonly #language: string;
  #calendar: readonly string[] | undefined;
  #polarity: readonly string[] | undefined;
  #negations: number | undefined;
  #content: ReadonlySet<string> | undefined;
  #scope: Scope | undefined;
  #alternatives: readonly string[] | undefined;

  constructor(text: string, language: string) {
    this.#plain = withPlainForms(text);
    this.#language = language;
    const numbers = quantities(this.#plain);
    this.quantities = numbers.filter((quantity) => !isOnce(quantity));
    this.terms = analyzeTerms(withoutNumbers(this.#plain, numbers)).filter(
      ({ word }) => !isCalendarWord(word) && !/^\p{Nd}+$/u.test(word),
    );
    this.words = new Set(this.terms.map(({ term }) => canonicalTerm(term)));
  }

  get content(): ReadonlySet<string> {
    this.#content ??= contentOf(this.terms, this.#language);
    return this.#content;
  }

  get calendar(): readonly string[] {
    this.#calendar ??= calendarWords(this.#plain);
    return this.#calendar;
  }

  get daySpans(): DaySpans {
    return this.calendar.length > 1 ? daySpans(this.#plain) : NO_SPANS;
  }

  get periods(): readonly string[] {
    return periods(this.#plain);
  }

  get ordinals(): readonly number[] {
    return ordinals(this.#plain);
  }

  get polarity(): readonly string[] {
    this.#polarity ??= polarity(this.#plain);
    return this.#polarity;
  }

  get alternatives(): readonly string[] {
    this.#alternatives ??= alternatives(this.#plain);
    return this.#alternatives;
  }

  get negations(): number {
    this.#negations ??= countNegations(this.#plain);
    return this.#negations;
  }

  get isDenial(): boolean {
    return this.negations > 0 && isDenial(this.#plain);
  }

  get scope(): Scope {
    this.#scope ??= scopeOf(this.#plain);
    return this.#scope;
  }

  get comparesThings(): boolean {
    return comparesThings(this.#plain);
  }

  get pairs(): readonly WordPair[] {
    return pairs(this.#plain);
  }

  get productNames(): readonly string[] {
    return productNames(this.#plain);
  }

  get condition(): ReadonlySet<string> {
    const condition = strictCondition(this.#plain);
    return condition === '' ? NOTHING : contentOf(analyzeTerms(condition), this.#language);
  }

  get isException(): boolean {
    return isException(this.#plain.trim());
  }
}

const NO_SPANS: DaySpans = { ends: [], between: [] };
const NOTHING: ReadonlySet<string> = new Set();

const isOnce = ({ value, unit }: Quantity): boolean => value === '1' && unit === 'fold';

function contentOf(terms: readonly AnalyzedTerm[], language: string): Set<string> {
  const stops = stopWords(language);
  const found = new Set<string>();
  for (const { term, word, isWhole } of terms)
    if (isWhole && !stops.has(word) && !isLightTerm(term) && !isPointer(word))
      found.add(canonicalTerm(term));
  return found;
}

/** Words that stand for others, deny or have an opposite: they are compared by themselves. */
const isPointer = (word: string): boolean =>
  POINTERS.has(word) || isNegationWord(word) || hasOpposite(word);

const POINTERS = new Set(
  'those ones one ceux celles celui celle wir sie diejenigen aquellos quelli quelle degene tous toutes alle todos'.split(
    ' ',
  ),
);

/** The facts of each clause of a sentence that has words or numbers. */
export function clauseFacts(text: string): Facts[] {
  const language = functionWordLanguage(text);
  return clauses(withPlainForms(text)).map((clause) => new TextFacts(clause, language));
}

/** A text with a gap in place of each of its numbers and their units. */
export function withoutNumbers(text: string, numbers: readonly Quantity[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of numbers) {
    rest += `${text.slice(from, start)} # `;
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
}
