import { DocumentProblem } from '../parsed-document.ts';
import { forgetPdfium, loadPdfium, type Pdfium } from './pdfium.ts';
import type { TextRun } from './text-run.ts';
import { runsOfPage } from './text-runs.ts';

export interface OpenPdf {
  readonly pageCount: number;
  /** From the metadata; may be rubbish. */
  readonly title: string;
  readonly language: string | undefined;
  /** Pages count from 1. What nobody sees has its reason. Throws for a damaged page. */
  runsOf(page: number): readonly TextRun[];
  close(): void;
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const LOCKED: ReadonlySet<number> = new Set([4, 5]);
const MAX_TITLE_UNITS = 500;
/** Pages of a document that are painted to see whether text is seen; further ones are judged by their objects. */
const LOOKS = { strong: 200, weak: 40 };

/** Opens a PDF for its text: no scripts, nothing requested. Throws DocumentProblem. */
export async function openPdf(bytes: Buffer): Promise<OpenPdf> {
  const pdfium = await loadPdfium();
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'RuntimeError') forgetPdfium();
      throw corrupt(cause);
    }
  };
  const { call } = pdfium;
  const data = guarded(() => pdfium.place(bytes));
  const document = guarded(() => call.FPDF_LoadMemDocument(data, bytes.length, ''));
  const close = () =>
    guarded(() => {
      if (document !== 0) call.FPDF_CloseDocument(document);
      pdfium.free(data);
    });
  if (document === 0) {
    const error = call.FPDF_GetLastError();
    close();
    throw LOCKED.has(error) ? locked() : corrupt();
  }
  const looks = { ...LOOKS };
  return {
    pageCount: guarded(() => call.FPDF_GetPageCount(document)),
    title: guarded(() => titleOf(pdfium, document)),
    language: guarded(() => languageOf(pdfium, document)),
    runsOf: (number) => guarded(() => runsOfPage(pdfium, { document, index: number - 1, looks })),
    close,
  };
}

function titleOf({ call, text }: Pdfium, document: number): string {
  const bytes = call.FPDF_GetMetaText(document, 'Title', 0, 0);
  const units = Math.min(bytes / 2 - 1, MAX_TITLE_UNITS);
  if (units < 1) return '';
  return text(units, (address) => {
    call.FPDF_GetMetaText(document, 'Title', address, 2 * units + 2);
  }).trim();
}

function languageOf({ call, text }: Pdfium, document: number): string | undefined {
  const bytes = call.FPDFCatalog_GetLanguage(document, 0, 0);
  const units = Math.min(bytes / 2 - 1, MAX_TITLE_UNITS);
  if (units < 1) return undefined;
  const language = text(units, (address) => {
    call.FPDFCatalog_GetLanguage(document, address, 2 * units + 2);
  });
  return language.trim() || undefined;
}

const locked = () =>
  new DocumentProblem(
    'password-protected',
    'The PDF is protected by a password. Remove the password and upload it again.',
  );

const corrupt = (cause?: unknown) =>
  new DocumentProblem(
    'corrupt',
    'The PDF is damaged. Open it, save it again as PDF and upload the new file.',
    cause === undefined ? {} : { cause },
  );
