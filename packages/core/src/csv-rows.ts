/** A row of a table: its line in the text, from 1, and its cells. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV text (RFC 4180): quoted cells may hold separators, line breaks and doubled quotes. The separator is
 * whichever of `,` `;` and tab stands first outside quotes. Empty rows are left out. A quote that is never closed takes the
 * rest, and is said in `isOpen`.
 */
export function csvRows(text: string): {
  readonly rows: readonly CsvRow[];
  readonly isOpen: boolean;
} {
  const body = text.replace(/^\ufeff/, '');
  const separator = separatorOf(body);
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
  endRow();
  return { rows, isOpen: isQuoted };
}

function separatorOf(text: string): string {
  let isQuoted = false;
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && [',', ';', '\t'].includes(char)) return char;
  }
  return ',';
}
