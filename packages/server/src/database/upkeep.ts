import type { Log } from './log.ts';
import type { Connection } from './migrate.ts';

type Session = Pick<Connection, 'executeSql'>;

const everyMs = 15_000;
const checkpointBytes = 48 * 1024 * 1024;
const checkpointAfterMs = 5 * 60_000;

/**
 * Does for an embedded database what a server's background processes do, since it has none: without checkpoints its
 * WAL would grow for ever, without vacuum its tables, and without analyze the planner would guess. Returns the function
 * that stops it and resolves when nothing of it runs.
 */
export const startUpkeep = (session: Session, log: Log): (() => Promise<void>) => {
  let checkpointAt = performance.now();
  let running: Promise<void> = Promise.resolve();

  const round = async (): Promise<void> => {
    if (await keepUp(session, performance.now() - checkpointAt)) checkpointAt = performance.now();
  };

  const timer = setInterval(() => {
    running = running
      .then(round)
      .catch((error: unknown) =>
        log.error({ err: error }, 'upkeep of the embedded database failed'),
      );
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
};

/** One round, `ageMs` after the last checkpoint. True when it made one. */
export const keepUp = async (session: Session, ageMs: number): Promise<boolean> => {
  const bytes = await unsavedBytes(session);
  const isDue = bytes > checkpointBytes || (bytes > 0 && ageMs > checkpointAfterMs);
  if (isDue) await session.executeSql('CHECKPOINT');
  // One table a round: every statement waits for it.
  const table = await findNeglectedTable(session);
  if (table !== null) await session.executeSql(`VACUUM (ANALYZE, TRUNCATE false) ${table}`);
  return isDue;
};

/** WAL since the last checkpoint, in bytes. */
const unsavedBytes = async (session: Session): Promise<number> => {
  const [row] = await rowsOf<{ bytes: number }>(
    session,
    'SELECT (pg_current_wal_lsn() - redo_lsn)::float8 AS bytes FROM pg_control_checkpoint()',
  );
  return row?.bytes ?? 0;
};

/** The quoted name of the table that autovacuum would take first, by its own thresholds; null when all is well. */
const findNeglectedTable = async (session: Session): Promise<string | null> => {
  const [row] = await rowsOf<{ name: string }>(
    session,
    `SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables
     WHERE n_dead_tup > 50 + 0.2 * n_live_tup
       OR n_ins_since_vacuum > 1000 + 0.2 * n_live_tup
       OR n_mod_since_analyze > 50 + 0.1 * n_live_tup
     ORDER BY n_dead_tup + n_mod_since_analyze DESC LIMIT 1`,
  );
  return row?.name ?? null;
};

/** Safe: the statement names the columns. */
const rowsOf = async <T>(session: Session, text: string) =>
  (await session.executeSql(text)).rows as T[];
