import type { PGlite, Transaction as PGliteTransaction } from '@electric-sql/pglite';
import type { IsolationLevel, SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/**
 * Prisma over the one session of an embedded PGlite. Three faults of the published adapter (0.7.2) are put right here: scripts were not
 * awaited, so a failing migration looked applied; a failing COMMIT was reported as success; and an isolation level
 * was set before the transaction began, where it has no effect.
 */
export const connectAdapter = async (pglite: PGlite): Promise<SqlDriverAdapter> => {
  const inner = await new PrismaPGlite(pglite).connect();
  return {
    provider: 'postgres',
    adapterName: 'pglite',
    queryRaw: (query) => inner.queryRaw(query),
    executeRaw: (query) => inner.executeRaw(query),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    executeScript: async (script) => {
      await pglite.exec(script);
    },
    startTransaction: (isolation) => startTransaction(pglite, isolation),
    dispose: async () => {},
  };
};

/** PGlite runs a transaction as a callback; Prisma begins and ends one in two calls. */
const startTransaction = async (
  pglite: PGlite,
  isolation: IsolationLevel | undefined,
): Promise<Transaction> => {
  const begun = Promise.withResolvers<PGliteTransaction>();
  const ended = Promise.withResolvers<void>();
  const settled = pglite.transaction(async (tx) => {
    if (isolation !== undefined) await tx.exec(`SET TRANSACTION ISOLATION LEVEL ${isolation}`);
    begun.resolve(tx);
    await ended.promise;
  });
  // Also marks the promise as handled; commit and rollback await it again and see the same error.
  settled.catch(begun.reject);

  const tx = await begun.promise;
  const inner = await new PrismaPGlite(asClient(tx)).connect();
  return {
    provider: 'postgres',
    adapterName: 'pglite',
    // PGlite sends BEGIN, COMMIT and ROLLBACK itself.
    options: { usePhantomQuery: true },
    queryRaw: (query) => inner.queryRaw(query),
    executeRaw: (query) => inner.executeRaw(query),
    commit: async () => {
      ended.resolve();
      await settled;
    },
    rollback: async () => {
      if (!tx.closed) await tx.rollback();
      ended.resolve();
      await settled;
    },
    createSavepoint: async (name) => {
      await tx.exec(`SAVEPOINT ${name}`);
    },
    rollbackToSavepoint: async (name) => {
      await tx.exec(`ROLLBACK TO SAVEPOINT ${name}`);
    },
    releaseSavepoint: async (name) => {
      await tx.exec(`RELEASE SAVEPOINT ${name}`);
    },
  };
};

/** Safe because queries of the adapter call nothing but `query`, which a transaction has with the same signature. */
const asClient = (tx: PGliteTransaction): PGlite => tx as unknown as PGlite;
