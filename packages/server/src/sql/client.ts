import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';

/** A connection to the database, or a transaction on one. */
export type SqlClient = PrismaClient | Prisma.TransactionClient;

/** Runs raw statements, as a tagged template: a Prisma client, or the driver itself (see `direct-client.ts`). */
export interface RawClient {
  $queryRaw<Rows>(query: TemplateStringsArray, ...values: unknown[]): Promise<Rows>;
}

/** Prisma ends a transaction after 5 s by itself; a batch on a busy embedded database may take longer. */
const PATIENCE = { maxWait: 30_000, timeout: 120_000 };

/**
 * All of `work` or nothing. Inside a transaction it is a savepoint: an error undoes `work` only. Savepoints cannot
 * overlap: whoever is in a transaction waits for one call before the next.
 */
export function transact<T>(
  client: SqlClient,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  // A copy: Prisma writes into the options of a nested transaction.
  return client.$transaction(work, { ...PATIENCE });
}

/** Runs one statement whose error leaves an enclosing transaction usable. A statement by itself is atomic already. */
export function attempt<T>(
  client: SqlClient | RawClient,
  work: (client: RawClient) => Promise<T>,
): Promise<T> {
  const isTransaction = '$transaction' in client && !('$connect' in client);
  return isTransaction ? transact(client, work) : work(client);
}
