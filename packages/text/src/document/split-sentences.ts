import { type Block, markdownBlocks, markerLength } from './markdown-blocks.ts';

/** A sentence, heading, list item or table row. `text` is the slice from `start` to `end`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence with the kind of block it stands in. */
export interface SentenceUnit extends Sentence {
  readonly kind: Block['kind'];
  readonly level: number;
  /** Of a list item that it opens, as it stands right before it ("- ", "12. "); absent for every other unit. */
  readonly mark?: string;
  /** For a table row: the header row above it, as written. Its own text for the header row. */
  readonly tableHeader?: string;
}

/**
 * Splits light Markdown into sentences: abbreviations, initials, decimals, URLs and ordinals do not
 * end one; `。！？।` and their kin do without a space, Thai ones at a space. A heading (with its `#`), a table row and a line
 * of code are units of their own; list items lose their marker. Order of the text, no overlaps,
 * every visible character except markers and rules is covered.
 */
export function splitSentences(text: string): Sentence[] {
  return sentenceUnits(text).map(({ text: slice, start, end }) => ({ text: slice, start, end }));
}

/** As `splitSentences`, with the kind of each unit. */
export function sentenceUnits(text: string): SentenceUnit[] {
  const units: SentenceUnit[] = [];
  let header: string | undefined;
  const blocks = markdownBlocks(text);
  blocks.forEach((block, i) => {
    if (block.kind === 'tableRule' || block.kind === 'fence') return;
    if (block.kind === 'text' || block.kind === 'item') {
      header = undefined;
      addSentences(units, text, block);
      return;
    }
    const slice = text.slice(block.start, block.end);
    if (block.kind !== 'row') header = undefined;
    else if (blocks[i + 1]?.kind === 'tableRule') header = slice;
    units.push({ ...block, text: slice, ...(header === undefined ? {} : { tableHeader: header }) });
  });
  return units;
}

