/** A row of a table: its line in the file, from 1, and its cells. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV text (RFC 4180, with `,`, `;` or tab between cells, whichever the first line has most of). Empty rows
 * are left out. Null when a quotation mark stays open.
 */
export function csvRows(text: string): CsvRow[] | null {
  const body = text.replace(/^\ufeff/, '');
  const separator = separatorOf(body.slice(0, body.search(/\r|\n|$/)));
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let begin = 1;
  const endRow = () => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== '')) rows.push({ line: begin, cells });
    cells = [];
    cell = '';
    begin = line;
  };
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at];
    const isBreak = char === '\n' || (char === '\r' && body[at + 1] !== '\n');
    if (isBreak) line += 1;
    if (isQuoted && char === '"' && body[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (isQuoted) {
      if (char === '"') isQuoted = false;
      else cell += char;
    } else if (char === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (char === separator) {
      cells.push(cell);
      cell = '';
    } else if (isBreak) endRow();
    else if (char !== '\r') cell += char;
  }
  if (isQuoted) return null;
  endRow();
  return rows;
}

function separatorOf(header: string): string {
  const count = (char: string) => header.split(char).length;
  return [',', ';', '\t'].reduce((best, char) => (count(char) > count(best) ? char : best));
}
