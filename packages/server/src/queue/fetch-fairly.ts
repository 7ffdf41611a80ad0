import type { Job } from '@pixel/core';
import type { JobWithMetadata, PgBoss } from 'pg-boss';

/**
 * At most one job of a queue whose slots clients share: the oldest of those whose client runs the fewest. No client takes
 * more than all slots but one, and the last free slot is kept for a client that runs none. What runs counts in all
 * processes. One at a time, since the limit counts only what runs already. Rejects when the database does not answer.
 */
export const fetchFairly = async (
  boss: Pick<PgBoss, 'fetch'>,
  queue: {
    readonly name: Job['name'];
    /** What may run at once in this process. */
    readonly slots: number;
    /** How many of them are free. */
    readonly free: number;
  },
): Promise<JobWithMetadata<object>[]> => {
  const { name, slots, free } = queue;
  const most = free > 1 ? slots - 1 : 1;
  for (let groupConcurrency = 1; groupConcurrency <= most; groupConcurrency++) {
    const jobs = await boss.fetch<object>(name, { includeMetadata: true, groupConcurrency });
    if (jobs.length > 0) return jobs;
  }
  return [];
};
