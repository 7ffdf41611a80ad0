import { functionWordLanguage } from '../language/question-language.ts';
import { type AnalyzedTerm, analyzeTerms } from '../words/analyze.ts';
import { isLightTerm } from '../words/light-words.ts';
import { normalizeTerm } from '../words/normalize-term.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { canonicalTerm } from '../words/synonyms.ts';
import { alternatives } from './alternatives.ts';
import {
  calendarWords,
  type DaySpans,
  daySpans,
  isCalendarWord,
  namesDayGroup,
} from './calendar-words.ts';
import { type Charge, chargeOf } from './charges.ts';
import { clauses, isException } from './clauses.ts';
import { comparesThings, listed, pairs, type WordPair } from './comparison.ts';
import { countNegations, isDenial, isNegationWord } from './negation.ts';
import { ordinals } from './number-words.ts';
import { periods } from './periods.ts';
import { hasOpposite, polarity } from './polarity.ts';
import { productNames } from './product-names.ts';
import { type Quantity, quantities } from './quantities.ts';
import { withPlainForms } from './same-meaning.ts';
import {
  isUnless,
  limitOf,
  type Scope,
  scopeOf,
  strictCondition,
  withoutCondition,
} from './scope.ts';
import { isParticle } from './statement-words.ts';

/** What a piece of text states, apart from its wording. */
export interface Facts {
  /** Its text in plain forms. */
  readonly form: string;
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
  /** The same of what it says apart from a condition, and of the condition; undefined without one. */
  readonly isMainDenial: boolean;
  readonly isConditionDenial: boolean | undefined;
  /** What it says of a price. */
  readonly charge: Charge;
  readonly scope: Scope;
  readonly comparesThings: boolean;
  /** Words joined by "and" or "or". */
  readonly pairs: readonly WordPair[];
  /** What it is limited to: the words behind "only". */
  readonly limit: ReadonlySet<string>;
  /** Words side by side in a list, as canonical terms. */
  readonly listed: readonly (readonly string[])[];
  readonly productNames: readonly string[];
  /** Words of the strict condition under which it holds, none without one. */
  readonly condition: ReadonlySet<string>;
  /** Whether that condition is one under which it does not hold ("unless …"). */
  readonly isUnless: boolean;
  /** Words of the clause before one that has no subject of its own ("… and costs 5 euros"). */
  readonly inherited: ReadonlySet<string>;
  /** A clause that takes something out: "except …". */
  readonly isException: boolean;
}

/** @param text of one sentence, without marks */
export const factsOf = (text: string): Facts =>
  new TextFacts(withPlainForms(text), functionWordLanguage(text));

/** What few comparisons come to ask for is found out when one does. */
class TextFacts implements Facts {
  readonly terms: readonly AnalyzedTerm[];
  readonly words: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly form: string;
  readonly #language: string;
  #calendar: readonly string[] | undefined;
  #daySpans: DaySpans | undefined;
  #polarity: readonly string[] | undefined;
  #negations: number | undefined;
  #content: ReadonlySet<string> | undefined;
  #charge: { readonly of: Charge } | undefined;
  #scope: Scope | undefined;
  #alternatives: readonly string[] | undefined;
  #comparesThings: boolean | undefined;
  #pairs: readonly WordPair[] | undefined;
  #limit: ReadonlySet<string> | undefined;
  #condition: ReadonlySet<string> | undefined;
  #isMainDenial: boolean | undefined;

  readonly inherited: ReadonlySet<string>;

  /** @param form in plain forms */
  constructor(form: string, language: string, inherited: ReadonlySet<string> = NOTHING) {
    this.inherited = inherited;
    this.form = form;
    this.#language = language;
    const numbers = quantities(this.form);
    this.quantities = numbers.filter((quantity) => !isOnce(quantity));
    this.terms = analyzeTerms(withoutNumbers(this.form, numbers)).filter(
      ({ word }) => !isCalendarWord(word) && !/^\p{Nd}+$/u.test(word),
    );
    this.words = new Set(this.terms.map(({ term }) => canonicalTerm(term)));
  }

  get content(): ReadonlySet<string> {
    this.#content ??= contentOf(this.terms, this.#language);
    return this.#content;
  }

  get calendar(): readonly string[] {
    this.#calendar ??= calendarWords(this.form);
    return this.#calendar;
  }

  get daySpans(): DaySpans {
    this.#daySpans ??=
      this.calendar.length > 1 || namesDayGroup(this.form) ? daySpans(this.form) : NO_SPANS;
    return this.#daySpans;
  }

