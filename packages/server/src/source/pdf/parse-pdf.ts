import { LIMITS } from '@pixel/contract';
import { createHiddenText, type HiddenTexts } from '../html/hidden-text.ts';
import { DocumentProblem, type ParsedDocument } from '../parsed-document.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { pagesToText } from './pages-to-text.ts';
import { readingOrder } from './reading-order.ts';
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
    const { text, starts, headings } = pagesToText(pages);
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
