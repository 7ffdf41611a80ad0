/** One row of a CSV text, with the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV text (RFC 4180): quoted cells may hold separators, line breaks and doubled quotes. The separator is
 * whichever of `,` `;` and tab stands first outside quotes. Empty rows are left out. A quote that is never closed takes the rest.
 */
export function readCsv(text: string): CsvRow[] {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let startedAt = 1;
  const endRow = () => {
    cells.push(cell);
    cell = '';
    if (cells.some((value) => value.trim() !== '')) rows.push({ line: startedAt, cells });
    cells = [];
  };
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? '';
    if (letter === '\n') line += 1;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (source[at + 1] === '"') {
        cell += letter;
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (letter === separator) {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') {
      endRow();
      startedAt = line;
    } else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}

function separatorOf(source: string): string {
  let isQuoted = false;
  for (const letter of source) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && [',', ';', '\t'].includes(letter)) return letter;
  }
  return ',';
}
