import { analyze } from './analyze.ts';
import { calendarWords } from './calendar-words.ts';
import { clauseFacts, type Facts, factsOf } from './facts-of.ts';
import { countNegations } from './negation.ts';
import { plainInline } from './plain-text.ts';
import { properNames } from './proper-names.ts';
import { functionWordLanguage } from './question-language.ts';
import { rememberBy } from './remember.ts';
import { rowSentence } from './row-sentence.ts';
import { sentenceUnits } from './split-sentences.ts';
import { canonicalTerm } from './synonyms.ts';
import { headerLabel, tableCells } from './table-row.ts';

/** A passage that may carry what a sentence says. */
export interface EvidencePassage {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** One sentence, list item or table row of a passage, taken apart. Offsets are into its text. */
export interface Said extends Facts {
  readonly start: number;
  readonly end: number;
  /** As a reader sees it; a row with the names of its columns. */
  readonly plain: string;
  readonly clauses: readonly Facts[];
  /** Words of the headings above it. */
  readonly context: ReadonlySet<string>;
  readonly contextCalendar: readonly string[];
  readonly isRow: boolean;
  /** The heading above it denies something ("What we do not carry"), or its row says "No". */
  readonly isUnderDenial: boolean;
}

export interface ReadPassage {
  readonly units: readonly Said[];
  /** ISO 639-1, guessed from its function words. */
  readonly language: string;
  /** Every word of the passage with its title and headings. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words that are surely names somewhere in it, and all that have a capital. */
  readonly sureNames: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  /** See `ProperNames.pairs`. */
  readonly namePairs: ReadonlySet<string>;
}

/** Passages kept taken apart: some 30 KB each. */
const REMEMBERED = 600;

/** Takes a passage apart; the same one is taken apart once. */
export const readEvidence = rememberBy(
  REMEMBERED,
  ({ title, headings, text }: EvidencePassage) => [title, ...headings, text].join('\n'),
  readPassage,
);

function readPassage({ title, headings, text }: EvidencePassage): ReadPassage {
  const language = functionWordLanguage(text);
  const top = wordsOf([title, ...headings].join('\n'));
  const lastHeader = headings.at(-1)?.split(' | ') ?? [];
  const vocabulary = new Set(top);
  const sureNames = new Set<string>();
  const capitals = new Set<string>();
  const namePairs = new Set<string>();
  let context: ReadonlySet<string> = top;
  let contextCalendar: readonly string[] = calendarWords([title, ...headings].join(' '));
  let isUnderDenial =
    countNegations(headings.at(-1) ?? '') > 0 && !/\?\s*$/.test(headings.at(-1) ?? '');
  const units: Said[] = [];
  for (const unit of sentenceUnits(text)) {
    const columns = unit.tableHeader !== undefined ? tableCells(unit.tableHeader) : lastHeader;
    const isRow = unit.kind === 'row' && unit.tableHeader !== unit.text;
    const plain = isRow
      ? rowSentence(unit.text, columns, true)
      : plainInline(unit.text.replaceAll('|', ' | '));
    if (unit.kind === 'heading') {
      contextCalendar = calendarWords(`${title} ${plain}`);
      context = new Set([...top, ...wordsOf(plain)]);
      isUnderDenial = countNegations(plain) > 0 && !plain.endsWith('?');
    }
    const facts = factsOf(isRow ? `${headerLabel(unit.text)}\n${plain}` : plain);
    for (const word of facts.words) vocabulary.add(word);
    const names = properNames(plain, language);
    for (const name of names.sure) sureNames.add(name);
    for (const pair of names.pairs) namePairs.add(pair);
    for (const name of [...names.sure, ...names.maybe]) capitals.add(name);
    units.push({
      ...facts,
      ...{ start: unit.start, end: unit.end, plain, context, isRow },
      contextCalendar,
      isUnderDenial: isRow ? isRefusal(unit.text) : isUnderDenial,
      clauses: isRow ? cellFacts(tableCells(unit.text), columns) : clauseFacts(plain),
    });
  }
  for (const word of context) vocabulary.add(word);
  return { units, language, vocabulary, sureNames, capitals, namePairs };
}

const isRefusal = (row: string): boolean => {
  const cells = tableCells(row);
  return (
    cells.some((cell) => /^(?:no|nein|non|nee|✗|❌|✘)\b/iu.test(cell)) &&
    !cells.some((cell) => /^(?:yes|ja|oui|sí|✓|✔)/iu.test(cell))
  );
};

const cellFacts = (cells: readonly string[], columns: readonly string[]): Facts[] =>
  cells.map((cell, i) => factsOf(`${columns[i] ?? ''}: ${plainInline(cell)}`));

const wordsOf = (text: string): Set<string> => new Set(analyze(text).map(canonicalTerm));
