import { parse } from 'csv-parse/sync';
import { cleanCharacters } from '../html/clean-characters.ts';
import { pipeTable } from '../html/table-markdown.ts';
import { DocumentProblem, type ParsedDocument } from '../parsed-document.ts';

/** Rows of a table before its header is written again. */
const ROWS_PER_TABLE = 200;

/**
 * A table as pipe tables, one row a line, the header repeated every 200 rows. The delimiter is found, the header row
 * recognised. Throws DocumentProblem `too-large` past `maxLength` characters, `corrupt` when it is no table.
 */
export function parseCsv(
  source: string,
  maxLength: number,
): Pick<ParsedDocument, 'title' | 'text'> {
  if (source.length > maxLength * 1.2) throw tooLong(source.length, maxLength);
  const rows = parsedRows(source, sniffDelimiter(source));
  const [first, ...rest] = rows;
  if (first === undefined) throw new DocumentProblem('empty', 'The table has no rows.');
  const hasHeader = rest.length > 0 && isHeader(first);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const header = hasHeader ? first : Array.from({ length: width }, (_, i) => `Column ${i + 1}`);
  const body = hasHeader ? rest : rows;
  const tables: string[] = [];
  let length = 0;
  for (let from = 0; from < body.length; from += ROWS_PER_TABLE) {
    const table = pipeTable([header, ...body.slice(from, from + ROWS_PER_TABLE)], true);
    length += table.length + 2;
    if (length > maxLength) throw tooLong(length, maxLength);
    tables.push(table);
  }
  return { title: '', text: tables.join('\n\n') };
}

function parsedRows(source: string, delimiter: string): string[][] {
  try {
    const rows: string[][] = parse(source, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 1_000_000,
    });
    return rows.map((row) => row.map((cell) => cleanCharacters(cell).trim()));
  } catch (cause) {
    throw new DocumentProblem(
      'corrupt',
      'The table could not be read: a quotation mark is probably not closed.',
      { cause },
    );
  }
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The sign that cuts the first lines into the most, and equally many, cells; a comma when none does. */
export function sniffDelimiter(source: string): string {
  const lines = source
    .slice(0, 65_536)
    .split(/\r\n?|\n/)
    .filter(Boolean)
    .slice(0, 30);
  let best: { sign: string; score: number } = { sign: ',', score: 0 };
  for (const sign of DELIMITERS) {
    const counts = lines.map((line) => unquoted(line).split(sign).length - 1);
    const [expected = 0] = counts;
    const agreeing =
      counts.filter((count) => count === expected).length / Math.max(1, counts.length);
    const score = expected === 0 ? 0 : agreeing * agreeing * Math.log2(1 + expected);
    if (score > best.score) best = { sign, score };
  }
  return best.sign;
}

function unquoted(line: string): string {
  return line.replace(/"[^"]*"/g, '');
}

/** Names: filled, different, and not numbers. */
function isHeader(first: readonly string[]): boolean {
  const names = first.map((cell) => cell.toLowerCase()).filter(Boolean);
  if (names.length < first.length * 0.7 || new Set(names).size < names.length) return false;
  return !names.some((name) => /^[\d\s.,%€$£+-]+$/.test(name) || name.length > 80);
}

function tooLong(length: number, maxLength: number): DocumentProblem {
  const million = (count: number) => `${(count / 1_000_000).toFixed(1)} million`;
  return new DocumentProblem(
    'too-large',
    `The table has ${million(length)} characters; at most ${million(maxLength)} can be read. Split it into several files.`,
  );
}
