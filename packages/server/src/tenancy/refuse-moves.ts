import type { Scope } from './row-sources.ts';
import { nameIn, type Sql, splitAt } from './sql-tokens.ts';

/** What follows SET: a row never goes to another client. The first source is what is changed. */
export function refuseMoves(assignments: readonly Sql[], scope: Scope): void {
  const table = scope.sources[0]?.table;
  for (const [column] of splitAt(assignments, (part) => part === ',')) {
    const name = nameIn(column);
    if (name !== undefined && table?.scopes.includes(name))
      scope.findings.problems.push(`A row of "${table.name}" is given another ${name}.`);
  }
}
