import { LIMITS, NewTestCase } from '@pixel/contract';
import { csvRows } from '../csv-rows.ts';
import { DomainError } from '../error.ts';

const COLUMNS = [
  ...(['question', 'language', 'expected_url', 'expected_document', 'expected_quote'] as const),
  ...(['facts', 'forbidden', 'must_abstain', 'may_abstain', 'tags', 'weight'] as const),
] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

/** Rows that are named when they are wrong. */
const NAMED = 50;

/**
 * The cases of a table with a header, see the contract's `ImportTestCases`. Throws DomainError invalid that names every row
 * that is wrong, with its line; no case is given then.
 */
export function readCases(csv: string): NewTestCase[] {
  const table = csvRows(csv);
  if (table.isOpen) wrong('has a quotation mark that stays open');
  const [header, ...rows] = table.rows;
  const columns = columnsOf(header?.cells ?? []);
  if (rows.length === 0) wrong('has no row under its header');
  if (rows.length > LIMITS.testCasesPerSet) wrong(`has more than ${LIMITS.testCasesPerSet} rows`);
  const problems: [string, string][] = [];
  const cases = rows.flatMap(({ line, cells }) => {
    if (cells.length > columns.length) {
      problems.push([`csv.line ${line}`, 'has more cells than the header']);
      return [];
    }
    const named = columns.map((column, at) => [column, cells[at]?.trim() ?? '']);
    const read = NewTestCase.safeParse(fieldsOf(Object.fromEntries(named)));
    if (read.success) return [read.data];
    const issues = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    problems.push([`csv.line ${line}`, issues.join('; ')]);
    return [];
  });
  if (problems.length === 0) return cases;
  throw new DomainError(
    'invalid',
    `${problems.length} of ${rows.length} rows are wrong; nothing was imported.`,
    { fields: Object.fromEntries(problems.slice(0, NAMED)) },
  );
}

function columnsOf(header: readonly string[]): Column[] {
  const names = header.map((name) => name.trim().toLowerCase().replace(/[\s-]/g, '_'));
  const columns = names.map((name) => COLUMNS.find((column) => column === name) ?? unknown(name));
  if (new Set(columns).size < columns.length) wrong('names a column twice');
  return columns.includes('question') ? columns : wrong('has no column "question"');
}

const unknown = (name: string): never =>
  wrong(`has a column "${name.slice(0, 40)}"; known are ${COLUMNS.join(', ')}`);

function wrong(why: string): never {
  throw new DomainError('invalid', `The table ${why}.`, { fields: { csv: why } });
}

/** What the cells say, for the schema to judge. */
function fieldsOf(cells: Cells): object {
  const { expected_url: url, expected_document: document, expected_quote: quote } = cells;
  const expected = { ...(url && { url }), ...(document && { document }), ...(quote && { quote }) };
  return {
    question: cells.question,
    ...(cells.language && { language: cells.language }),
    ...(Object.keys(expected).length > 0 && { expected }),
    facts: listOf(cells.facts, ';').map((group) => listOf(group, '|')),
    forbidden: listOf(cells.forbidden, ';'),
    ...(cells.must_abstain && { mustAbstain: claimOf(cells.must_abstain) }),
    ...(cells.may_abstain && { mayAbstain: claimOf(cells.may_abstain) }),
    tags: listOf(cells.tags, ';'),
    ...(cells.weight && { weight: Number(cells.weight.replace(',', '.')) }),
  };
}

const listOf = (cell: string | undefined, separator: string): string[] =>
  (cell ?? '').split(separator).flatMap((part) => part.trim() || []);

/** What is neither yes nor no goes on as it is, and the schema refuses it. */
function claimOf(cell: string): boolean | string {
  if (/^(yes|true|1|x)$/i.test(cell)) return true;
  return /^(no|false|0)$/i.test(cell) ? false : cell;
}
