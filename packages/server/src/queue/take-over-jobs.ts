import type { PgBoss } from 'pg-boss';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Log } from '../database/log.ts';
import { failJob } from './settle-job.ts';

const Abandoned = z.object({
  id: z.string(),
  name: z.string(),
  singletonKey: z.string().nullable(),
  retryCount: z.number(),
  retryLimit: z.number(),
});

/**
 * Makes the jobs that a killed process left running due now. Only for an embedded database: there this process is the
 * only one, so a job that runs before it works is nobody's. It counts as an attempt, since the job may be what killed
 * the process. On a server the heartbeat tells, within about a minute.
 */
export const takeOverJobs = async ({
  boss,
  database,
  log,
}: {
  readonly boss: PgBoss;
  readonly database: Database;
  readonly log: Log;
}): Promise<void> => {
  if (database.kind === 'postgres') return;
  const { rows } = await database.executeSql(
    `SELECT id, name, singleton_key AS "singletonKey", retry_count AS "retryCount",
       retry_limit AS "retryLimit" FROM pgboss.job WHERE state = 'active'`,
  );
  const error = new Error('The process ended while the job ran.');
  for (const job of rows.map((row) => Abandoned.parse(row))) {
    await failJob({ boss, log }, { job, error });
    if (job.singletonKey === null) continue;
    await boss.update(job.name, undefined, { singletonKey: job.singletonKey, startAfter: 0 });
  }
};
