import { plainInline } from './plain-text.ts';
import { type SentenceUnit, sentenceUnits } from './split-sentences.ts';
import { tableCells } from './table-row.ts';

/** A passage to answer from. */
export interface AnswerPassage {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** A sentence that may stand in an answer, with what is known about its place. */
export interface Candidate {
  readonly text: string;
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceUnit['kind'];
  /** Title and headings above it. */
  readonly heading: string;
  readonly nearestHeading: string;
  /** 1 for the first sentence below its heading, then falling towards 0. */
  readonly lead: number;
  readonly isQuestion: boolean;
}

const LEAD_DECAY = 0.8;
const CRUMBS = /(?:\s[›»>|/·•]\s.*){2}/u;
const MIN_WORDS = 3;

/** The sentences, list items and table rows of a passage that could answer something. */
export function passageCandidates(passage: AnswerPassage): Candidate[] {
  const header = tableHeaderOf(passage.headings);
  const above = passage.headings.filter((heading) => heading !== header);
  const found: Candidate[] = [];
  let inner = '';
  let lead = 1;
  for (const unit of sentenceUnits(passage.text)) {
    if (isHeadingLike(unit)) {
      inner = plainInline(unit.text.replace(/^#+\s*/, ''));
      lead = 1;
      continue;
    }
    const text = unitText(unit, header);
    if (text === undefined || !isSpeaking(text, unit)) continue;
    found.push({
      text,
      passageId: passage.id,
      start: unit.start,
      end: unit.end,
      kind: unit.kind,
      heading: [passage.title, ...above, inner].join('\n'),
      nearestHeading: inner || (above.at(-1) ?? passage.title),
      lead,
      isQuestion: /[?？؟]$/.test(text),
    });
    if (/[?？؟]$/.test(text)) [inner, lead] = [text, 1];
    else lead *= LEAD_DECAY;
  }
  return found;
}

/** A heading, or a line in bold that serves as one. */
function isHeadingLike(unit: SentenceUnit): boolean {
  return (
    unit.kind === 'heading' || (unit.kind === 'text' && /^\*\*[^*\n]{1,120}\*\*:?$/.test(unit.text))
  );
}

function unitText(unit: SentenceUnit, inherited: string | undefined): string | undefined {
  if (unit.kind !== 'row') return plainInline(unit.text);
  if (unit.tableHeader === unit.text) return undefined;
  const header = unit.tableHeader ?? inherited;
  return rowText(unit.text, header === undefined ? [] : tableCells(header));
}

/** "Header: value, Header: value"; cells without a header or a value are left bare or out. */
function rowText(row: string, headers: readonly string[]): string {
  return tableCells(row)
    .map((cell, i) => {
      const value = plainInline(cell);
      const name = plainInline(headers[i] ?? '');
      if (value === '') return '';
      return name === '' ? value : `${name}: ${value}`;
    })
    .filter(Boolean)
    .join(', ');
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
