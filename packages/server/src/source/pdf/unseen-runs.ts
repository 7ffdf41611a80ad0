import { type Colour, fillOf, type Layers, type Sheet, strokeOf } from './page-layers.ts';
import type { Box, Place } from './page-space.ts';
import { showing } from './paint-difference.ts';
import type { Pdfium } from './pdfium.ts';
import { createSetAside } from './set-aside.ts';
import type { TextRun } from './text-run.ts';

/** How many more pages of a document may be painted where text looks hidden, and where it may be. Counted down. */
export interface Looks {
  strong: number;
  weak: number;
}

interface PageText {
  readonly page: number;
  readonly place: Place;
  readonly runs: readonly TextRun[];
  readonly layers: Layers;
  readonly looks: Looks;
}

/** What a run is suspected of; `maybe` when only painting can tell. */
type Suspicion = 'ink' | 'covered' | 'aside' | 'maybe';

const REASONS: Record<Exclude<Suspicion, 'maybe'>, string> = {
  ink: 'It is written in the colour of what is behind it.',
  covered: 'Something on the page covers it.',
  aside: 'It is cut off, or on a layer that is switched off.',
};
const NOT_PAINTED = 'It is written in ink that is not painted.';
/** Text recognition puts its words, not painted, on the picture that it has read. */
const RECOGNISED_SHARE = 0.8;
/** Colours this close, of 255, look alike. */
const ALIKE = 48;
const WHITE: Colour = [255, 255, 255, 255];
/** Larger pictures are not unpacked. */
const MAX_PICTURE_PIXELS = 16_000_000;

/** Which runs of a page nobody sees, with the reason. What looks suspicious is painted to be certain. */
export function unseenRuns(pdfium: Pdfium, text: PageText): ReadonlyMap<TextRun, string> {
  const unseen = new Map<TextRun, string>();
  const inSight = text.runs.filter((run) => run.unseen === undefined && run.text.trim() !== '');
  if (inSight.length === 0) return unseen;
  const { layers } = text;
  const pictures = layers.sheets.filter(({ kind }) => kind === 'picture');
  const unpainted = new Set(inSight.filter(({ object }) => isUnpainted(pdfium, object)));
  const below = inSight.filter((run) => pictures.some((picture) => isOver(picture, run, layers)));
  const words = new Set([...unpainted, ...below]);
  const isRecognised = lengthOf([...words]) >= lengthOf(inSight) * RECOGNISED_SHARE;
  const isInPicture = (run: TextRun) => pictures.some(({ box }) => holds(box, run.box));
  for (const run of unpainted)
    if (!(isRecognised && isInPicture(run))) unseen.set(run, NOT_PAINTED);
  const suspects = new Map<TextRun, Suspicion>();
  const isSetAside = createSetAside(pdfium, text.place);
  for (const run of inSight) {
    if (unpainted.has(run) || (isRecognised && words.has(run))) continue;
    const suspicion = suspicionOf(pdfium, { run, layers, isSetAside });
    if (suspicion !== undefined) suspects.set(run, suspicion);
  }
  return new Map([...unseen, ...convicted(pdfium, { text, suspects, pictures })]);
}

function isUnpainted({ fast }: Pdfium, object: number): boolean {
  const mode = fast.renderMode(object);
  return mode === 3 || mode === 7;
}

const lengthOf = (runs: readonly TextRun[]): number =>
  runs.reduce((sum, { text }) => sum + text.length, 0);

function suspicionOf(
  pdfium: Pdfium,
  {
    run,
    layers,
    isSetAside,
  }: {
    readonly run: TextRun;
    readonly layers: Layers;
    readonly isSetAside: (run: TextRun) => boolean;
  },
): Suspicion | undefined {
  if (layers.sheets.some((sheet) => isOver(sheet, run, layers))) return 'covered';
  if (isSetAside(run)) return 'aside';
  const ink = inkOf(pdfium, run.object);
  const paper = paperUnder(run, layers);
  if (ink === null || paper === null || layers.veiled.has(run.object)) return 'maybe';
  if (ink[3] < ALIKE || isAlike(ink, paper)) return 'ink';
  return isAlike(ink, WHITE) ? 'maybe' : undefined;
}

/** Null when a pattern fills the letters. */
const inkOf = (pdfium: Pdfium, object: number): Colour | null =>
  pdfium.fast.renderMode(object) === 1 ? strokeOf(pdfium, object) : fillOf(pdfium, object);

/** The colour that a run stands on; null on a picture or a pattern. */
function paperUnder(run: TextRun, { sheets, orderOf }: Layers): Colour | null {
  const order = orderOf.get(run.object) ?? Number.POSITIVE_INFINITY;
  const sheet = sheets.findLast((one) => one.order < order && holds(one.box, run.box));
  if (sheet === undefined) return WHITE;
  if (sheet.colour === null) return null;
  const [red, green, blue, opacity] = sheet.colour;
  const over = (value: number) => (value * opacity + 255 * (255 - opacity)) / 255;
  return [over(red), over(green), over(blue), 255];
}

const isAlike = (a: Colour, b: Colour): boolean =>
  [0, 1, 2].every((at) => Math.abs((a[at] ?? 0) - (b[at] ?? 0)) < ALIKE);

/** Whether a sheet was painted after the run and lies over its middle. */
function isOver(sheet: Sheet, run: TextRun, { orderOf }: Layers): boolean {
  const order = orderOf.get(run.object) ?? Number.POSITIVE_INFINITY;
  if (sheet.order < order || !holds(sheet.box, run.box)) return false;
  return sheet.colour === null || sheet.colour[3] > 255 - ALIKE;
}

/** Whether the middle of one box lies in another. */
function holds(box: Box, { left, right, top, bottom }: Box): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Past the pages that may be painted, what is known of the colours decides. */
function convicted(
  pdfium: Pdfium,
  input: {
    readonly text: PageText;
    readonly suspects: ReadonlyMap<TextRun, Suspicion>;
    readonly pictures: readonly Sheet[];
  },
): Map<TextRun, string> {
  const { text, suspects, pictures } = input;
  const texts = [...suspects.keys()];
  const unseen = new Map<TextRun, string>();
  if (texts.length === 0) return unseen;
  const kind = [...suspects.values()].every((one) => one === 'maybe') ? 'weak' : 'strong';
  const isPainted = text.looks[kind] > 0;
  text.looks[kind] -= 1;
  const without = pictures.filter((picture) => isHuge(pdfium, picture));
  const shows = isPainted
    ? showing(pdfium, { ...text, texts, without: without.map(({ object }) => object) })
    : texts.map((run) => suspects.get(run) === 'maybe');
  for (const [at, run] of texts.entries()) {
    const isOnUnknown = without.some(({ box }) => holds(box, run.box));
    if (shows[at] || isOnUnknown) continue;
    const suspicion = suspects.get(run) ?? 'maybe';
    unseen.set(run, REASONS[suspicion === 'maybe' ? 'ink' : suspicion]);
  }
  return unseen;
}

function isHuge({ call, room, whole }: Pdfium, { object }: Sheet): boolean {
  if (!call.FPDFImageObj_GetImagePixelSize(object, room, room + 4)) return false;
  const [width = 0, height = 0] = whole(2);
  return width * height > MAX_PICTURE_PIXELS;
}
