import { readCondition } from './read-condition.ts';
import { readSource } from './read-from.ts';
import { refuseMoves } from './refuse-moves.ts';
import { newScope, type RowSource, type Scope, settle } from './row-sources.ts';
import { isWord, nameIn, paramIn, type Sql, splitAt } from './sql-tokens.ts';
import { visit } from './subqueries.ts';

/** INSERT: the new rows say whose they are, and a row that is there already is changed only if it is of the same. */
export function readInsert(sql: readonly Sql[], scope: Scope): void {
  const begin = sql.findIndex((part) => typeof part === 'object');
  const target = readSource(sql.slice(2, begin < 0 ? undefined : begin), scope);
  const rest = begin < 0 ? [] : sql.slice(begin + 1);
  const columns = begin < 0 ? [] : namesIn(sql[begin]);
  const missing = target.table?.scopes.find((column) => !columns.includes(column));
  if (target.table && missing !== undefined)
    scope.findings.problems.push(`A new row of "${target.table.name}" has no ${missing}.`);
  const conflict = rest.findIndex(
    (part, at) => isWord(part, 'ON') && isWord(rest[at + 1], 'CONFLICT'),
  );
  const returning = rest.findIndex((part) => isWord(part, 'RETURNING'));
  const ends = [conflict, returning].filter((at) => at >= 0);
  const rows = rest.slice(0, ends.length === 0 ? undefined : Math.min(...ends));
  readRows(rows, { scope, target, columns });
  if (conflict >= 0) readConflict(rest.slice(conflict + 2), { scope, target });
  if (target.table || target.hasRows) scope.sources.push({ alias: target.alias, hasRows: true });
}

function readRows(
  rows: readonly Sql[],
  input: { readonly scope: Scope; readonly target: RowSource; readonly columns: readonly string[] },
): void {
  const { scope, target, columns } = input;
  scope.findings.readBlock(rows, scope);
  const lists = isWord(rows[0], 'VALUES') ? rows.slice(1) : [selectList(rows)];
  for (const list of lists)
    if (typeof list === 'object')
      for (const [at, value] of splitAt(list, (part) => part === ',').entries()) {
        const param = paramIn(value);
        const column = columns[at] ?? '';
        if (
          param !== undefined &&
          !target.table?.isOptional &&
          target.table?.scopes.includes(column)
        )
          scope.findings.params.add(param);
      }
}

function selectList(rows: readonly Sql[]): readonly Sql[] {
  const from = rows.findIndex((part) => isWord(part, 'FROM', 'WHERE', 'UNION'));
  return isWord(rows[0], 'SELECT') ? rows.slice(1, from < 0 ? undefined : from) : [];
}

function readConflict(
  sql: readonly Sql[],
  { scope, target }: { readonly scope: Scope; readonly target: RowSource },
): void {
  const set = sql.findIndex((part) => isWord(part, 'SET'));
  const isWithin = namesIn(sql[0]).some((column) => target.table?.scopes.includes(column));
  if (set < 0) {
    visit(sql, scope);
    return;
  }
  const where = sql.findIndex((part, at) => at > set && isWord(part, 'WHERE'));
  const returning = sql.findIndex((part) => isWord(part, 'RETURNING'));
  const end = returning < 0 ? sql.length : returning;
  const update = newScope(scope, scope.findings);
  update.sources.push(target, { alias: 'excluded', isNew: true });
  refuseMoves(sql.slice(set + 1, where < 0 ? end : where), update);
  visit(sql.slice(set + 1, where < 0 ? end : where), update);
  if (where >= 0) readCondition(sql.slice(where + 1, end), { scope: update, right: null });
  if (isWithin) update.links.push({ to: target, from: null });
  settle(update);
}

const namesIn = (group: Sql | undefined): string[] =>
  typeof group === 'object' ? group.flatMap((part) => nameIn(part) ?? []) : [];
