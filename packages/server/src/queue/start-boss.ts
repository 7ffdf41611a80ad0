import { PgBoss, type Queue } from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { Log } from '../database/log.ts';
import { queuesFor } from './queues.ts';

const hour = 60 * 60;

/** Starts pg-boss on the database's own connections, with its tables and our queues in place. */
export const startBoss = async (
  database: Pick<Database, 'kind' | 'executeSql'>,
  log: Log,
): Promise<PgBoss> => {
  const isShared = database.kind === 'postgres';
  const boss = new PgBoss({
    db: { executeSql: (text, values) => asResult(database.executeSql(text, values)) },
    backend: database.kind,
    // What finds jobs of dead processes; embedded, only what deletes old ones.
    superviseIntervalSeconds: isShared ? 15 : 10 * 60,
    monitorIntervalSeconds: isShared ? 15 : 10 * 60,
    maintenanceIntervalSeconds: hour,
    // Features that are not used, or that ask the database for what this program knows.
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    flowIntervalSeconds: 24 * hour,
    queueCacheIntervalSeconds: hour,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue failed'));
  boss.on('warning', (warning) => log.warn({ warning }, 'job queue warns'));
  await boss.start();
  await defineQueues(boss, queuesFor(database.kind));
  return boss;
};

const defineQueues = async (boss: PgBoss, queues: readonly Queue[]): Promise<void> => {
  const existing = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const queue of queues) {
    const found = existing.get(queue.name);
    const { name, policy, deadLetter, ...rules } = queue;
    if (found === undefined) await boss.createQueue(name, queue);
    else if (!isDefinedAs(found, rules)) await boss.updateQueue(name, rules);
  }
};

const isDefinedAs = (found: object, rules: object): boolean => {
  const current = new Map<string, unknown>(Object.entries(found));
  return Object.entries(rules).every(([rule, value]) => current.get(rule) === value);
};

/** Safe because pg-boss reads the columns that its own statements name. */
const asResult = (result: Promise<{ rows: unknown[] }>) =>
  // biome-ignore lint/suspicious/noExplicitAny: the type that pg-boss asks for.
  result as Promise<{ rows: any[] }>;
