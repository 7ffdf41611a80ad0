import type { Scope } from './row-sources.ts';
import { isWord, type Sql } from './sql-tokens.ts';

/** Whether what is in parentheses is a statement. */
export const isBlock = ([first]: readonly Sql[]): boolean =>
  typeof first === 'object'
    ? isBlock(first)
    : isWord(first, 'SELECT', 'WITH', 'VALUES', 'INSERT', 'UPDATE', 'DELETE');

/** Reads the subqueries anywhere in `sql`. */
export function visit(sql: readonly Sql[], scope: Scope): void {
  for (const part of sql)
    if (typeof part === 'object') {
      if (isBlock(part)) scope.findings.readBlock(part, scope);
      else visit(part, scope);
    }
}
