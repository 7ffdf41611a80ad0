import { countWords } from '../words/count-words.ts';
import { plainInline } from './plain-text.ts';
import { type SentenceUnit, sentenceUnits } from './split-sentences.ts';

/** The resolved sizes. */
export interface Limits {
  readonly targetWords: number;
  readonly overlapWords: number;
  readonly maxChars: number;
}

/** Text that belongs together: under one heading, or several tiny neighbours. */
export interface Section {
  readonly headings: readonly string[];
  readonly units: readonly SentenceUnit[];
}

interface RawSection {
  readonly heading: SentenceUnit | undefined;
  readonly path: readonly Heading[];
  readonly body: SentenceUnit[];
  words: number;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** A section this small says too little alone. */
const TINY_SHARE = 0.1;
/** Joined sections stay well under a passage, so that each still weighs in it. */
const JOINED_SHARE = 0.3;
const ROW_FACTOR = 4;
const MAX_HEADING_LENGTH = 200;

/** The sections of a document in order, units no longer than the limits allow. */
export function sections(
  document: { readonly title: string; readonly text: string },
  limits: Limits,
): Section[] {
  return joinTiny(rawSections(document.text, limits), limits).map((group) =>
    toSection(group, document.title),
  );
}

function rawSections(text: string, limits: Limits): RawSection[] {
  const found: RawSection[] = [{ heading: undefined, path: [], body: [], words: 0 }];
  let path: readonly Heading[] = [];
  for (const unit of sentenceUnits(text)) {
    if (unit.kind === 'heading' && unit.text.length <= limits.maxChars) {
      path = [...path.filter(({ level }) => level < unit.level), toHeading(unit)];
      found.push({ heading: unit, path, body: [], words: 0 });
      continue;
    }
    const current = found.at(-1);
    if (current === undefined) break;
    for (const part of withinLimit(unit, limits.maxChars)) current.body.push(part);
    current.words += countWords(unit.text);
  }
  return found.filter((section, i) => section.body.length > 0 || isLeaf(section, found[i + 1]));
}

/** A heading without text of its own and without sections below: it must stand in the text itself. */
function isLeaf({ heading, path }: RawSection, next: RawSection | undefined): boolean {
  return heading !== undefined && next?.path[path.length - 1] !== path.at(-1);
}

function toHeading(unit: SentenceUnit): Heading {
  const text = plainInline(unit.text.replace(/^#+\s*/, '').replace(/\s#+$/, ''));
  return { level: unit.level, text: text.slice(0, MAX_HEADING_LENGTH) };
}

/** Joins a section to the group before it while one of the two is tiny and neither outranks. */
function joinTiny(found: readonly RawSection[], limits: Limits): RawSection[][] {
  const tiny = limits.targetWords * TINY_SHARE;
  const groups: RawSection[][] = [];
  let words = 0;
  for (const section of found) {
    const group = groups.at(-1);
    const lead = group?.[0];
    const fits =
      lead !== undefined &&
      lead.path.length > 0 &&
      lead.path.slice(0, -1).every((heading, i) => section.path[i] === heading) &&
      section.path.length >= lead.path.length &&
      words + section.words <= limits.targetWords * JOINED_SHARE &&
      (words < tiny || section.words < tiny) &&
      endOf(section) - (lead.heading?.start ?? 0) <= limits.maxChars;
    if (group !== undefined && fits) {
      group.push(section);
      words += section.words;
    } else {
      groups.push([section]);
      words = section.words;
    }
  }
  return groups;
}

function endOf(section: RawSection): number {
  return section.body.at(-1)?.end ?? section.heading?.end ?? 0;
}

function toSection(group: readonly RawSection[], title: string): Section {
  const [only] = group;
  const isSingle = group.length === 1 && only !== undefined && only.body.length > 0;
  const path = isSingle ? only.path : commonPath(group);
  return {
    headings: path.map(({ text }) => text).filter((text) => text !== '' && text !== title),
    units: isSingle ? only.body : group.flatMap(withHeading),
  };
}

function withHeading(section: RawSection): SentenceUnit[] {
  return section.heading === undefined ? section.body : [section.heading, ...section.body];
}

function commonPath(group: readonly RawSection[]): readonly Heading[] {
  const lead = group[0]?.path ?? [];
  const parent = lead.slice(0, -1);
  const isParentOfAll = group.every(({ path }) => path.length > lead.length || path === lead);
  return isParentOfAll && group.length > 1 ? lead : parent;
}

/** Cuts a unit that alone exceeds the limit, at white space where there is some. */
function withinLimit(unit: SentenceUnit, maxChars: number): SentenceUnit[] {
  const limit = unit.kind === 'row' ? maxChars * ROW_FACTOR : maxChars;
  if (unit.text.length <= limit) return [unit];
  const parts: SentenceUnit[] = [];
  let from = 0;
  while (from < unit.text.length) {
    const to = cutBefore(unit.text, from, Math.min(unit.text.length, from + limit));
    const text = unit.text.slice(from, to).trim();
    const start = unit.start + from + unit.text.slice(from, to).indexOf(text);
    const { mark: _, ...rest } = unit;
    if (text !== '')
      parts.push({ ...(from === 0 ? unit : rest), text, start, end: start + text.length });
    from = to;
  }
  return parts;
}

function cutBefore(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  for (let i = to; i > from + (to - from) / 2; i -= 1) {
    if (/\s/.test(text[i - 1] ?? '')) return i;
  }
  const code = text.charCodeAt(to - 1);
  return code >= 0xd800 && code <= 0xdbff && to - 1 > from ? to - 1 : to;
}