// No look-ahead here: on a long run of dots it would make the scan quadratic.
const TERMINATOR =
  /[.!?…‼⁇⁈⁉]+["'”’»)\]*_]*|[。！？｡؟۔।॥။។።։\u037e]+["'”’»」』）】》〉]*|;+(?=\s|$)|(?<=[\u0e00-\u0e7f]) +(?=[\u0e00-\u0e7f])/gu;
const ALWAYS_ENDS = /^[。！？｡؟۔।॥။។።։\u037e]/;
/** Thai marks the end of a sentence by a space, and puts spaces elsewhere too: UTF-16 units before one that ends. */
const THAI_SENTENCE = 60;
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sr jr st vs etc e.g i.e eg ie cf al approx dept est fig figs inc ltd co corp no nos
  vol pp p ed eds gen col sgt capt rev hon gov sen rep jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur fri sat sun a.m p.m am pm u.s u.k ph.d b.a m.a ave blvd rd tel ext max min
  z.b d.h u.a bzw ca mio mrd std tägl mind bzgl usw evtl ggf nr str inkl zzgl abs art bspw sog vgl p.ex env sra srta ud uds pág
  núm dott sig ecc bijv enz m.fl t.ex bl.a dvs osv т.е т.д т.п г ул руб
  np tzn itd itp godz ul pl tel např tzv atd čp kč kb pld stb vö f.eks m.m mht esim ym jne mm eli krs vb vs örn
  sn dr.ssa prof.ssa sigg av avda pza cia dña exmo dna str drs mw dhr o.a m.a т.к т.н др стр обл вул напр тис
  π.χ κ.λπ κ κα αρ τηλ`.split(/\s+/),
);

const LAST_WORD = /(?<!\p{L})(\p{Ll}{2,})[.!?]$/u;

/**
 * Whether a text ends with a sentence beyond doubt, even if more follows: a whole word of at least two small letters, none of them
 * an abbreviation, and its mark. What follows without a space ("example.com") is the only exception.
 */
export function endsForSure(text: string): boolean {
  const word = LAST_WORD.exec(text.slice(-60))?.[1];
  return word !== undefined && !ABBREVIATIONS.has(word);
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** After a number these end a sentence when a capital follows: "by 11 am. Late check-out …". */
const CLOCK = /^(?:am|pm|a\.m|p\.m|max|min)$/i;
const BEFORE_ORDINAL = new Set(
  'am vom zum beim im der die das den dem des ab bis seit und'.split(' '),
);

const COUNTED =
  /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Lebensjahr|Lebensmonat|Geburtstag|Jahrhundert|Schuljahr|Klasse|Stock|Stockwerk|Etage|Obergeschoss|OG|Weihnachtsfeiertag|Woche|Monat|Tag|Sonntag|Samstag)(?:e?s)?\b/u;

function addSentences(units: SentenceUnit[], text: string, block: Block): void {
  const body = text.slice(block.start, block.end);
  let from = markerLength(body);
  let isFirst = true;
  const push = (to: number): void => {
    const [start, end] = trimmed(body, from, to);
    from = to;
    if (start >= end) return;
    units.push({
      text: body.slice(start, end),
      start: block.start + start,
      end: block.start + end,
      kind: block.kind,
      level: 0,
      ...(block.kind === 'item' && isFirst && { mark: body.slice(0, start) }),
    });
    isFirst = false;
  };
  for (const match of body.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (match.index < from) continue;
    if (
      match[0].trim() === ''
        ? match.index - from >= THAI_SENTENCE
        : endsSentence(body, match.index, end, match[0])
    )
      push(end);
  }
  push(body.length);
}

function endsSentence(body: string, dot: number, end: number, mark: string): boolean {
  if (ALWAYS_ENDS.test(mark)) return true;
  // A semicolon asks in Greek.
  if (mark.startsWith(';'))
    return /[\u0370-\u03ff\u1f00-\u1fff]["'”’»)]?$/.test(body.slice(0, dot));
  if (end < body.length && !/\s/.test(body[end] ?? '')) return isBetweenIdeographs(body, dot, end);
  if (mark[0] !== '.' || mark.startsWith('..')) return true;
  const next = nextVisible(body, end);
  if (next !== '' && /[\p{Ll}]/u.test(next)) return false;
  const word = wordBefore(body, dot);
  if (/^\p{L}$/u.test(word) && /^\p{Lu}$/u.test(word)) return next === '';
  if (/^\d{1,2}$/.test(word) && startsUnit(body, dot, word)) return false;
  if (/^\d{1,2}$/.test(word) && isOrdinal(body, dot, word)) return next === '';
  if (
    CLOCK.test(word) &&
    /\d\s?$/.test(body.slice(Math.max(0, dot - word.length - 2), dot - word.length))
  )
    return true;
  return !ABBREVIATIONS.has(word.toLowerCase()) || next === '';
}

/** "好!下一个": Chinese and Japanese put no space behind a mark, whichever way it was typed. */
function isBetweenIdeographs(body: string, dot: number, end: number): boolean {
  const [before = '', after = ''] = [body[dot - 1], body[end]];
  return /[!?]/.test(body[dot] ?? '') && IDEOGRAPH.test(before) && IDEOGRAPH.test(after);
}

/** Whether a short number opens its line ("1. Open the app"): then its dot is a list marker. */
function startsUnit(body: string, dot: number, word: string): boolean {
  const before = dot - word.length - 1;
  return before < 0 || body[before] === '\n';
}

/** "am 3. Mai", "vom 1. Januar", "bis zum vollendeten 27. Lebensjahr": German writes ordinals with a dot. */
function isOrdinal(body: string, dot: number, word: string): boolean {
  return (
    BEFORE_ORDINAL.has(wordBefore(body, dot - word.length - 1).toLowerCase()) ||
    COUNTED.test(body.slice(dot + 1, dot + 40))
  );
}

function wordBefore(body: string, dot: number): string {
  let start = dot;
  while (start > 0 && dot - start < 12 && /[\p{L}\p{N}.]/u.test(body[start - 1] ?? '')) start -= 1;
  return body.slice(start, dot);
}

function nextVisible(body: string, from: number): string {
  for (let i = from; i < body.length && i < from + 40; i += 1) {
    const char = body[i] ?? '';
    if (!/[\s"'“‘«(*_[]/.test(char)) return char;
  }
  return from < body.length ? ' ' : '';
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}
