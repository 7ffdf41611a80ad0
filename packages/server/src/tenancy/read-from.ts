import { OWNED_TABLES } from './owned-tables.ts';
import { readCondition } from './read-condition.ts';
import type { RowSource, Scope } from './row-sources.ts';
import { isWord, nameIn, paramIn, type Sql, splitAt } from './sql-tokens.ts';
import { visit } from './subqueries.ts';

const KINDS = ['LEFT', 'INNER', 'CROSS', 'OUTER', 'RIGHT', 'FULL', 'NATURAL'] as const;

/** What follows FROM or USING: tables, functions and subqueries, with their joins. */
export function readFrom(sql: readonly Sql[], scope: Scope): void {
  for (const item of splitAt(sql, (part) => part === ',')) {
    let kinds: readonly Sql[] = [];
    for (const part of splitAt(item, (token) => isWord(token, 'JOIN'))) {
      const end = part.findLastIndex((token) => !isWord(token, ...KINDS)) + 1;
      readJoined(part.slice(0, end), { scope, kinds });
      kinds = part.slice(end);
    }
  }
}

function readJoined(
  sql: readonly Sql[],
  { scope, kinds }: { readonly scope: Scope; readonly kinds: readonly Sql[] },
): void {
  if (kinds.some((kind) => isWord(kind, 'RIGHT', 'FULL', 'NATURAL')))
    scope.findings.problems.push('This kind of JOIN is not understood.');
  const on = sql.findIndex((part) => isWord(part, 'ON'));
  const source = readSource(on < 0 ? sql : sql.slice(0, on), scope);
  scope.sources.push(source);
  const isOuter = kinds.some((kind) => isWord(kind, 'LEFT'));
  if (on >= 0) readCondition(sql.slice(on + 1), { scope, right: isOuter ? source : null });
}

/** A table, function or subquery, with its alias. */
export function readSource(source: readonly Sql[], scope: Scope): RowSource {
  const sql = isWord(source[0], 'LATERAL', 'ONLY') ? source.slice(1) : source;
  const [first, second] = sql;
  if (typeof first === 'object')
    return { alias: aliasIn(sql.slice(1)) ?? '', hasRows: scope.findings.readBlock(first, scope) };
  if (typeof second === 'object') {
    visit(second, scope);
    const isNumbered = isWord(sql[2], 'WITH');
    return { alias: aliasIn(sql.slice(isNumbered ? 4 : 2)) ?? '', param: paramIn(second) };
  }
  return readTable(second === '.' ? sql.slice(2) : sql, scope);
}

function readTable([table, ...after]: readonly Sql[], scope: Scope): RowSource {
  const name = nameIn(table) ?? '';
  const alias = aliasIn(after) ?? name;
  const hasRows = rowsNamed(scope, name);
  if (hasRows !== undefined) return { alias, hasRows };
  const owned = OWNED_TABLES.get(name);
  if (owned) scope.findings.tables += 1;
  return { alias, table: owned };
}

function aliasIn([first, second]: readonly Sql[]): string | undefined {
  if (isWord(first, 'AS')) return nameIn(second);
  return isWord(first, 'USING', 'SET') ? undefined : nameIn(first);
}

function rowsNamed(scope: Scope, name: string): boolean | undefined {
  for (let at: Scope | null = scope; at; at = at.outer)
    if (at.named.has(name)) return at.named.get(name);
  return undefined;
}
