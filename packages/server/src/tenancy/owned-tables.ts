import { Prisma } from '../generated/prisma/client.ts';

/** A table whose rows belong to clients. */
export interface OwnedTable {
  readonly name: Prisma.ModelName;
  readonly columns: ReadonlySet<string>;
  /** The columns of which one must be compared in every statement; a new row has all of them. */
  readonly scopes: readonly string[];
  /** Whether a row may belong to no client. */
  readonly isOptional: boolean;
}

/** A bot has one client, and `botNo` is a bot's other key. */
const SCOPES: readonly string[] = ['clientId', 'botId', 'botNo'];

/** What the columns alone do not tell. */
const PARTICULAR: Partial<Record<Prisma.ModelName, Partial<OwnedTable>>> = {
  // A client is named by its own id.
  Client: { scopes: ['id'] },
  // Says what a person reaches, so it is asked for a person before anything is in reach.
  Membership: { scopes: ['clientId', 'userId'] },
  // What a person does to itself concerns no client.
  AuditEntry: { isOptional: true },
};

/** Read off the schema: a new model with one of these columns is guarded without being named here. */
export const OWNED_TABLES: ReadonlyMap<string, OwnedTable> = new Map(
  Object.values(Prisma.ModelName).flatMap((name) => {
    const columns = new Set<string>(Object.keys(Prisma[`${name}ScalarFieldEnum` as const]));
    const scopes = SCOPES.filter((column) => columns.has(column));
    const table = { name, columns, scopes, isOptional: false, ...PARTICULAR[name] };
    return table.scopes.length === 0 ? [] : [[name, table]];
  }),
);
