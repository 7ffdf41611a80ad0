import * as z from 'zod';
import type { Database } from '../database/database.ts';
import { deadLetters } from './queues.ts';

const Health = z.object({
  /** Jobs that are due and wait. */
  pending: z.coerce.number(),
  /** How long the oldest of them has been due, in seconds; 0 when none waits. */
  oldestSeconds: z.coerce.number(),
  /** Jobs that are due later: what failed and is tried again, and what may wait. */
  scheduled: z.coerce.number(),
  running: z.coerce.number(),
  /** Jobs that failed for the last time during the last month. */
  dead: z.coerce.number(),
});
export type QueueHealth = Readonly<z.infer<typeof Health>>;

/** Reads the state of all queues in one statement. */
export const readQueueHealth = async (database: Database): Promise<QueueHealth> => {
  const { rows } = await database.executeSql(
    `SELECT count(*) FILTER (WHERE waits) AS pending,
       count(*) FILTER (WHERE state < 'active' AND start_after > now() AND name <> $1) AS scheduled,
       count(*) FILTER (WHERE state = 'active') AS running,
       coalesce(max(extract(epoch FROM now() - start_after)) FILTER (WHERE waits), 0) AS "oldestSeconds",
       count(*) FILTER (WHERE name = $1) AS dead
     FROM (SELECT *, state < 'active' AND start_after <= now() AND name <> $1 AS waits FROM pgboss.job
           WHERE state <= 'active') job`,
    [deadLetters],
  );
  return Health.parse(rows[0]);
};
