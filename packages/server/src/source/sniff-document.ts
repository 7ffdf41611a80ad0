import { DocumentProblem } from './parsed-document.ts';

/** The kinds of documents that can be read. */
export type DocumentKind = 'pdf' | 'docx' | 'xlsx' | 'html' | 'markdown' | 'text' | 'csv';

/**
 * Decides what a document is from its first bytes (at least 4 KB when there are so many), the ending of its name
 * and the type that the sender names. The content must agree with what the name promises. Throws DocumentProblem.
 */
export function sniffDocument(document: {
  readonly head: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
}): DocumentKind {
  if (document.head.length === 0) throw new DocumentProblem('empty', 'The file is empty.');
  const declared = kindByName(document.name) ?? kindByMediaType(document.mediaType);
  const content = contentOf(document.head);
  if (content === 'other') {
    throw new DocumentProblem('unsupported-type', UNSUPPORTED);
  }
  if (content === 'pdf' || content === 'zip') {
    const kind = content === 'pdf' ? 'pdf' : declared === 'xlsx' ? 'xlsx' : 'docx';
    if (declared === undefined && content === 'pdf') return kind;
    if (declared === kind) return kind;
    if (declared === undefined) throw new DocumentProblem('unsupported-type', UNSUPPORTED);
    throw mismatch(declared, content === 'pdf' ? 'a PDF' : 'an archive');
  }
  if (content === 'ole') throw oldOffice(declared);
  if (declared === 'pdf' || declared === 'docx' || declared === 'xlsx')
    throw mismatch(declared, 'something else');
  const looksLikeHtml = isHtml(document.head);
  if (declared === undefined) {
    if (endingOf(document.name) !== '' && !looksLikeHtml && document.mediaType === '')
      throw new DocumentProblem('unsupported-type', UNSUPPORTED);
    return looksLikeHtml ? 'html' : 'text';
  }
  if (looksLikeHtml && (declared === 'text' || declared === 'csv'))
    throw mismatch(declared, 'HTML');
  return declared;
}

const UNSUPPORTED =
  'This kind of file cannot be read. Use PDF, Word (.docx), Excel (.xlsx), HTML, Markdown, text or CSV.';

const KIND_BY_ENDING = new Map<string, DocumentKind>([
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['xlsx', 'xlsx'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
]);

const KIND_BY_MEDIA_TYPE = new Map<string, DocumentKind>([
  ['application/pdf', 'pdf'],
  ['application/x-pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  ['text/plain', 'text'],
  ['text/csv', 'csv'],
  ['application/csv', 'csv'],
  ['text/tab-separated-values', 'csv'],
]);

const NAME_OF_KIND: Record<DocumentKind, string> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  html: 'HTML',
  markdown: 'Markdown',
  text: 'text',
  csv: 'CSV',
};

function endingOf(name: string): string {
  const last = name.split(/[?#]/, 1)[0]?.split(/[/\\]/).at(-1) ?? '';
  return /\.([a-z0-9]{1,10})$/i.exec(last)?.[1]?.toLowerCase() ?? '';
}

function kindByName(name: string): DocumentKind | undefined {
  // The ending of a web address means nothing: `/page.php` and `/v1.2` answer HTML.
  return /^https?:/i.test(name) ? undefined : KIND_BY_ENDING.get(endingOf(name));
}

function kindByMediaType(mediaType: string): DocumentKind | undefined {
  return KIND_BY_MEDIA_TYPE.get(mediaType.split(';')[0]?.trim().toLowerCase() ?? '');
}

function contentOf(head: Uint8Array): 'pdf' | 'zip' | 'ole' | 'text' | 'other' {
  const start = Buffer.from(head.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole';
  // Readers accept some bytes before the mark, a file of another kind that has it there is refused as a polyglot.
  const mark = start.indexOf('%PDF-');
  if (mark === 0 || (mark > 0 && !/<[a-z!]/i.test(start.slice(0, mark)))) return 'pdf';
  if (mark > 0) return 'other';
  return BINARY_STARTS.some((magic) => start.startsWith(magic)) || isBinary(head)
    ? 'other'
    : 'text';
}

const BINARY_STARTS = [
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'RIFF',
  '\u001f\u008b',
  'BZh',
  '7z\u00bc\u00af',
  'Rar!',
  '\u007fELF',
  'MZ\u0090',
  '{\\rtf',
  'OggS',
  'ID3',
];

/** NUL bytes outside UTF-16 and UTF-32 mean a program, a picture or an archive. */
function isBinary(head: Uint8Array): boolean {
  if (head[0] === 0xff && head[1] === 0xfe) return false;
  if (head[0] === 0xfe && head[1] === 0xff) return false;
  const sample = head.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  let controls = 0;
  for (const [i, byte] of sample.entries()) {
    if (byte === 0 && i % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls += 1;
  }
  if (controls > sample.length * 0.02) return true;
  if (even + odd === 0) return false;
  // UTF-16 without a mark: nearly all NULs on one side.
  const isWide =
    Math.max(even, odd) > sample.length * 0.2 && Math.min(even, odd) < sample.length * 0.02;
  return !isWide;
}

function isHtml(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 1024)).toString('latin1').replaceAll('\u0000', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    start,
  );
}

function mismatch(declared: DocumentKind, content: string): DocumentProblem {
  return new DocumentProblem(
    'unsupported-type',
    `The file is named as ${NAME_OF_KIND[declared]}, but holds ${content}. Save it again in the right format.`,
  );
}

function oldOffice(declared: DocumentKind | undefined): DocumentProblem {
  // A .docx or .xlsx that has a password is wrapped in the old container.
  return declared === 'docx' || declared === 'xlsx'
    ? new DocumentProblem(
        'password-protected',
        'The file is protected by a password. Remove the password and upload it again.',
      )
    : new DocumentProblem(
        'unsupported-type',
        'This is an old Office file. Save it as .docx, .xlsx or PDF and upload it again.',
      );
}
