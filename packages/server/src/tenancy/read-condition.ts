import { addEquality, addNarrowed, addParam, type RowSource, type Scope } from './row-sources.ts';
import { columnIn, everyClientIn, isWord, paramIn, type Sql, splitAt } from './sql-tokens.ts';
import { isBlock, visit } from './subqueries.ts';

/**
 * A condition of WHERE or ON. What it says counts where it must be true: beside an OR, under a NOT or in a CASE it says
 * nothing. `right` is what a LEFT JOIN joins: its condition leaves the other rows as they are.
 */
export function readCondition(
  sql: readonly Sql[],
  { scope, right }: { readonly scope: Scope; readonly right: RowSource | null },
): void {
  if (sql.some((part) => isWord(part, 'OR', 'CASE'))) {
    visit(sql, scope);
    return;
  }
  for (const part of splitAt(sql, (token) => isWord(token, 'AND'))) {
    const [only, ...others] = part;
    if (typeof only === 'object' && others.length === 0 && !isBlock(only))
      readCondition(only, { scope, right });
    else if (!readComparison(part, { scope, right })) visit(part, scope);
  }
}

/** False when `sql` is not one of the comparisons that count. */
function readComparison(
  sql: readonly Sql[],
  { scope, right }: { readonly scope: Scope; readonly right: RowSource | null },
): boolean {
  const everyClient = everyClientIn(sql);
  if (everyClient) addNarrowed(scope, everyClient, right);
  const column = columnIn(sql);
  if (everyClient || !column) return everyClient !== null;
  const [operator, ...value] = column.rest;
  const block = operator === '=' ? blockIn(value) : isWord(operator, 'IN') ? value[0] : undefined;
  if (typeof block === 'object' && isBlock(block)) {
    if (scope.findings.readBlock(block, scope)) addNarrowed(scope, column, right);
    return true;
  }
  if (operator !== '=') return false;
  const param = paramIn(value) ?? paramIn(listIn(value));
  if (param !== undefined) addParam(scope, { column, param, right });
  const other = columnIn(value);
  if (other?.rest.length === 0) addEquality(scope, { columns: [column, other], right });
  return param !== undefined || other?.rest.length === 0;
}

/** The inside of `ANY (…)`. */
const listIn = ([any, list, ...rest]: readonly Sql[]): readonly Sql[] =>
  isWord(any, 'ANY') && typeof list === 'object' && rest.length === 0 ? list : [];

/** The subquery of `ANY (ARRAY (…))`. */
function blockIn(value: readonly Sql[]): Sql | undefined {
  const [array, block, ...rest] = listIn(value);
  return isWord(array, 'ARRAY') && rest.length === 0 ? block : undefined;
}