  get periods(): readonly string[] {
    return periods(this.form);
  }

  get ordinals(): readonly number[] {
    return ordinals(this.form);
  }

  get polarity(): readonly string[] {
    this.#polarity ??= polarity(this.form);
    return this.#polarity;
  }

  get alternatives(): readonly string[] {
    this.#alternatives ??= alternatives(this.form);
    return this.#alternatives;
  }

  get negations(): number {
    this.#negations ??= countNegations(this.form);
    return this.#negations;
  }

  get isDenial(): boolean {
    return this.negations > 0 && isDenial(this.form);
  }

  get isMainDenial(): boolean {
    this.#isMainDenial ??= this.negations > 0 && isDenial(withoutCondition(this.form));
    return this.#isMainDenial;
  }

  get isConditionDenial(): boolean | undefined {
    const main = withoutCondition(this.form);
    return main === this.form ? undefined : isDenial(this.form.slice(main.length));
  }

  get charge(): Charge {
    this.#charge ??= { of: chargeOf(this.form, this.isMainDenial) };
    return this.#charge.of;
  }

  get scope(): Scope {
    this.#scope ??= scopeOf(this.form);
    return this.#scope;
  }

  get comparesThings(): boolean {
    this.#comparesThings ??= comparesThings(this.form);
    return this.#comparesThings;
  }

  get pairs(): readonly WordPair[] {
    this.#pairs ??= pairs(this.form);
    return this.#pairs;
  }

  get listed(): readonly (readonly string[])[] {
    return listed(this.form).map((words) =>
      words.map((word) => canonicalTerm(stem(normalizeTerm(word)))),
    );
  }

  get productNames(): readonly string[] {
    return productNames(this.form);
  }

  get condition(): ReadonlySet<string> {
    this.#condition ??= this.#contentOf(strictCondition(this.form));
    return this.#condition;
  }

  get limit(): ReadonlySet<string> {
    this.#limit ??= this.#contentOf(this.scope.isOnly ? limitOf(this.form) : '');
    return this.#limit;
  }

  get isUnless(): boolean {
    return isUnless(this.form);
  }

  #contentOf(part: string): ReadonlySet<string> {
    return part === '' ? NOTHING : contentOf(analyzeTerms(part), this.#language);
  }

  get isException(): boolean {
    return isException(this.form.trim());
  }
}

const NO_SPANS: DaySpans = { ends: [], between: [] };
const NOTHING: ReadonlySet<string> = new Set();

const isOnce = ({ value, unit }: Quantity): boolean => value === '1' && unit === 'fold';

function contentOf(terms: readonly AnalyzedTerm[], language: string): Set<string> {
  const stops = stopWords(language);
  const found = new Set<string>();
  for (const { term, word, isWhole } of terms)
    if (isWhole && !stops.has(word) && !isParticle(word) && !isLightTerm(term) && !isPointer(word))
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

// A verb, a preposition or a relative word where a subject would stand.
const WITHOUT_SUBJECT =
  /^(?:(?:and|or|but|und|oder|aber|et|mais|y|pero|e|ma|en)\s+)?(?:(?:covers?|applies|starts?|begins?|ends?|opens?|closes?|gets?|stays?|remains?|works?|should|shall|would|contains?|runs?|leaves?|arrives?|gives?|makes?|up to|at most|at least|maximum|minimum|[€$£]?\p{Nd}[\p{Nd}.,]* ?(?:€|eur|euros?|dollars?|pounds?|cents?|percent|%)|is|are|was|were|has|have|costs?|takes?|must|may|can|cannot|will|does|do|needs?|lasts?|includes?|comes?|pays?|which|that|who|all of|both of|provided|as long|free|only|se|à condition|siempre|auf|bei|von|zu|per|pour|para|a|from|to|on|at|in|for|with|without|until|by|after|before|ist|sind|hat|haben|kostet|kosten|dauert|muss|müssen|kann|können|wird|werden|die|der|das|nur|ab|bis|am|im|für|mit|ohne|nach|vor|est|sont|coûte|qui|es|son|cuesta|que|costa|che|se puede|op|voor|met)(?!\p{L}))/iu;

/** The facts of each clause of a sentence that has words or numbers. */
export function clauseFacts(text: string): Facts[] {
  const language = functionWordLanguage(text);
  let before: ReadonlySet<string> = NOTHING;
  return clauses(withPlainForms(text)).map((clause) => {
    const facts = new TextFacts(clause, language, WITHOUT_SUBJECT.test(clause) ? before : NOTHING);
    before = new Set([...facts.content, ...facts.inherited]);
    return facts;
  });
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
