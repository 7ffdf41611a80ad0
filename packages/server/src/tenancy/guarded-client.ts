import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient, SqlClient } from '../sql/client.ts';
import { checkCall } from './check-call.ts';
import { checkStatement } from './check-statement.ts';
import { OWNED_TABLES, type OwnedTable } from './owned-tables.ts';
import { UnscopedStatement } from './unscoped-statement.ts';

/** Why a statement is right for all clients. Each is explained in the decision record. */
export type Crossing =
  /** The widget knows its bot by the public id, and nothing else yet. */
  | 'public id'
  /** A secret is looked up by its hash; whose it is, is the answer. */
  | 'token'
  /** The hash chain runs over the entries of all clients. */
  | 'audit chain'
  /** The program looks after the rows of all clients, and shows them to nobody. */
  | 'job'
  /** A deleted bot goes with everything of it. */
  | 'purge'
  /** People are shown with the clients they work for, to admins only. */
  | 'people'
  /** A test looks at all rows. */
  | 'test';

/** Clients as they were before they were guarded. */
const unguarded = new WeakMap<object, object>();

/** `client` without the guard, for a statement that is right for all clients. The only way past it. */
export const acrossClients = <Client extends SqlClient | RawClient>(
  client: Client,
  _because: Crossing,
): Client => asClient<Client>(unguarded.get(client) ?? client);

/** Safe: only a guarded client has one without guard, of the same type. */
const asClient = <Client>(client: object): Client => client as Client;

/**
 * A Prisma client, or a transaction, whose calls and statements on tables of clients say of which client; others throw
 * UnscopedStatement before anything is sent. So do the transactions that it begins.
 */
export function guardClient<Client extends SqlClient>(client: Client): Client {
  const members = new Map<string | symbol, unknown>();
  const guarded = new Proxy(client, {
    get(target, key) {
      if (!members.has(key)) members.set(key, memberOf(target, key));
      return members.get(key);
    },
  });
  unguarded.set(guarded, client);
  return guarded;
}

/** A raw client on `run`, whose statements are checked. */
export function guardRaw(run: (text: string, values: unknown[]) => Promise<unknown>): RawClient {
  const make = (isGuarded: boolean): RawClient => ({
    async $queryRaw<Rows>(query: TemplateStringsArray, ...parameters: unknown[]): Promise<Rows> {
      const { text, values } = Prisma.sql(query, ...parameters);
      if (isGuarded) checkStatement(text, values);
      return asRows(await run(text, values));
    },
  });
  const guarded = make(true);
  unguarded.set(guarded, make(false));
  return guarded;
}

/** As safe as Prisma's own: the caller's statement decides what its rows are. */
const asRows = <Rows>(rows: unknown): Rows => rows as Rows;

const TABLE_OF: ReadonlyMap<string | symbol, OwnedTable> = new Map(
  [...OWNED_TABLES].map(([name, table]) => [name.charAt(0).toLowerCase() + name.slice(1), table]),
);

function memberOf(client: SqlClient, key: string | symbol): unknown {
  const member: unknown = Reflect.get(client, key);
  const table = TABLE_OF.get(key);
  if (table && typeof member === 'object' && member !== null) return guardModel(member, table);
  if (typeof member !== 'function') return member;
  const call = (...args: readonly unknown[]): unknown => Reflect.apply(member, client, args);
  switch (key) {
    case '$queryRaw':
    case '$executeRaw':
      return (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
        const sql = 'raw' in query ? Prisma.sql(query, ...values) : query;
        checkStatement(sql.text, sql.values);
        return call(sql);
      };
    case '$queryRawUnsafe':
    case '$executeRawUnsafe':
      return (text: string, ...values: unknown[]) => {
        checkStatement(text, values);
        return call(text, ...values);
      };
    case '$transaction':
      return (work: unknown, options?: unknown) =>
        typeof work === 'function'
          ? call(
              (tx: Prisma.TransactionClient) => Reflect.apply(work, undefined, [guardClient(tx)]),
              options,
            )
          : call(work, options);
    case '$extends':
    case '$queryRawTyped':
      return () => {
        throw new UnscopedStatement(`${key} would leave the guard behind.`);
      };
    default:
      return call;
  }
}

function guardModel(model: object, table: OwnedTable): object {
  const members = new Map<string | symbol, unknown>();
  const guard = (operation: string | symbol): unknown => {
    const member: unknown = Reflect.get(model, operation);
    if (typeof member !== 'function') return member;
    return (args: unknown) => {
      checkCall({ table, operation: String(operation) }, args);
      return Reflect.apply(member, model, [args]);
    };
  };
  return new Proxy(model, {
    get(_, operation) {
      if (!members.has(operation)) members.set(operation, guard(operation));
      return members.get(operation);
    },
  });
}
