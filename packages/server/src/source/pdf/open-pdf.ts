import { fileURLToPath } from 'node:url';
import { DocumentProblem } from '../parsed-document.ts';

/** A run of text where pdf.js found it, in points from the top left corner of the upright page. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** Names the font inside the document. */
  readonly font: string;
  readonly isRightToLeft: boolean;
  /** Written along the side or upside down. */
  readonly isTurned: boolean;
}

export interface OpenPdf {
  readonly pageCount: number;
  /** From the metadata; may be rubbish. */
  readonly title: string;
  readonly language: string | undefined;
  /** Pages count from 1. Only what lies inside the page and is big enough to be read. */
  runsOf(page: number): Promise<TextRun[]>;
  close(): Promise<void>;
}

const BUILD = import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs');
/** Text this small is there for machines only. */
const MIN_SIZE = 1.5;
/** Past this many runs a page is no page. */
const MAX_RUNS = 200_000;

/** Opens a PDF for its text alone: no fonts, no pictures, no scripts, nothing requested. Throws DocumentProblem. */
export async function openPdf(bytes: Buffer): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false,
    cMapUrl: fileURLToPath(new URL('../../cmaps/', BUILD)),
    cMapPacked: true,
  });
  const document = await task.promise.catch((cause: unknown) => {
    throw toProblem(cause);
  });
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  return {
    pageCount: document.numPages,
    title: textOf(info, 'Title'),
    language: textOf(info, 'Language') || undefined,
    runsOf: async (number) => {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const runs = items
        .slice(0, MAX_RUNS)
        .flatMap((item) => ('str' in item ? [toRun(item, viewport)] : []))
        .filter((run) => isVisible(run, viewport));
      page.cleanup();
      return runs;
    },
    close: () => task.destroy(),
  };
}

/** pdf.js asks for two browser classes that only drawing needs. */
async function loadPdfjs() {
  for (const name of ['DOMMatrix', 'Path2D']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

interface Item {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}
interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

function toRun({ str, dir, transform, width, fontName }: Item, viewport: Viewport): TextRun {
  const [a, b, c, d, e, f] = product(viewport.transform, transform);
  const angle = Math.atan2(b, a);
  return {
    text: str,
    x: e,
    y: f,
    width,
    size: Math.hypot(c, d),
    font: fontName,
    isRightToLeft: dir === 'rtl',
    isTurned: Math.abs(angle) > 0.2,
  };
}

/** Product of two affine matrices as PDF writes them: [a b c d e f]. */
function product(
  [a1 = 1, b1 = 0, c1 = 0, d1 = 1, e1 = 0, f1 = 0]: readonly number[],
  [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0]: readonly number[],
): [number, number, number, number, number, number] {
  return [
    a1 * a2 + c1 * b2,
    b1 * a2 + d1 * b2,
    a1 * c2 + c1 * d2,
    b1 * c2 + d1 * d2,
    a1 * e2 + c1 * f2 + e1,
    b1 * e2 + d1 * f2 + f1,
  ];
}

function isVisible(run: TextRun, { width, height }: Viewport): boolean {
  if (run.text === '' || run.size < MIN_SIZE || !Number.isFinite(run.x + run.y + run.width))
    return false;
  return run.x > -run.size && run.x < width && run.y > 0 && run.y < height + run.size;
}

function textOf(info: object, key: string): string {
  const value: unknown = Reflect.get(info, key);
  return typeof value === 'string' ? value.trim() : '';
}

function toProblem(cause: unknown): DocumentProblem {
  const name = cause instanceof Error ? cause.name : '';
  return name === 'PasswordException'
    ? new DocumentProblem(
        'password-protected',
        'The PDF is protected by a password. Remove the password and upload it again.',
        { cause },
      )
    : new DocumentProblem(
        'corrupt',
        'The PDF is damaged. Open it, save it again as PDF and upload the new file.',
        { cause },
      );
}
