import type { Job, JobQueue } from '@pixel/core';
import { fromPrisma, type PgBoss } from 'pg-boss';
import type { Prisma } from '../generated/prisma/client.ts';
import { clientOf, keyOf } from './queues.ts';

/**
 * The queue outside of a transaction, or with `tx` inside of one. A job that waits already, also one that waits for
 * its retry, is made due now, or when asked, instead of added. `onEnqueued` hears of every job, in a transaction before its commit.
 */
export const createJobQueue = (
  boss: PgBoss,
  {
    tx,
    onEnqueued,
  }: {
    readonly tx?: Prisma.TransactionClient;
    readonly onEnqueued: (name: Job['name'], afterSeconds: number) => void;
  },
): JobQueue => ({
  enqueue: async (job, { afterSeconds = 0 } = {}) => {
    const { name, ...payload } = job;
    const clientId = clientOf(job);
    await boss.upsert(name, payload, {
      singletonKey: keyOf(job),
      startAfter: afterSeconds,
      ...(clientId !== null && { group: { id: clientId } }),
      ...(tx && { db: fromPrisma(tx) }),
    });
    onEnqueued(name, afterSeconds);
  },
});
