import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { Log } from '../database/log.ts';

/** What settling a job needs; rows of the queue and what `fetch` returns have it. */
export type Attempt = Pick<JobWithMetadata, 'id' | 'name' | 'retryCount' | 'retryLimit'> & {
  readonly singletonKey: string | null;
};

/**
 * Ends a failed attempt: another job with the same key that waits takes its place, else it is retried later, and after
 * its last retry it is a dead letter. Returns when it is due again, null when never.
 */
export const failJob = async (
  { boss, log }: { readonly boss: PgBoss; readonly log: Log },
  { job, error }: { readonly job: Attempt; readonly error: unknown },
): Promise<Date | null> => {
  const { id, name, retryCount, retryLimit, singletonKey } = job;
  const message = messageOf(error);
  const key = singletonKey ?? '';
  const findWaiting = async () =>
    (await boss.findJobs(name, { key, queued: true, limit: 1 })).at(0)?.startAfter ?? null;
  if ((await findWaiting()) !== null) {
    await boss.complete(name, job, { failed: message });
    log.warn({ job: name, key, err: error }, 'job failed; the one that waits replaces it');
    return null;
  }
  await boss.fail(name, job, { message });
  const fields = { job: name, id, key, attempt: retryCount + 1, err: error };
  if (retryCount < retryLimit) log.warn(fields, 'job failed and will be tried again');
  else log.error(fields, 'job failed for the last time');
  return findWaiting();
};

/** Puts a running job back as if it had not begun: due now, without using up a retry. */
export const giveBackJob = async (database: Database, { id, name }: Attempt): Promise<null> => {
  await database.executeSql(
    `UPDATE pgboss.job SET state = 'retry', start_after = now(), started_on = NULL, heartbeat_on = NULL
     WHERE name = $1 AND id = $2 AND state = 'active'`,
    [name, id],
  );
  return null;
};

/** Only the message: the rest of an error may hold more than belongs in a table. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500);
