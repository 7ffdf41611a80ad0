import { plainInline } from '../document/plain-text.ts';
import { rowSentence } from '../document/row-sentence.ts';
import { sentenceUnits } from '../document/split-sentences.ts';
import { headerLabel, tableCells } from '../document/table-row.ts';
import { functionWordLanguage } from '../language/question-language.ts';
import { isDeniedHeading } from '../question/denying-lead.ts';
import { alternatives } from '../statement/alternatives.ts';
import { calendarWords } from '../statement/calendar-words.ts';
import { clauseFacts, type Facts, factsOf } from '../statement/facts-of.ts';
import { properNames } from '../statement/proper-names.ts';
import { topicWords } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';
import { once } from '../words/once.ts';
import { rememberBy } from '../words/remember.ts';
import { closedQuestion, meantAs, meantByRow, refusalsOf } from './meant-units.ts';
import type { Said } from './said.ts';

/** A passage that may carry what a sentence says. */
export interface EvidencePassage {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

export interface ReadPassage {
  readonly units: readonly Said[];
  /** Every word of the passage with its title and headings. */
  readonly vocabulary: ReadonlySet<string>;
  /** ISO 639-1, guessed from its function words. */
  readonly language: () => string;
  readonly names: () => PassageNames;
}

/** Names somewhere in a passage, as index terms. */
export interface PassageNames {
  /** Words that are surely names, and all that have a capital. */
  readonly sure: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  /** See `ProperNames.pairs`. */
  readonly pairs: ReadonlySet<string>;
}

/** Passages kept taken apart: some 15 KB each. */
const REMEMBERED = 1_000;
const LONGEST_LEAD = 80;

/** Takes a passage apart; the same one is taken apart once. */
export const readEvidence = rememberBy(
  REMEMBERED,
  ({ title, headings, text }: EvidencePassage) => [title, ...headings, text].join('\n'),
  readPassage,
);

function readPassage({ title, headings, text }: EvidencePassage): ReadPassage {
  const top = wordsOf([title, ...headings].join('\n'));
  const lastHeader = headings.at(-1)?.split(' | ') ?? [];
  const vocabulary = new Set(top);
  let context: ReadonlySet<string> = top;
  let contextCalendar = once(() => calendarWords([title, ...headings].join(' ')));
  let contextAlternatives = once(() => alternatives([title, ...headings].join(' ')));
  let heading = headings.at(-1) ?? '';
  let announcement = '';
  let question = closedQuestion(heading);
  let about: Said | undefined;
  const units: Said[] = [];
  for (const unit of sentenceUnits(text)) {
    const columns = unit.tableHeader !== undefined ? tableCells(unit.tableHeader) : lastHeader;
    const isRow = unit.kind === 'row' && unit.tableHeader !== unit.text;
    const plain = isRow
      ? rowSentence(unit.text, columns, true)
      : plainInline(unit.text.replaceAll('|', ' | '));
    if (unit.kind === 'heading') {
      contextCalendar = once(() => calendarWords(`${title} ${plain}`));
      contextAlternatives = once(() => alternatives([title, ...headings, plain].join(' ')));
      context = new Set([...top, ...wordsOf(plain)]);
      heading = plain;
      question = closedQuestion(plain);
      about = undefined;
    }
    if (unit.kind !== 'item')
      announcement = unit.kind === 'text' && plain.endsWith(':') ? plain : '';
    const facts = factsOf(isRow ? `${headerLabel(unit.text)}\n${plain}` : plain);
    for (const word of facts.words) vocabulary.add(word);
    const cells = isRow ? tableCells(unit.text) : [];
    const isText = unit.kind === 'text';
    const above = withWords(context, unit.kind === 'item' ? announcement : isText ? question : '');
    const isBack = isText && GOES_BACK.test(plain);
    const lent = isBack && about ? (topicWords(about.content)[0] ?? '') : '';
    const said = Object.assign(facts, {
      ...{ start: unit.start, end: unit.end, plain, isRow },
      ...{ context: withWords(above, lent), above },
      isHeading: unit.kind === 'heading',
      ...{ contextCalendar, contextAlternatives },
      refusals: refusalsOf(cells, columns),
      clauses: once(() =>
        isRow
          ? cellFacts(cells, columns)
          : [
              ...clauseFacts(plain),
              ...(unit.kind === 'item' ? withLead(plain, announcement || heading) : []),
            ],
      ),
    });
    const around = { heading, announcement, question };
    const whole = Object.assign(said, isRow ? meantByRow(cells) : meantAs(said, unit.kind, around));
    units.push(whole);
    if (isText) {
      question = closedQuestion(plain);
      if (!isBack) about = whole;
    }
  }
  for (const word of context) vocabulary.add(word);
  const language = once(() => functionWordLanguage(text));
  return { units, vocabulary, language, names: once(() => namesIn(units, language())) };
}

/** "Since January it costs 16 euros": a sentence about what the one before it is about. */
const GOES_BACK =
  /^(?:(?:since|from|in|on|at|after|until|for|during|then|seit|ab|im|in|am|nach|bis|depuis|à partir|en|dès|après|desde|a partir|dal|da)\s[^.,;:]{2,30}?,?\s|(?:\p{L}+,\s))?(?:it|they|these|both|he|she|er|sie|es|beide|diese|il|elle|ils|elles|ambos|ambas|ellos|ellas|entrambi|zij|ze)(?!\p{L})/iu;

function namesIn(units: readonly Said[], language: string): PassageNames {
  const sure = new Set<string>();
  const capitals = new Set<string>();
  const pairs = new Set<string>();
  for (const { plain } of units) {
    const names = properNames(plain, language);
    for (const name of names.sure) sure.add(name);
    for (const pair of names.pairs) pairs.add(pair);
    for (const name of [...names.sure, ...names.maybe]) capitals.add(name);
  }
  return { sure, capitals, pairs };
}

const withWords = (context: ReadonlySet<string>, text: string): ReadonlySet<string> =>
  text === '' ? context : new Set([...context, ...wordsOf(text)]);

/** What a list is headed or announced by says something of each of its items; what denies is read with each. */
const withLead = (item: string, lead: string): Facts[] =>
  lead !== '' && lead.length <= LONGEST_LEAD && !isDeniedHeading(lead)
    ? [factsOf(`${item.replace(/[.;,]\s*$/u, '')}: ${lead}`)]
    : [];

const cellFacts = (cells: readonly string[], columns: readonly string[]): Facts[] =>
  cells.map((cell, i) => factsOf(`${columns[i] ?? ''}: ${plainInline(cell)}`));

const wordsOf = (text: string): Set<string> => new Set(canonicalWords(text));
