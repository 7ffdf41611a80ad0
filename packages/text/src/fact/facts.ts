import { type SentenceUnit, sentenceUnits } from '../document/split-sentences.ts';
import { tableCells } from '../document/table-row.ts';
import { nearly } from '../question/compare-questions.ts';
import { hasNegation } from '../statement/negation.ts';
import { analyzeTerms } from '../words/analyze.ts';
import { remember } from '../words/remember.ts';
import { stopWords } from '../words/stop-words.ts';
import { type FactKind, type FactValue, factValues } from './fact-values.ts';

/** A statement with values of one kind and unit: "The deposit is 15 €". */
export interface Fact {
  readonly kind: FactKind;
  readonly unit: string;
  /** In one spelling, sorted. */
  readonly values: readonly string[];
  /** The statement as written, with its half-open offsets in the text, UTF-16 units. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Words of what the values are of. */
  readonly subject: ReadonlySet<string>;
  /** Words of the headings and the title above it. */
  readonly context: ReadonlySet<string>;
  /** Of a table row, what tells it from the others: its name, numbers of articles, sizes. Empty of a sentence. */
  readonly key: ReadonlySet<string>;
}

export interface FactText {
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** Words of headings and titles: neighbouring statements have the same. */
const contextTerms = remember(100, (text) => termsOf(text));
const MOST_FACTS = 200;
const LONGEST_QUOTE = 400;
const STOPS = new Set([...stopWords('en'), ...stopWords('de')]);
/** Words that say how a value is given and not of what. */
const GIVING = new Set(
  `uhr ca about approx approximately rund etwa nur only please bitte currently derzeit aktuell now jetzt note hinweis
  update good know reminder remember wichtig important also auch from ab up bis until to per pro je each just least
  mindestens höchstens most maximum minimum price prices cost costs preis preise kostet kosten telefonisch telefon phone tel call email mail`.split(
    /\s+/,
  ),
);

/** The facts of a passage or document, in its order. At most 200. */
export function factsIn({ title, headings, text }: FactText): Fact[] {
  const facts: Fact[] = [];
  const above: { readonly level: number; readonly text: string }[] = [];
  for (const unit of sentenceUnits(text)) {
    if (facts.length >= MOST_FACTS) break;
    if (unit.kind === 'heading') {
      while ((above.at(-1)?.level ?? 0) >= unit.level) above.pop();
      above.push({ level: unit.level, text: unit.text });
      continue;
    }
    if (unit.text.length > LONGEST_QUOTE) continue;
    const outer = [title, ...headings, ...above.map((one) => one.text)].join('\n');
    const context = () => contextTerms(outer);
    facts.push(...factsOfUnit(unit, { context, columns: headings.at(-1)?.split(' | ') ?? [] }));
  }
  return facts;
}

function factsOfUnit(
  unit: SentenceUnit,
  above: { readonly context: () => ReadonlySet<string>; readonly columns: readonly string[] },
): Fact[] {
  const { context } = above;
  if (unit.kind !== 'row') return statementFacts(unit, { text: unit.text, context, key: NO_KEY });
  if (unit.tableHeader === unit.text) return [];
  // A table that goes on from another passage has its columns in the last heading.
  const headers = unit.tableHeader === undefined ? above.columns : tableCells(unit.tableHeader);
  const [name = '', ...cells] = tableCells(unit.text);
  const key = keyOf(name, cells);
  return cells.flatMap((cell, at) =>
    statementFacts(unit, { text: `${name} ${headers[at + 1] ?? ''}: ${cell}`, context, key }),
  );
}

const NO_KEY: ReadonlySet<string> = new Set();
const LONGEST_CODE = 24;
/** "BP-100", "XL", "42": what an article is called beside its name. */
const CODE = /^(?=.*\d)[\p{L}\d./ _-]+$|^\p{Lu}{1,4}$/u;

/** Each word and number of a row's name, and the cells that are codes. */
function keyOf(name: string, cells: readonly string[]): ReadonlySet<string> {
  const codes = cells.filter(
    (cell) => cell.length <= LONGEST_CODE && CODE.test(cell) && factValues(cell).length === 0,
  );
  return new Set([
    ...analyzeTerms(name).map(({ term }) => term),
    ...codes.map((code) => code.toLowerCase()),
  ]);
}

function statementFacts(
  { text: quote, start, end }: SentenceUnit,
  statement: {
    readonly text: string;
    readonly context: () => ReadonlySet<string>;
    readonly key: ReadonlySet<string>;
  },
): Fact[] {
  const values = factValues(statement.text);
  if (values.length === 0) return [];
  const groups = new Map<string, FactValue[]>();
  for (const value of values) {
    const key = `${value.kind} ${value.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  const subject = termsOf(withoutValues(statement.text, values));
  if (hasNegation(statement.text)) subject.add('¬');
  return [...groups.values()].flatMap((group): Fact[] => {
    const [first] = group;
    if (!first) return [];
    const distinct = [...new Set(group.map(({ value }) => value))].sort();
    const { kind, unit } = first;
    return [
      {
        kind,
        unit,
        values: distinct,
        quote,
        start,
        end,
        subject,
        ...{ context: statement.context(), key: statement.key },
      },
    ];
  });
}

function withoutValues(text: string, values: readonly FactValue[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of values) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

function termsOf(text: string): Set<string> {
  return new Set(
    analyzeTerms(text)
      .filter(({ word }) => !STOPS.has(word) && !GIVING.has(word) && /\p{L}/u.test(word))
      .map(({ term }) => term),
  );
}

/** Least agreement of two subjects for their values to contradict each other. */
const SAME_SUBJECT = 0.82;
const NEARLY_ONE = 0.9;

/**
 * How surely two facts speak of the same and say something else, 0 to 1; 0 when they agree or cannot be compared. Words of
 * one subject may stand in the headings of the other; words that each has for itself keep them apart.
 */
export function contradictionOf(left: Fact, right: Fact): number {
  if (left.kind !== right.kind || left.unit !== right.unit) return 0;
  if (left.subject.has('¬') !== right.subject.has('¬')) return 0;
  if (!isSameRow(left, right)) return 0;
  const agreement = agreementOf(left, right);
  if (agreement < SAME_SUBJECT) return 0;
  const common = left.values.filter((value) => right.values.includes(value));
  const isDisjoint = common.length === 0 && left.values.length === right.values.length;
  const isOther =
    agreement >= NEARLY_ONE &&
    left.values.length === right.values.length &&
    common.length < left.values.length;
  return isDisjoint || isOther ? agreement : 0;
}

/** Rows are compared with those of the same key only, and with sentences that speak of what the key names and of nothing else. */
function isSameRow(left: Fact, right: Fact): boolean {
  if (left.key.size > 0 && right.key.size > 0)
    return left.key.size === right.key.size && [...left.key].every((term) => right.key.has(term));
  if (left.key.size === 0 && right.key.size === 0) return true;
  const [row, sentence] = left.key.size > 0 ? [left, right] : [right, left];
  const isNamed = [...row.key].every(
    (term) => sentence.subject.has(term) || sentence.context.has(term) || STOPS.has(term),
  );
  return (
    isNamed &&
    [...sentence.subject].every((term) => has(row.subject, term) || has(row.context, term))
  );
}

function agreementOf(left: Fact, right: Fact): number {
  const small = Math.min(left.subject.size, right.subject.size);
  const shared = sharedOf(left.subject, right.subject);
  if (small === 0 || shared === 0) return 0;
  const onlyLeft = [...left.subject].filter(
    (term) => !has(right.subject, term) && !has(right.context, term),
  ).length;
  const onlyRight = [...right.subject].filter(
    (term) => !has(left.subject, term) && !has(left.context, term),
  ).length;
  // "Crowns carry five years", "fillings carry three": what both begin with is what they are of.
  if (isOfOther(left, right) && isOfOther(right, left)) return 0;
  // One word is too little to say what a value is of, unless it is all that both say or the headings agree.
  const isAll = onlyLeft === 0 && onlyRight === 0;
  if (shared < 2 && !isAll && sharedOf(left.context, right.context) === 0) return 0;
  if (onlyLeft > 0 && onlyRight > 0 && shared < 4) return 0;
  return (2 * shared) / (2 * shared + onlyLeft + onlyRight);
}

/** Whether the first word of a statement is none of the other's. */
function isOfOther({ subject: [first] }: Fact, other: Fact): boolean {
  return first !== undefined && !has(other.subject, first) && !has(other.context, first);
}

const sharedOf = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
  [...left].filter((term) => has(right, term)).length;

const has = (terms: ReadonlySet<string>, term: string): boolean =>
  terms.has(term) || [...terms].some((other) => nearly(term, other));
