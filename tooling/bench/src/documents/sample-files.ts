import { documentAt } from '../corpus/documents.ts';
import { docxFile } from './docx-file.ts';
import { pdfFile } from './pdf-file.ts';

export interface SampleFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const paragraph = (n: number) => documentAt(n).text;

/** A PDF of `pages` pages. */
export const samplePdf = (pages: number): SampleFile => ({
  fileName: `${pages}-pages.pdf`,
  mediaType: 'application/pdf',
  bytes: pdfFile(pages, paragraph),
});

/** About `kilobytes` of the same text in each of the other formats. */
export function sampleFiles(kilobytes: number): SampleFile[] {
  const documents = Array.from({ length: kilobytes }, (_, n) => documentAt(n));
  const html = documents.map(({ title, text }) => `<h2>${title}</h2><p>${text}</p>`).join('\n');
  const markdown = documents.map(({ title, text }) => `## ${title}\n\n${text}\n`).join('\n');
  const csv = documents.map(({ externalId, title, text }) => `${externalId},${title},"${text}"`);
  const page = `<!doctype html><html lang="en"><title>Sample</title><body><main>${html}</main></body></html>`;
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return [
    { fileName: 'sample.docx', mediaType: word, bytes: docxFile(documents.map((d) => d.text)) },
    { fileName: 'sample.html', mediaType: 'text/html', bytes: Buffer.from(page) },
    { fileName: 'sample.md', mediaType: 'text/markdown', bytes: Buffer.from(markdown) },
    { fileName: 'sample.txt', mediaType: 'text/plain', bytes: Buffer.from(markdown) },
    {
      fileName: 'sample.csv',
      mediaType: 'text/csv',
      bytes: Buffer.from(`id,title,text\n${csv.join('\n')}\n`),
    },
  ];
}
