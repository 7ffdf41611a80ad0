import { OWNED_TABLES, type OwnedTable } from './owned-tables.ts';
import type { Column, Sql } from './sql-tokens.ts';

/** What a part of a statement reads from or writes to, under its alias. */
export interface RowSource {
  readonly alias: string;
  /** When its rows belong to clients. */
  readonly table?: OwnedTable | undefined;
  /** A subquery with rows of clients, which is checked by itself. */
  readonly hasRows?: boolean;
  /** The parameter whose elements it lists. */
  readonly param?: number | undefined;
  /** The rows that an INSERT would have made. */
  readonly isNew?: boolean;
}

/** One SELECT, INSERT, UPDATE or DELETE, inside of another or of none. */
export interface Scope {
  readonly sources: RowSource[];
  /** Subqueries by name, and whether they have rows of clients. */
  readonly named: Map<string, boolean>;
  readonly outer: Scope | null;
  readonly links: Link[];
  readonly findings: Findings;
}

/** `to` has rows of the same clients as `from`, or of those in a parameter when that is null. */
interface Link {
  readonly to: RowSource;
  readonly from: RowSource | null;
}

export interface Findings {
  readonly problems: string[];
  /** Parameters, from 1, that name clients or bots. */
  readonly params: Set<number>;
  /** How often a table of clients was read or written. */
  tables: number;
  /** Reads a subquery; true when rows of clients come from it. Given, since statements hold each other. */
  readonly readBlock: (sql: readonly Sql[], outer: Scope) => boolean;
}

export const newScope = (outer: Scope | null, findings: Findings): Scope => ({
  ...{ sources: [], named: new Map(), outer, links: [], findings },
});

/** `column = $param`. With `right`, only that side of an outer join is narrowed. */
export function addParam(
  scope: Scope,
  { column, param, right }: { column: Column; param: number; right: RowSource | null },
): void {
  const source = find(scope, column);
  if (!source?.table?.scopes.includes(column.name)) return;
  scope.findings.params.add(param);
  if (scope.sources.includes(source)) addLink(scope, { to: source, from: null }, right);
}

/** Rows of the column's table are those that a checked subquery names, or those of every client. */
export function addNarrowed(scope: Scope, column: Column, right: RowSource | null): void {
  const source = find(scope, column);
  if (source && scope.sources.includes(source)) addLink(scope, { to: source, from: null }, right);
}

/** `left = right`. */
export function addEquality(
  scope: Scope,
  { columns: [a, b], right }: { columns: readonly [Column, Column]; right: RowSource | null },
): void {
  for (const [column, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const to = find(scope, column);
    const from = find(scope, other);
    if (!to || !scope.sources.includes(to)) continue;
    if (isGiven(scope, { to, from, column, other })) addLink(scope, { to, from: null }, right);
    else if (from && ownsRows(from) && isKey(column.name) && isKey(other.name))
      addLink(scope, { to, from: scope.sources.includes(from) ? from : null }, right);
  }
}

interface Pair {
  readonly to: RowSource;
  readonly from: RowSource | undefined;
  readonly column: Column;
  readonly other: Column;
}

/** Whether the other side is one of a listed parameter, the row to insert, or the person that a membership is of. */
function isGiven(scope: Scope, { to, from, column, other }: Pair): boolean {
  if (!to.table?.scopes.includes(column.name)) return false;
  if (column.name === 'userId') return true;
  if (from?.param === undefined) return from?.isNew === true && column.name === other.name;
  scope.findings.params.add(from.param);
  return true;
}

function addLink(scope: Scope, link: Link, right: RowSource | null): void {
  if (right === null || link.to === right) scope.links.push(link);
}

/** Reports every table whose rows are not tied to a client. */
export function settle(scope: Scope): void {
  const tied = new Set<RowSource | null>([null]);
  for (const source of scope.sources) if (source.hasRows) tied.add(source);
  for (let before = 0; before < tied.size; ) {
    before = tied.size;
    for (const { to, from } of scope.links) if (tied.has(from)) tied.add(to);
  }
  for (const source of scope.sources)
    if (source.table && !tied.has(source))
      scope.findings.problems.push(`"${source.table.name}" (${source.alias}) names no client.`);
}

/** Whether rows of clients come from it. */
export const ownsRows = ({ table, hasRows }: RowSource): boolean =>
  table !== undefined || hasRows === true;

/** A bare column is that of the only table, and of none when there are several. */
function find(scope: Scope, { of }: Column): RowSource | undefined {
  if (of === null) return scope.sources.length === 1 ? scope.sources[0] : undefined;
  for (let at: Scope | null = scope; at; at = at.outer) {
    const source = at.sources.find(({ alias }) => alias === of);
    if (source) return source;
  }
  return undefined;
}

/** Keys of rows of clients. One of a person is none: people work for several. */
function isKey(name: string): boolean {
  const [, first = '', rest = ''] = /^(\w)(\w*)Id$/.exec(name) ?? [];
  return KEYS.has(name) || OWNED_TABLES.has(first.toUpperCase() + rest);
}

const KEYS = new Set(['id', 'no', 'ctid', 'botNo', 'replyTo']);
