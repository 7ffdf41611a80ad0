/** Text at a place on a page of 595 x 842 points, measured from the lower left corner. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 10 when absent. */
  readonly size?: number;
  /** Operators before it, such as a colour. */
  readonly setup?: string;
  readonly isBold?: boolean;
}

/** A PDF with one uncompressed content stream a page, in Helvetica. */
export function pdf(pages: readonly (readonly PdfText[])[], trailer = ''): Buffer {
  const first = 5;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')}] >>`,
    HELVETICA,
    HELVETICA.replace('Helvetica', 'Helvetica-Bold'),
  ];
  for (const [i, texts] of pages.entries()) {
    const content = texts.map(drawing).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${first + i * 2 + 1} 0 R >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    );
  }
  return pdfFile(objects, trailer);
}

const HELVETICA =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** One page with this content stream; `entries` are further ones of the page, `extra` objects count from 6. */
export function onePage(
  content: string,
  ...[entries = '', font = HELVETICA, catalog = '', ...extra]: readonly string[]
): Buffer {
  return pdfFile([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    font || HELVETICA,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${entries.includes('/Resources') ? entries : `${entries} /Resources << /Font << /F1 3 0 R >> >>`} /Contents 5 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...extra,
  ]);
}

/** A PDF file of numbered objects; the first is the catalog. */
export function pdfFile(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const offsets: number[] = [];
  let length = 9;
  for (const [i, object] of objects.entries()) {
    offsets.push(length);
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + end, 'latin1')]);
}

/** Lines of running text from the top of a column. */
export function column(
  lines: readonly string[],
  { x = 60, top = 780, size = 10, step = 13 } = {},
): PdfText[] {
  return lines.map((text, i) => ({ x, y: top - i * step, text, size }));
}

function drawing({ x, y, text, size = 10, setup = '', isBold = false }: PdfText): string {
  return `${setup && `q ${setup} `}BT /F${isBold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET${setup && ' Q'}`;
}
