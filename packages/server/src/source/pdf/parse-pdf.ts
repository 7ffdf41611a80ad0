import { LIMITS } from '@pixel/contract';
import { createHiddenText, type HiddenTexts } from '../html/hidden-text.ts';
import { DocumentProblem, type ParsedDocument } from '../parsed-document.ts';
import { fontSizes } from './font-sizes.ts';
import { joinLines } from './join-lines.ts';
import { linesToBlocks, type PdfBlock } from './lines-to-blocks.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { readingOrder } from './reading-order.ts';
import { withoutRepeatedLines } from './repeated-lines.ts';
import { restOfTable } from './table-over-pages.ts';
import { segmentsOf, type TextLine } from './text-lines.ts';
import type { TextRun } from './text-run.ts';

/** The text of a PDF in reading order, page by page. Throws DocumentProblem. */
export async function parsePdf(bytes: Buffer): Promise<ParsedDocument> {
  const pdf = await openPdf(bytes);
  try {
    const pages: TextLine[][] = [];
    const hidden = createHiddenText();
    let length = 0;
    let broken = 0;
    for (let number = 1; number <= pdf.pageCount; number += 1) {
      const runs = readPage(pdf, number);
      if (runs === undefined) broken += 1;
      const seen = runs?.filter(({ unseen }) => unseen === undefined) ?? [];
      noteUnseen(hidden, runs ?? []);
      const lines = readingOrder(segmentsOf(seen));
      pages.push(lines);
      length += lengthOf(lines);
      if (length > LIMITS.documentTextLength) throw tooLong(number, pdf.pageCount);
    }
    if (broken > 0 && broken === pdf.pageCount) throw corrupt();
    const { text, starts, headings } = assembled(pages);
    const unseen = hidden.notIn(text);
    return {
      title: usefulTitle(pdf.title) || (headings[0] ?? ''),
      text,
      pages: starts,
      ...(pdf.language === undefined ? {} : { language: pdf.language }),
      ...(unseen.length > 0 && { hidden: unseen }),
      ...(broken === 0 ? {} : { warnings: [`${broken} damaged pages were left out.`] }),
    };
  } finally {
    pdf.close();
  }
}

/** Notes what nobody sees on a page, by its reason. */
function noteUnseen(hidden: HiddenTexts, runs: readonly TextRun[]): void {
  for (const reason of new Set(runs.map(({ unseen }) => unseen))) {
    if (reason === undefined) continue;
    const segments = segmentsOf(runs.filter(({ unseen }) => unseen === reason));
    hidden.addText(segments.map(({ text }) => text).join(' '), reason);
  }
}

/** Undefined for a damaged page. */
function readPage(pdf: OpenPdf, number: number): readonly TextRun[] | undefined {
  try {
    return pdf.runsOf(number);
  } catch {
    return undefined;
  }
}

interface Assembled {
  readonly text: string;
  readonly starts: { page: number; start: number }[];
  /** Of the first page, largest first. */
  readonly headings: readonly string[];
}

/** Puts the blocks of all pages together; a sentence that runs over the end of a page stays in one paragraph. */
function assembled(raw: readonly (readonly TextLine[])[]): Assembled {
  const pages = withoutRepeatedLines(raw);
  const sizes = fontSizes(pages);
  const starts: Assembled['starts'] = [];
  const parts: string[] = [];
  let length = 0;
  let last: PdfBlock | undefined;
  let firstHeadings: PdfBlock[] = [];
  for (const [index, lines] of pages.entries()) {
    const blocks = linesToBlocks(lines, sizes);
    if (firstHeadings.length === 0 && index < 3) {
      firstHeadings = blocks.filter(({ kind }) => kind === 'heading');
    }
    for (const [i, found] of blocks.entries()) {
      const rest = i === 0 ? restOfTable(last, found) : undefined;
      const block = rest ?? found;
      const goesOn = i === 0 && last !== undefined && runsOver(last, block);
      const between = rest === undefined ? separator(last, block) : '\n';
      const joint = goesOn ? jointOf(parts, block.text) : between;
      const text =
        block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text;
      if (joint === '' && goesOn) length = parts.reduce((sum, part) => sum + part.length, 0);
      parts.push(joint);
      length += joint.length;
      if (i === 0) starts.push({ page: index + 1, start: length });
      parts.push(text);
      length += text.length;
      last = block;
    }
  }
  const headings = [...firstHeadings].sort((a, b) => a.level - b.level).map(({ text }) => text);
  return { text: parts.join(''), starts, headings };
}

function runsOver(last: PdfBlock, next: PdfBlock): boolean {
  if (next.kind !== 'paragraph' || (last.kind !== 'paragraph' && last.kind !== 'item'))
    return false;
  return !/[.!?:;。！？]["'”’)]?$/.test(last.text) && /^[\p{Ll},;)]/u.test(next.text);
}

/** The joint of a broken paragraph; takes the hyphen of a broken word away. */
function jointOf(parts: string[], after: string): string {
  const before = parts.at(-1) ?? '';
  const whole = joinLines(before, after);
  const joint = whole.slice(0, whole.length - after.length);
  if (joint.length < before.length) {
    parts[parts.length - 1] = joint;
    return '';
  }
  return joint.slice(before.length);
}

function separator(last: PdfBlock | undefined, block: PdfBlock): string {
  if (last === undefined) return '';
  return last.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
}

function lengthOf(lines: readonly TextLine[]): number {
  return lines.reduce(
    (sum, { cells }) => sum + cells.reduce((inner, { text }) => inner + text.length + 1, 0),
    0,
  );
}

/** Programs write the name of the file or of a template as the title. */
function usefulTitle(title: string): string {
  const isRubbish =
    /\.(?:docx?|pdf|indd|qxd|tex|dvi|pptx?|xlsx?|odt|rtf|html?|ps)$/i.test(title) ||
    /^(?:untitled|microsoft (?:word|powerpoint)|document\d*|unknown|title|slide 1|print)\b/i.test(
      title,
    ) ||
    title.length < 3 ||
    !/\p{L}{2}/u.test(title);
  return isRubbish ? '' : title;
}

function tooLong(page: number, pageCount: number): DocumentProblem {
  return new DocumentProblem(
    'too-large',
    `The PDF has more than ${LIMITS.documentTextLength / 1_000_000} million characters (reached on page ${page} of ${pageCount}). Split it into several files.`,
  );
}

function corrupt(): DocumentProblem {
  return new DocumentProblem(
    'corrupt',
    'The PDF is damaged. Open it, save it again as PDF and upload the new file.',
  );
}
