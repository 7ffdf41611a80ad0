import { setTimeout as sleep } from 'node:timers/promises';
import type { JobQueue, Stores } from '@pixel/core';
import * as z from 'zod';
import type { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import type { Database } from './database.ts';

const maxAttempts = 4;
// On an embedded database a transaction waits for all that came before it.
const limits = { maxWait: 30_000, timeout: 60_000 };

/**
 * Core's `transaction` on this database. `makeStores` and `makeQueue` put stores and queue inside of a Prisma
 * transaction, with the raw client of its connection; what `makeQueue` gives to `onCommit` runs after the commit. A serialization failure or a deadlock runs
 * `work` again, at most three times, so it must have no effects but its stores and jobs.
 */
export const createTransaction =
  (
    database: Pick<Database, 'prisma' | 'withConnection'>,
    makeStores: (tx: Prisma.TransactionClient, raw: RawClient) => Stores,
    makeQueue: (tx: Prisma.TransactionClient, onCommit: (effect: () => void) => void) => JobQueue,
  ) =>
  async <T>(
    work: (tx: { readonly stores: Stores; readonly jobs: JobQueue }) => Promise<T>,
  ): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      const effects: (() => void)[] = [];
      try {
        const result = await database.withConnection((raw) =>
          database.prisma.$transaction(
            (tx) =>
              work({
                stores: makeStores(tx, raw() ?? tx),
                jobs: makeQueue(tx, (effect) => effects.push(effect)),
              }),
            limits,
          ),
        );
        for (const effect of effects) effect();
        return result;
      } catch (error) {
        if (attempt === maxAttempts || !isConflict(error)) throw error;
        await sleep(attempt * 20 * (1 + Math.random()));
      }
    }
  };

// P2034 is Prisma's word for a write conflict; raw statements carry PostgreSQL's own.
const Conflict = z.union([
  z.object({ code: z.enum(['P2034', '40001', '40P01']) }),
  z.object({
    meta: z.object({
      driverAdapterError: z.object({
        cause: z.object({ originalCode: z.enum(['40001', '40P01']) }),
      }),
    }),
  }),
]);

const isConflict = (error: unknown): boolean => Conflict.safeParse(error).success;
