import { plainInline } from '../document/plain-text.ts';
import { rowSentence } from '../document/row-sentence.ts';
import { type SentenceUnit, sentenceUnits } from '../document/split-sentences.ts';
import { tableCells } from '../document/table-row.ts';
import { functionWordLanguage } from '../language/question-language.ts';
import { tellsWay } from '../question/asks-way.ts';
import { isDeniedHeading } from '../question/denying-lead.ts';
import { contentTerms } from '../search/content-terms.ts';
import { phraseTerms } from '../search/phrase-terms.ts';
import { hasNegation } from '../statement/negation.ts';
import { type NumberRange, numberRanges } from '../statement/number-ranges.ts';
import { analyze } from '../words/analyze.ts';
import { rememberBy } from '../words/remember.ts';

/** A passage to answer from. */
export interface AnswerPassage {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** What stands above a sentence, taken apart once for all sentences below it. */
export interface Above {
  /** The nearest heading, or a question asked just before. */
  readonly nearest: string;
  readonly nearestTerms: ReadonlySet<string>;
  /** Words of the nearest heading that are not stop words, at least 1. */
  readonly nearestSize: number;
  /** It is a heading inside of the page, neither its title nor a question. */
  readonly isHeading: boolean;
  /** It denies something. */
  readonly denies: boolean;
  /** Items and rows below it are what is not so. */
  readonly isDenied: boolean;
  /** Terms of the title and of all headings, and for a table row of the head of its first column. */
  readonly terms: ReadonlySet<string>;
}

/** A sentence that may stand in an answer, with what is known about its place. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceUnit['kind'];
  readonly terms: ReadonlySet<string>;
  readonly ranges: readonly NumberRange[];
  readonly above: Above;
  /** For a table row: the terms of its subject. */
  readonly subject: ReadonlySet<string>;
  /** Terms of the label that opens its paragraph, for the sentences after the first: "port (integer): The port it listens on. 5432 by default." */
  readonly label: ReadonlySet<string>;
  /** It goes on with the paragraph of the candidate before it. */
  readonly isBehind: boolean;
  /** 1 for the first sentence below its heading, then falling towards 0; rows of a table stand side by side. */
  readonly lead: number;
  readonly isQuestion: boolean;
  /** "See also our prices": it sends the reader elsewhere. */
  readonly isPointer: boolean;
  /** Tells what to do. */
  readonly isInstruction: boolean;
  /** Of the item that it opens: "-", "2."; empty for every other sentence. */
  readonly mark: string;
  /** In brackets as a whole, or the caption of a figure: said beside the matter. */
  readonly isAside: boolean;
  /** Says that something is not so. "Do not touch it" tells what to do. */
  readonly isDenial: boolean;
}

/** A passage taken apart. */
export interface ReadPassage {
  readonly candidates: readonly Candidate[];
  /** All terms of text, headings and title. */
  readonly vocabulary: ReadonlySet<string>;
  readonly headingTerms: ReadonlySet<string>;
  readonly titleTerms: ReadonlySet<string>;
  /** Words of the title that are not stop words, at least 1. */
  readonly titleSize: number;
}

const LEAD_DECAY = 0.8;
const CRUMBS = /(?:\s[›»>|/·•]\s.*){2}/u;
const POINTER =
  /^(?:also see|see also|see (?:our|the)\b|(?:read |find )?more (?:on|about|under|in)\b|siehe|mehr (?:dazu|über|unter|zu)\b|weitere (?:infos|informationen)|voir (?:aussi|également)|v[eé]ase|ver también|vedi anche|zie ook)/iu;
const ASIDE =
  /^\([^()]*(?:\([^()]*\)[^()]*)*\)?[.!]?\)?$|^(?:figure|fig\.|abbildung|abb\.|illustration|figura) [\p{Lu}\d][\d.]*/iu;
