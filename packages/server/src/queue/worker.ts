import type { Job } from '@pixel/core';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Log } from '../database/log.ts';
import { fetchFairly } from './fetch-fairly.ts';
import { maxJobSeconds, parseJob } from './queues.ts';
import { failJob, giveBackJob } from './settle-job.ts';
import { settledWithin } from './settled-within.ts';

export interface Worker {
  /** Looks for jobs now. */
  wake(): void;
  /** Takes no more jobs; resolves when none is running, or after `graceMs` when the running ones were aborted. */
  stop(graceMs: number): Promise<void>;
}

export interface WorkerOptions {
  readonly database: Database;
  readonly boss: PgBoss;
  readonly log: Log;
  readonly name: Job['name'];
  readonly concurrency: number;
  /** Whether clients share the slots. */
  readonly isShared: boolean;
  readonly pollMs: number;
  /** Rejects when it fails, and soon after `signal` aborts. */
  readonly run: (job: Job, signal: AbortSignal) => Promise<void>;
}

// A timer may fire a millisecond early, and a date has cut off what the database's clock has behind the milliseconds:
// who looks too soon finds nothing and waits for the next poll.
const dueSlackMs = 50;
// How long an aborted job may take to end.
const abortMs = 3_000;
const heartbeatMs = 10_000;

/** Runs the jobs of one queue, at most `concurrency` at once: when woken, when one ends, and every `pollMs`. */
export const startWorker = (options: WorkerOptions): Worker => {
  const { boss, log, name, concurrency, isShared, pollMs } = options;
  const running = new Map<Promise<void>, AbortController>();
  let isStopped = false;
  let woken = Promise.withResolvers<void>();
  const wake = (): void => woken.resolve();

  const begin = (job: JobWithMetadata<object>): void => {
    const controller = new AbortController();
    const done = runJob(options, { job, controller }).then((dueAt) => {
      running.delete(done);
      wake();
      if (dueAt !== null) setTimeout(wake, dueAt.getTime() - Date.now() + dueSlackMs).unref();
    });
    running.set(done, controller);
  };

  /** Begins what may run now. Returns whether there may be more. */
  const beginNext = async (): Promise<boolean> => {
    const free = concurrency - running.size;
    if (free <= 0 || isStopped) return false;
    const fetched = isShared
      ? fetchFairly(boss, { name, slots: concurrency, free })
      : boss.fetch<object>(name, { batchSize: free, includeMetadata: true });
    const jobs = await fetched.catch((error: unknown) => {
      log.error({ job: name, err: error }, 'jobs could not be fetched');
      return [];
    });
    jobs.forEach(begin);
    return isShared && jobs.length > 0;
  };

  const loop = async (): Promise<void> => {
    while (!isStopped) {
      woken = Promise.withResolvers();
      while (await beginNext());
      await settledWithin(woken.promise, pollMs);
    }
  };
  const looping = loop();

  return {
    wake,
    stop: async (graceMs) => {
      isStopped = true;
      wake();
      await looping;
      await settledWithin(Promise.all(running.keys()), graceMs);
      for (const controller of running.values()) controller.abort(new StopError());
      await Promise.all(running.keys());
    },
  };
};

/** Reason of an abort because the process ends: the job did nothing wrong. */
class StopError extends Error {
  constructor() {
    super('The process is stopping.');
    this.name = 'StopError';
  }
}

/**
 * Resolves when the job is due again, null when never. Never rejects: an outcome that cannot be stored is logged, and
 * the job is taken up again when it expires.
 */
const runJob = async (
  { database, boss, log, name, run }: WorkerOptions,
  {
    job,
    controller,
  }: { readonly job: JobWithMetadata<object>; readonly controller: AbortController },
): Promise<Date | null> => {
  const { signal } = controller;
  const endWatch = watchJob(boss, { job, controller });
  try {
    const work = async () => run(parseJob(name, job.data), signal);
    await endedOrAborted(work(), signal);
    await boss.complete(name, job);
    return null;
  } catch (error) {
    const settled =
      signal.reason instanceof StopError
        ? giveBackJob(database, job)
        : failJob({ boss, log }, { job, error });
    return await settled.catch((cause: unknown) => {
      log.error({ job: name, id: job.id, err: cause }, 'the end of a job could not be stored');
      return null;
    });
  } finally {
    endWatch();
  }
};

const Touched = z.object({ affected: z.number() });

/** Tells other processes that this one lives, and aborts a job that is no longer this one's or takes too long. */
const watchJob = (
  boss: PgBoss,
  {
    job,
    controller,
  }: { readonly job: JobWithMetadata<object>; readonly controller: AbortController },
): (() => void) => {
  const beat = async (): Promise<void> => {
    const touched = Touched.safeParse(await boss.touch(job.name, job).catch(() => null));
    if (touched.data?.affected === 0) controller.abort(new Error('Another process has the job.'));
  };
  const heartbeat = job.heartbeatSeconds === null ? undefined : setInterval(beat, heartbeatMs);
  const limit = setTimeout(
    () => controller.abort(new Error(`The job took longer than ${maxJobSeconds} s.`)),
    maxJobSeconds * 1_000,
  );
  return () => {
    clearInterval(heartbeat);
    clearTimeout(limit);
  };
};

/** As `work`; when `signal` aborts and `work` does not end soon after, its reason. */
const endedOrAborted = async (work: Promise<void>, signal: AbortSignal): Promise<void> => {
  const aborted = Promise.withResolvers<never>();
  let late: NodeJS.Timeout | undefined;
  const onAbort = (): void => {
    late = setTimeout(() => aborted.reject(signal.reason), abortMs);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    clearTimeout(late);
  }
};
