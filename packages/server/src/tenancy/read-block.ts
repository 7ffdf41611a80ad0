import { readCondition } from './read-condition.ts';
import { readFrom, readSource } from './read-from.ts';
import { readInsert } from './read-insert.ts';
import { refuseMoves } from './refuse-moves.ts';
import { newScope, ownsRows, type Scope, settle } from './row-sources.ts';
import { isWord, nameIn, type Sql, splitAt } from './sql-tokens.ts';
import { visit } from './subqueries.ts';

/** Reads a statement or subquery, with those inside of it. Whether rows of clients come from it. */
export function readBlock(sql: readonly Sql[], outer: Scope): boolean {
  const scope = newScope(outer, outer.findings);
  const main = readNamed(sql, scope);
  const parts = splitAt(main, (part) => isWord(part, 'UNION', 'INTERSECT', 'EXCEPT'));
  // Each is read, also after one that has rows.
  return parts.map((part) => readPart(part, newScope(scope, scope.findings))).includes(true);
}

/** Reads the subqueries of WITH; returns what follows. */
function readNamed(sql: readonly Sql[], scope: Scope): readonly Sql[] {
  if (!isWord(sql[0], 'WITH')) return sql;
  let at = 1;
  for (;;) {
    const name = nameIn(sql[at]);
    const begin = sql.findIndex((part, index) => index > at && typeof part === 'object');
    const block = sql[begin];
    const isPlain = isWord(sql[at + 1], 'AS') && typeof block === 'object';
    if (name === undefined || !isPlain) {
      scope.findings.problems.push('WITH is not understood.');
      return [];
    }
    scope.named.set(name, readBlock(block, scope));
    if (sql[begin + 1] !== ',') return sql.slice(begin + 1);
    at = begin + 2;
  }
}

function readPart(part: readonly Sql[], scope: Scope): boolean {
  const sql = isWord(part[0], 'ALL', 'DISTINCT') ? part.slice(1) : part;
  const [first] = sql;
  if (typeof first === 'object') return readBlock(first, scope);
  if (isWord(first, 'INSERT')) readInsert(sql, scope);
  else if (isWord(first, 'SELECT', 'VALUES', 'UPDATE', 'DELETE')) readClauses(sql, scope);
  else scope.findings.problems.push(`${first ?? 'Nothing'} is not understood.`);
  settle(scope);
  return scope.sources.some(ownsRows);
}

function readClauses(sql: readonly Sql[], scope: Scope): void {
  const clauses = clausesOf(sql);
  for (const [word, ...clause] of clauses)
    if (isWord(word, 'UPDATE')) scope.sources.push(readSource(clause, scope));
    else if (isWord(word, 'FROM', 'USING')) readFrom(clause, scope);
  for (const [word, ...clause] of clauses) {
    if (isWord(word, 'WHERE')) readCondition(clause, { scope, right: null });
    else if (isWord(word, 'SET')) refuseMoves(clause, scope);
    if (!isWord(word, 'FROM', 'USING', 'UPDATE', 'WHERE')) visit(clause, scope);
  }
}

/** The clauses of one statement, each with the word that begins it. */
function clausesOf(sql: readonly Sql[]): Sql[][] {
  const clauses: Sql[][] = [];
  for (const [at, part] of sql.entries()) {
    if (at === 0 || beginsClause(sql, at)) clauses.push([part]);
    else clauses.at(-1)?.push(part);
  }
  return clauses;
}

function beginsClause(sql: readonly Sql[], at: number): boolean {
  const part = sql[at];
  if (isWord(part, 'FROM')) return !isWord(sql[at - 1], 'DISTINCT');
  if (isWord(part, 'GROUP', 'ORDER')) return isWord(sql[at + 1], 'BY');
  if (isWord(part, 'SET')) return isWord(sql[0], 'UPDATE');
  if (isWord(part, 'USING')) return isWord(sql[0], 'DELETE');
  return isWord(part, 'WHERE', 'HAVING', 'LIMIT', 'OFFSET', 'FOR', 'RETURNING', 'WINDOW');
}
