const ESCAPED_PIPE = /\\\|/g;

/** The cells of a pipe-table row, without the outer pipes and white space. */
export function tableCells(row: string): string[] {
  const body = row.trim().replace(ESCAPED_PIPE, '\u0000').replace(/^\|/, '').replace(/\|$/, '');
  return body.split('|').map((cell) => cell.replaceAll('\u0000', '|').trim());
}

/** A header row as one line of text ("Plan | Price"). */
export function headerLabel(row: string): string {
  return tableCells(row).join(' | ');
}
