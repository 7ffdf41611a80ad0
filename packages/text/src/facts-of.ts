import { type AnalyzedTerm, analyzeTerms } from './analyze.ts';
import { calendarWords, isCalendarWord } from './calendar-words.ts';
import { clauses, isException } from './clauses.ts';
import { countNegations } from './negation.ts';
import { polarity } from './polarity.ts';
import { type Quantity, quantities } from './quantities.ts';
import { canonicalTerm } from './synonyms.ts';

/** What a piece of text states, apart from its wording. */
export interface Facts {
  readonly terms: readonly AnalyzedTerm[];
  /** Canonical terms, numbers and dates left out, stop words kept. */
  readonly words: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  /** Months and days, with repetitions. */
  readonly calendar: readonly string[];
  /** Words with an opposite, with repetitions. */
  readonly polarity: readonly string[];
  /** How often it denies something. */
  readonly negations: number;
  /** A clause that takes something out: "except …". */
  readonly isException: boolean;
}

// Denials in form only, and denials that say "free".
const FORM_ONLY =
  /\b(?:not only|no matter|nicht nur|non seulement|no s[oó]lo)\b|^(?:no|nein|non|nee)\s*[,.!–—]\s*(?=\S)/giu;
const AT_MOST =
  /\b(?:(?:no|not) (?:later|more|longer) than|nicht (?:später|mehr|länger) als|pas plus de|no más de|up to|at most|bis zu|jusqu['’]à)\b/giu;
/** Says "happens", in two words that mean something else apart. */
const TAKES_PLACE =
  /\b(?:takes? place|took place|finde[nt]{1,2}(?=[^.]* statt\b)|(?:a|ont) lieu)\b/giu;
const AT_LEAST =
  /\b(?:(?:no|not) (?:less|fewer|earlier|shorter) than|nicht (?:früher|weniger) als)\b/giu;
const NO_CHARGE =
  /\b(?:(?:at )?no (?:extra |additional |further )?(?:cost|charge|fee)s?|without (?:any )?(?:extra |additional )?(?:cost|charge|fee)s?|free of charge|not charged|keine(?:n)? (?:zusätzlichen |weiteren )?(?:kosten|gebühr(?:en)?)|ohne (?:aufpreis|zusätzliche kosten|gebühr)|sans (?:frais|supplément)|sin (?:coste|cargo|recargo)s?)\b/giu;

/** @param text of one sentence, without marks */
export const factsOf = (text: string): Facts => new TextFacts(text);

/** What few comparisons come to ask for is found out when one does. */
class TextFacts implements Facts {
  readonly terms: readonly AnalyzedTerm[];
  readonly words: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly #plain: string;
  #calendar: readonly string[] | undefined;
  #polarity: readonly string[] | undefined;
  #negations: number | undefined;

  constructor(text: string) {
    this.#plain = withoutForms(text);
    this.quantities = quantities(this.#plain);
    this.terms = analyzeTerms(withoutNumbers(this.#plain, this.quantities)).filter(
      ({ word }) => !isCalendarWord(word) && !/^\p{Nd}+$/u.test(word),
    );
    this.words = new Set(this.terms.map(({ term }) => canonicalTerm(term)));
  }

  get calendar(): readonly string[] {
    this.#calendar ??= calendarWords(this.#plain);
    return this.#calendar;
  }

  get polarity(): readonly string[] {
    this.#polarity ??= polarity(this.#plain);
    return this.#polarity;
  }

  get negations(): number {
    this.#negations ??= countNegations(this.#plain);
    return this.#negations;
  }

  get isException(): boolean {
    return isException(this.#plain.trim());
  }
}

/** The facts of each clause of a sentence that has words or numbers. */
export const clauseFacts = (text: string): Facts[] => clauses(withoutForms(text)).map(factsOf);

const withoutForms = (text: string): string =>
  text
    .replace(NO_CHARGE, ' free ')
    .replace(AT_MOST, ' maximum ')
    .replace(AT_LEAST, ' minimum ')
    .replace(TAKES_PLACE, ' ')
    .replace(FORM_ONLY, ' ');

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
