import type { PGlite } from '@electric-sql/pglite';
import type { Log } from './log.ts';

const everyMs = 15_000;
const checkpointBytes = 48 * 1024 * 1024;
const checkpointAfterMs = 5 * 60_000;

/**
 * Does for an embedded database what a server's background processes do, since it has none: without checkpoints its
 * WAL would grow for ever, without vacuum its tables, and without analyze the planner would guess. Returns the function
 * that stops it and resolves when nothing of it runs.
 */
export const startUpkeep = (pglite: PGlite, log: Log): (() => Promise<void>) => {
  let checkpointAt = performance.now();
  let running: Promise<void> = Promise.resolve();

  const round = async (): Promise<void> => {
    if (await keepUp(pglite, performance.now() - checkpointAt)) checkpointAt = performance.now();
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
export const keepUp = async (pglite: PGlite, ageMs: number): Promise<boolean> => {
  const bytes = await unsavedBytes(pglite);
  const isDue = bytes > checkpointBytes || (bytes > 0 && ageMs > checkpointAfterMs);
  if (isDue) await pglite.exec('CHECKPOINT');
  // One table a round: the event loop waits for it.
  const table = await findNeglectedTable(pglite);
  if (table !== null) await pglite.exec(`VACUUM (ANALYZE, TRUNCATE false) ${table}`);
  return isDue;
};

/** WAL since the last checkpoint, in bytes. */
const unsavedBytes = async (pglite: PGlite): Promise<number> => {
  const { rows } = await pglite.query<{ bytes: number }>(
    'SELECT (pg_current_wal_lsn() - redo_lsn)::float8 AS bytes FROM pg_control_checkpoint()',
  );
  return rows[0]?.bytes ?? 0;
};

/** The quoted name of the table that autovacuum would take first, by its own thresholds; null when all is well. */
const findNeglectedTable = async (pglite: PGlite): Promise<string | null> => {
  const { rows } = await pglite.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables
     WHERE n_dead_tup > 50 + 0.2 * n_live_tup
       OR n_ins_since_vacuum > 1000 + 0.2 * n_live_tup
       OR n_mod_since_analyze > 50 + 0.1 * n_live_tup
     ORDER BY n_dead_tup + n_mod_since_analyze DESC LIMIT 1`,
  );
  return rows[0]?.name ?? null;
};
