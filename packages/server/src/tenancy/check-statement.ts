import { OWNED_TABLES } from './owned-tables.ts';
import { readBlock } from './read-block.ts';
import { type Findings, newScope } from './row-sources.ts';
import { isScopeValue } from './scope-value.ts';
import { readTokens, type Sql } from './sql-tokens.ts';
import { UnscopedStatement } from './unscoped-statement.ts';

/** Texts whose ruling is remembered; the program has a few hundred. */
const MOST_TEXTS = 1_000;
const rulings = new Map<string, Ruling>();

interface Ruling {
  readonly problem: string | null;
  /** Indexes of the values that name clients or bots. */
  readonly scopes: readonly number[];
}

/**
 * Throws UnscopedStatement when a statement in SQL reads or writes rows of clients without saying of which, or says it with
 * a value that is null, undefined or empty. A text is read once; after that a call costs one look into a map.
 */
export function checkStatement(text: string, values: readonly unknown[]): void {
  const { problem, scopes } = rulings.get(text) ?? learn(text);
  if (problem !== null) throw new UnscopedStatement(problem);
  for (const at of scopes)
    if (!isScopeValue(values[at]))
      throw new UnscopedStatement(`The value of $${at + 1} names no client: ${text.trim()}.`);
}

function learn(text: string): Ruling {
  const ruling = rule(text);
  if (rulings.size >= MOST_TEXTS) rulings.clear();
  rulings.set(text, ruling);
  return ruling;
}

const MENTION = new RegExp(`"(?:${[...OWNED_TABLES.keys()].join('|')})"`);

function rule(text: string): Ruling {
  if (!MENTION.test(text)) return { problem: null, scopes: [] };
  const sql = readTokens(text);
  const findings: Findings = { problems: [], params: new Set(), tables: 0, readBlock };
  if (!sql) findings.problems.push('The statement is not understood.');
  else {
    readBlock(sql.at(-1) === ';' ? sql.slice(0, -1) : sql, newScope(null, findings));
    // A table in a place that was not read is as good as one without a client.
    if (mentionsIn(sql) !== findings.tables)
      findings.problems.push('A table stands where the guard does not look.');
  }
  const problem =
    findings.problems.length === 0 ? null : `${findings.problems.join(' ')} In: ${text.trim()}.`;
  return { problem, scopes: [...findings.params].map((param) => param - 1) };
}

/** How often tables of clients are named, but for the columns that are said to be theirs. */
const mentionsIn = (sql: readonly Sql[]): number =>
  sql.reduce<number>((sum, part, at) => {
    if (typeof part === 'object') return sum + mentionsIn(part);
    return MENTION.test(part) && sql[at + 1] !== '.' ? sum + 1 : sum;
  }, 0);
