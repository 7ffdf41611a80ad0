import { EVERY_CLIENT } from './every-client.ts';
import type { OwnedTable } from './owned-tables.ts';
import { isScopeValue, refuseNothing } from './scope-value.ts';
import { UnscopedStatement } from './unscoped-statement.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (call: Call, args: Fields) => void;

interface Call {
  readonly table: OwnedTable;
  readonly operation: string;
}

const filtered: Check = (call, { where }) => {
  if (!isScoped(call.table, where)) throw unscoped(call, '`where` names no client');
};

const changing: Check = (call, args) => {
  filtered(call, args);
  refuseMoves(call, args.data);
};

const creating: Check = (call, { data }) => {
  for (const row of Array.isArray(data) ? data : [data]) checkRow(call, row);
};

const upserting: Check = (call, args) => {
  filtered(call, args);
  checkRow(call, args.create);
  refuseMoves(call, args.update);
};

const CHECKS: Readonly<Record<string, Check>> = {
  findUnique: filtered,
  findUniqueOrThrow: filtered,
  findFirst: filtered,
  findFirstOrThrow: filtered,
  findMany: filtered,
  count: filtered,
  aggregate: filtered,
  groupBy: filtered,
  update: changing,
  updateMany: changing,
  updateManyAndReturn: changing,
  delete: filtered,
  deleteMany: filtered,
  create: creating,
  createMany: creating,
  createManyAndReturn: creating,
  upsert: upserting,
};

/** Throws UnscopedStatement when a call of Prisma on a table of clients does not say of which client. */
export function checkCall(call: Call, args: unknown): void {
  const check = CHECKS[call.operation];
  if (!check) throw unscoped(call, 'this operation is not known to the guard');
  check(call, isFields(args) ? args : {});
}

/** A filter of a relation is none: the row on its other side may be anybody's. */
function isScoped(table: OwnedTable, where: unknown): boolean {
  if (where === EVERY_CLIENT) return true;
  if (!isFields(where)) return false;
  for (const scope of table.scopes)
    if (Object.hasOwn(where, scope)) refuseNothing(where[scope], `${table.name}.${scope}`);
  if (table.scopes.some((scope) => isScope(where[scope]))) return true;
  if (Object.keys(where).some((key) => isCompound(table, key) && isScoped(table, where[key])))
    return true;
  const { AND: both } = where;
  return Array.isArray(both) ? both.some((one) => isScoped(table, one)) : isScoped(table, both);
}

const isScope = (filter: unknown): boolean =>
  isFields(filter)
    ? isScopeValue(filter.equals) || (Array.isArray(filter.in) && isScopeValue(filter.in))
    : isScopeValue(filter);

/** Prisma joins the columns of a unique key with `_`, which is in no column's name. */
const isCompound = ({ columns }: OwnedTable, key: string): boolean =>
  key.includes('_') && key.split('_').every((part) => columns.has(part));

function checkRow(call: Call, row: unknown): void {
  const { table } = call;
  if (!isFields(row)) throw unscoped(call, '`data` is missing');
  for (const scope of table.scopes) {
    if (table.isOptional && row[scope] === null) continue;
    if (!isScopeValue(row[scope]) || Array.isArray(row[scope]))
      throw unscoped(call, `\`data\` has no ${scope}`);
  }
  refuseLinks(call, row);
}

function refuseMoves(call: Call, data: unknown): void {
  if (!isFields(data)) return;
  const moved = call.table.scopes.find((scope) => data[scope] !== undefined);
  if (moved !== undefined) throw unscoped(call, `\`data\` gives the row another ${moved}`);
  refuseLinks(call, data);
}

/** What a relation does to other rows is not checked, so it may only make new ones. */
function refuseLinks(call: Call, data: Fields): void {
  for (const [field, value] of Object.entries(data))
    if (!call.table.columns.has(field) && isFields(value)) {
      const verb = Object.keys(value).find((key) => key !== 'create');
      if (verb !== undefined) throw unscoped(call, `\`data.${field}.${verb}\` reaches other rows`);
      if (connects(value.create)) throw unscoped(call, `\`data.${field}\` connects other rows`);
    }
}

const connects = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(connects)
    : isFields(value) &&
      Object.entries(value).some(([key, inner]) => key.startsWith('connect') || connects(inner));

const unscoped = ({ table, operation }: Call, problem: string) =>
  new UnscopedStatement(`${table.name}.${operation}: ${problem}.`);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