const IMPERATIVE = /\b(?:do not|don['’]t|never)\b/giu;
/** Denies with a word that denies nothing elsewhere. */
const NO_MORE = ' no longer ';
const BLANK_LINE = /\n\s*\n/;
const MIN_WORDS = 3;
/** Passages kept taken apart: some 15 KB each. */
const REMEMBERED = 1_000;
const NO_TERMS: ReadonlySet<string> = new Set();

/** The sentences, list items and table rows of a passage that could answer something. */
export const readPassage = rememberBy(
  REMEMBERED,
  ({ title, headings, text }: Omit<AnswerPassage, 'id'>) =>
    `${title}\u0000${headings.join('\u0001')}\u0000${text}`,
  (passage): ReadPassage => {
    const candidates = candidatesOf(passage);
    const vocabulary = new Set(
      analyze([passage.title, ...passage.headings, passage.text].join('\n')),
    );
    for (const { terms, above } of candidates) {
      for (const term of terms) vocabulary.add(term);
      for (const term of above.nearestTerms) vocabulary.add(term);
    }
    return {
      ...{ candidates, vocabulary },
      headingTerms: new Set(analyze(passage.headings.join('\n'))),
      titleTerms: new Set(analyze(passage.title)),
      titleSize: Math.max(1, contentTerms(passage.title).length),
    };
  },
);

function candidatesOf(passage: Omit<AnswerPassage, 'id'>): Candidate[] {
  const header = tableHeaderOf(passage.headings);
  const outer = passage.headings.filter((heading) => heading !== header);
  const keepsCase = functionWordLanguage(passage.text) === 'de';
  const found: Candidate[] = [];
  let heading = aboveOf(passage.title, outer, '');
  let above = heading;
  let lead = 1;
  let label = NO_LABEL;
  let proseEnd: number | undefined;
  for (const unit of sentenceUnits(passage.text)) {
    if (unit.start > label.until) label = labelAt(passage.text, unit);
    if (isHeadingLike(unit)) {
      heading = aboveOf(passage.title, outer, plainInline(unit.text.replace(/^#+\s*/, '')));
      above = heading;
      lead = 1;
      proseEnd = undefined;
      continue;
    }
    const text = unitText(unit, header, keepsCase);
    if (text === undefined || !isSpeaking(text, unit)) continue;
    const isQuestion = /[?？؟]$/.test(text);
    const isBehind =
      unit.kind === 'text' &&
      proseEnd !== undefined &&
      !BLANK_LINE.test(passage.text.slice(proseEnd, unit.start));
    found.push({
      text,
      start: unit.start,
      end: unit.end,
      kind: unit.kind,
      terms: termsOf(text),
      isBehind,
      ranges: numberRanges(text),
      above: unit.kind === 'row' ? belowHead(above, unit.tableHeader ?? header) : above,
      subject: unit.kind === 'row' ? new Set(analyze(text.split(': ')[0] ?? '')) : NO_TERMS,
      label: unit.start > label.start ? label.terms : NO_TERMS,
      lead,
      isQuestion,
      isPointer: POINTER.test(text),
      isInstruction: tellsWay(text),
      mark: (unit.mark ?? '').trim(),
      isAside: ASIDE.test(text),
      isDenial: text.includes(NO_MORE) || hasNegation(text.replace(IMPERATIVE, '')),
    });
    proseEnd = unit.kind === 'text' ? unit.end : undefined;
    if (isQuestion) {
      const asked = aboveOf(passage.title, outer, text);
      above = isInline(passage.text, unit.end) ? withHeading(asked, heading) : asked;
      lead = 1;
    } else if (unit.kind !== 'row') lead *= LEAD_DECAY;
  }
  return found;
}

interface Label {
  /** The paragraph that it opens; offsets into the passage. */
  readonly start: number;
  readonly until: number;
  readonly terms: ReadonlySet<string>;
}

const NO_LABEL: Label = { start: -1, until: -1, terms: NO_TERMS };
/** "shared_buffers (integer): Sets …", "**Late check-in:** Call us …" */
const LABEL = /^(?:\*\*)?(?!https?:)([^\s:.!?][^:.!?\n]{1,80}?)(?::\*\*|\*\*:|:)\s+(?=\S)/u;

/** The label of the paragraph or item that begins with a unit. */
function labelAt(text: string, unit: SentenceUnit): Label {
  if (unit.kind !== 'text' && unit.kind !== 'item') return NO_LABEL;
  const end = text.indexOf('\n', unit.end);
  const until = (end === -1 ? text.length : end) - 1;
  const [, label = ''] = LABEL.exec(unit.text) ?? [];
  return { start: unit.start, until, terms: label === '' ? NO_TERMS : new Set(analyze(label)) };
}

function termsOf(text: string): Set<string> {
  const terms = new Set(analyze(text));
  for (const term of phraseTerms(text)) terms.add(term);
  return terms;
}

function aboveOf(title: string, outer: readonly string[], inner: string): Above {
  const nearest = inner || (outer.at(-1) ?? title);
  return {
    nearest,
    isHeading: nearest !== title && !/[?？؟]$/.test(nearest),
    denies: hasNegation(nearest),
    isDenied: isDeniedHeading(nearest),
    nearestTerms: new Set(analyze(nearest)),
    nearestSize: Math.max(1, contentTerms(nearest).length),
    terms: new Set(analyze([title, ...outer, inner].join('\n'))),
  };
}

/** A row is one of what the head of its first column says ("Course"), which its sentence leaves out. */
function belowHead(above: Above, header: string | undefined): Above {
  const [head = ''] = header === undefined ? [] : tableCells(header);
  const said = analyze(head);
  return said.length === 0 ? above : { ...above, terms: new Set([...above.terms, ...said]) };
}

/** Whether text goes on behind a question: "Changed your mind? You have 60 days." */
const isInline = (text: string, end: number): boolean => /^[^\S\n]*[^\s]/.test(text.slice(end));

/** A question inside of a paragraph stands below the heading still. */
const withHeading = (asked: Above, heading: Above): Above => ({
  ...asked,
  nearestTerms: new Set([...asked.nearestTerms, ...heading.nearestTerms]),
  nearestSize: Math.min(asked.nearestSize, heading.nearestSize),
});

/** A heading, or a line in bold that serves as one. */
function isHeadingLike(unit: SentenceUnit): boolean {
  return (
    unit.kind === 'heading' || (unit.kind === 'text' && /^\*\*[^*\n]{1,120}\*\*:?$/.test(unit.text))
  );
}

function unitText(
  unit: SentenceUnit,
  inherited: string | undefined,
  keepsCase: boolean,
): string | undefined {
  if (unit.kind !== 'row') return plainInline(unit.text);
  if (unit.tableHeader === unit.text) return undefined;
  const header = unit.tableHeader ?? inherited;
  return rowSentence(unit.text, header === undefined ? [] : tableCells(header), keepsCase);
}

function tableHeaderOf(headings: readonly string[]): string | undefined {
  const last = headings.at(-1);
  return last?.includes(' | ') ? last : undefined;
}

/** Not a crumb trail, a lone label or a stray word. */
function isSpeaking(text: string, unit: SentenceUnit): boolean {
  if (text === '' || CRUMBS.test(text.slice(0, 400))) return false;
  if (unit.kind === 'item' || unit.kind === 'row' || unit.kind === 'code') return true;
  if (/[.!?。！？…:]["'”’)]*$/.test(text)) return true;
  return text.split(/\s+/).length >= MIN_WORDS || /[\u0e00-\u9fff]/.test(text);
}
