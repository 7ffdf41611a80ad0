import { readFileSync, statSync } from 'node:fs';
import { LIMITS } from '@pixel/contract';
import { decodeText } from './charset/decode-text.ts';
import { type DocumentInput, DocumentProblem, type ParsedDocument } from './parsed-document.ts';
import { type DocumentKind, sniffDocument } from './sniff-document.ts';

/** Characters of a title that are kept. */
const MAX_TITLE_LENGTH = 300;

/**
 * Reads one document in the process it is called in, which is the child process. Throws DocumentProblem. The parsers
 * are loaded when first needed: most children never see a PDF.
 */
export async function parseDocument(input: DocumentInput): Promise<ParsedDocument> {
  const bytes = bytesOf(input);
  const kind = sniffDocument({ head: bytes.subarray(0, 4096), ...input });
  const parsed = await parseKind(kind, bytes, input);
  const text = parsed.text.trim() === '' ? '' : parsed.text;
  // A page without text still has links.
  const isWebPage = kind === 'html' && input.url !== undefined;
  if (text === '' && !isWebPage) throw withoutText(kind);
  if (text.length > LIMITS.documentTextLength) throw tooLong(text.length);
  const title = (parsed.title.trim() || titleOfName(input.name)).slice(0, MAX_TITLE_LENGTH);
  return { ...parsed, title: title.toWellFormed(), text: text.toWellFormed() };
}

async function parseKind(
  kind: DocumentKind,
  bytes: Buffer,
  input: DocumentInput,
): Promise<ParsedDocument> {
  switch (kind) {
    case 'pdf':
      return (await import('./pdf/parse-pdf.ts')).parsePdf(bytes);
    case 'docx':
      return (await import('./docx/parse-docx.ts')).parseDocx(bytes);
    case 'xlsx':
      return (await import('./xlsx/parse-xlsx.ts')).parseXlsx(bytes, LIMITS.documentTextLength);
    case 'html': {
      const html = decodeText(bytes, [input.charset, metaCharset(bytes)]);
      const { parseHtml } = await import('./html/parse-html.ts');
      return { ...parseHtml(html.text, input.url), ...warned(html.warning) };
    }
    case 'csv': {
      const table = decodeText(bytes, [input.charset]);
      const { parseCsv } = await import('./plain/parse-csv.ts');
      return { ...parseCsv(table.text, LIMITS.documentTextLength), ...warned(table.warning) };
    }
    case 'markdown': {
      const markdown = decodeText(bytes, [input.charset]);
      const { parseMarkdown } = await import('./plain/parse-markdown.ts');
      return { ...parseMarkdown(markdown.text), ...warned(markdown.warning) };
    }
    case 'text': {
      const plain = decodeText(bytes, [input.charset]);
      const { parsePlain } = await import('./plain/parse-plain.ts');
      return { ...parsePlain(plain.text), ...warned(plain.warning) };
    }
  }
}

function bytesOf({ content }: DocumentInput): Buffer {
  if ('bytes' in content) {
    const { buffer, byteOffset, byteLength } = content.bytes;
    return Buffer.from(buffer, byteOffset, byteLength);
  }
  if (statSync(content.path).size > LIMITS.uploadBytes) {
    throw new DocumentProblem(
      'too-large',
      `The file is larger than ${LIMITS.uploadBytes / 1024 / 1024} MB.`,
    );
  }
  return readFileSync(content.path);
}

/** `<meta charset>` or `<?xml encoding>` in the first kilobytes, where browsers look too. */
function metaCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 4096);
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1]
  );
}

function warned(warning: string | undefined): Pick<ParsedDocument, 'warnings'> {
  return warning === undefined ? {} : { warnings: [warning] };
}

function withoutText(kind: DocumentKind): DocumentProblem {
  return kind === 'pdf'
    ? new DocumentProblem(
        'no-text',
        'This PDF holds pictures of pages and no text. Run text recognition (OCR) on it and upload it again.',
      )
    : new DocumentProblem('empty', 'No text was found in it.');
}

function tooLong(length: number): DocumentProblem {
  const million = (count: number) => (count / 1_000_000).toFixed(1);
  return new DocumentProblem(
    'too-large',
    `The document has ${million(length)} million characters; at most ${million(LIMITS.documentTextLength)} million can be read. Split it into several files.`,
  );
}

/** "opening-hours_2026.pdf" reads as "opening hours 2026"; the last part of a web address likewise. */
function titleOfName(name: string): string {
  const path = /^https?:/i.test(name) && URL.canParse(name) ? new URL(name).pathname : name;
  const last = path.split(/[/\\]/).filter(Boolean).at(-1) ?? '';
  const words = decoded(last)
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim();
  return words || (URL.canParse(name) ? new URL(name).hostname : name) || 'Untitled';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
