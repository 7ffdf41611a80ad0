import type { Bench, Budget, Figure } from '../bench.ts';
import { median } from '../statistics.ts';

type Report = Pick<Bench, 'figures' | 'budgets' | 'notes' | 'tell'>;

/** Figures, then budgets, then what a reader should know. */
export function printReport({ figures, budgets, notes, tell }: Report): void {
  const rows = figures.map(({ name, unit, rounds }) => [name, unit, ...spread(rounds)]);
  printTable(tell, ['figure', 'unit', 'min', 'median', 'max'], rows);
  const kept = budgets.map((budget) => [
    budget.verdict,
    budget.name,
    `${readable(budget.figure)} ${budget.unit}`,
    `${budget.kind} ${readable(budget.limit)}`,
  ]);
  if (kept.length > 0) printTable(tell, ['', 'budget', 'figure', 'limit'], kept);
  for (const note of notes) tell(`  ${note}`);
}

const spread = (rounds: Figure['rounds']) =>
  [Math.min(...rounds), median(rounds), Math.max(...rounds)].map(readable);

/** Three digits that count. */
function readable(value: Budget['figure']): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** Prints rows in columns as wide as their widest cell. */
export function printTable(
  tell: Report['tell'],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...rows])
    tell(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
  tell('');
}
