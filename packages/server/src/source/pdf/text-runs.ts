import { withBullets } from './drawn-bullets.ts';
import { layersOf } from './page-layers.ts';
import { around, type Box, boxAt, type Place, placeOf } from './page-space.ts';
import type { Pdfium } from './pdfium.ts';
import type { TextRun } from './text-run.ts';
import { type Looks, unseenRuns } from './unseen-runs.ts';

/** Text this small is there for machines only. */
const MIN_SIZE = 2;
/** Past these a page is no page. */
const MAX_RUNS = 200_000;
const MAX_CHARACTERS = 1_000_000;

/** The runs of a page, counted from 0, also those that nobody sees. Throws when the page cannot be loaded. */
export function runsOfPage(
  pdfium: Pdfium,
  {
    document,
    index,
    looks,
  }: { readonly document: number; readonly index: number; readonly looks: Looks },
): readonly TextRun[] {
  const { call } = pdfium;
  const page = call.FPDF_LoadPage(document, index);
  if (page === 0) throw new Error(`Page ${index + 1} cannot be loaded.`);
  const textPage = call.FPDFText_LoadPage(page);
  try {
    if (textPage === 0) return [];
    const place = placeOf(pdfium, page);
    const runs = readRuns(pdfium, textPage, place);
    if (runs.length === 0) return [];
    const layers = layersOf(pdfium, page, place);
    const unseen = unseenRuns(pdfium, { page, place, runs, layers, looks });
    const told = runs.map((run) => {
      const reason = unseen.get(run);
      return reason === undefined ? run : { ...run, unseen: reason };
    });
    return withBullets(told, layers.marks);
  } finally {
    if (textPage !== 0) call.FPDFText_ClosePage(textPage);
    call.FPDF_ClosePage(page);
  }
}

function readRuns(pdfium: Pdfium, textPage: number, place: Place): TextRun[] {
  const { call, fast } = pdfium;
  const count = Math.min(call.FPDFText_CountChars(textPage), MAX_CHARACTERS);
  const textOf = readText(pdfium, textPage, count);
  const runs: TextRun[] = [];
  let start = 0;
  let object = count > 0 ? fast.textObject(textPage, 0) : 0;
  for (let at = 1; at <= count && runs.length < MAX_RUNS; at += 1) {
    const next = at < count ? fast.textObject(textPage, at) : -1;
    if (next === object) continue;
    const text = textOf(start, at);
    const stretch = { textPage, place, text, start, last: at - 1, object };
    const run = object === 0 ? blankAfter(runs.at(-1)) : readRun(pdfium, stretch);
    if (run) runs.push(run);
    start = at;
    object = next;
  }
  return runs;
}

/** White space that PDFium sees between two objects has no place of its own. */
const blankAfter = (run: TextRun | undefined): TextRun | undefined =>
  run && { ...run, text: ' ', width: 0 };

/**
 * The text of the characters from one to before another. All at once is fast, but only where each character has one code
 * unit: some have none, and those beyond the basic plane two.
 */
function readText(
  { call, text }: Pdfium,
  textPage: number,
  count: number,
): (from: number, to: number) => string {
  let units = 0;
  const whole = text(2 * count + 1, (address) => {
    units = call.FPDFText_GetText(textPage, 0, count, address) - 1;
  }).slice(0, Math.max(0, units));
  const isEven =
    whole.length === count &&
    call.FPDFText_GetTextIndexFromCharIndex(textPage, count - 1) === count - 1;
  if (isEven) return (from, to) => cleaned(whole.slice(from, to));
  return (from, to) => {
    const characters: string[] = [];
    for (let at = from; at < to; at += 1) {
      const code = call.FPDFText_GetUnicode(textPage, at);
      if (code > 0 && code <= 0x10ffff) characters.push(String.fromCodePoint(code));
    }
    return cleaned(characters.join(''));
  };
}

/** PDFium marks a hyphen at the end of a line by a character of its own; fonts have letters joined in one sign. */
const cleaned = (text: string): string =>
  text
    .replaceAll('\u0002', '-')
    .replaceAll('\ufffe', '-')
    .replaceAll(/[\ufb00-\ufb06]+/g, (joined) => joined.normalize('NFKC'))
    .replaceAll(CONTROLS, ' ');

const CONTROLS = /[\p{Cc}\p{Cs}]/gu;

interface Stretch {
  readonly textPage: number;
  readonly place: Place;
  readonly text: string;
  /** Its first and its last character. */
  readonly start: number;
  readonly last: number;
  readonly object: number;
}

function readRun(pdfium: Pdfium, stretch: Stretch): TextRun | undefined {
  const { textPage, place, text, start, last, object } = stretch;
  if (text === '') return undefined;
  const { fast, room } = pdfium;
  fast.matrix(textPage, start, room);
  const [a = 1, b = 0, c = 0, d = 1] = pdfium.floats(4);
  fast.origin(textPage, start, room, room + 8);
  const [, y] = place.point(pdfium.double(0), pdfium.double(1));
  const box = around(boxOf(pdfium, stretch, start), boxOf(pdfium, stretch, last));
  const width = box.right - box.left;
  if (!Number.isFinite(box.left + y + width)) return undefined;
  const size = fast.fontSize(textPage, start) * Math.hypot(c, d);
  const unseen = outOfSight({ size, y, box }, place);
  return {
    ...{ text, x: box.left, y, width, size, object, box },
    ...(unseen !== undefined && { unseen }),
    font: String(fast.font(object)),
    isRightToLeft: RIGHT_TO_LEFT.test(text),
    isTurned: Math.abs(place.angle(Math.atan2(b, a))) > 0.2,
  };
}

/** Hebrew, Arabic and the scripts beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Where a character stands, its own space included. */
function boxOf(
  { fast, room, floats }: Pdfium,
  { textPage, place }: Stretch,
  character: number,
): Box {
  fast.box(textPage, character, room);
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(4);
  return boxAt(place.point(left, bottom), place.point(right, top));
}

function outOfSight(
  { size, y, box }: Pick<TextRun, 'size' | 'y' | 'box'>,
  { width, height }: Place,
): string | undefined {
  if (size < MIN_SIZE) return 'It is set too small to be read.';
  const isInside = box.left > -size && box.left < width && y > 0 && y < height + size;
  return isInside ? undefined : 'It stands outside of the page.';
}
