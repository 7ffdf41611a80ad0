import { deflateSync } from 'node:zlib';

/** Half a page: a file of 1,000 full pages holds more than the two million characters that a document may have. */
const LINES_PER_PAGE = 22;
const CHARACTERS_PER_LINE = 90;

/**
 * A PDF of at least `pages` pages of running text: Helvetica, one text object a page, compressed streams, a table of
 * cross-references (ISO 32000-1, 7.5). `paragraph` gives the text of paragraph n.
 */
export function pdfFile(pages: number, paragraph: (n: number) => string): Buffer {
  const lines = wrappedLines(pages * LINES_PER_PAGE, paragraph);
  const objects: Buffer[] = [];
  const add = (...parts: readonly (string | Buffer)[]) =>
    objects.push(Buffer.concat(parts.map((part) => Buffer.from(part))));
  const kids = Array.from({ length: pages }, (_, page) => `${4 + page * 2} 0 R`);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (let page = 0; page < pages; page += 1) {
    const content = deflateSync(
      pageContent(lines.slice(page * LINES_PER_PAGE, (page + 1) * LINES_PER_PAGE)),
    );
    const resources = '/Resources << /Font << /F1 3 0 R >> >>';
    const box = '/MediaBox [0 0 595 842]';
    add(`<< /Type /Page /Parent 2 0 R ${box} ${resources} /Contents ${5 + page * 2} 0 R >>`);
    const head = `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`;
    add(head, content, '\nendstream');
  }
  return assemble(objects);
}

function wrappedLines(count: number, paragraph: (n: number) => string): string[] {
  const lines: string[] = [];
  for (let n = 0; lines.length < count; n += 1) {
    let line = '';
    for (const word of paragraph(n).split(' ')) {
      if (line.length + word.length >= CHARACTERS_PER_LINE) {
        lines.push(line);
        line = '';
      }
      line += line === '' ? word : ` ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

function pageContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj T*`);
  return `BT /F1 11 Tf 32 TL 50 790 Td\n${shown.join('\n')}\nET`;
}

function assemble(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}
