import type { Job, JobQueue } from '@pixel/core';
import type { Database } from '../database/database.ts';
import type { Log } from '../database/log.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { createJobQueue } from './job-queue.ts';
import { type QueueHealth, readQueueHealth } from './queue-health.ts';
import { jobNames, sharedQueues } from './queues.ts';
import { startBoss } from './start-boss.ts';
import { takeOverJobs } from './take-over-jobs.ts';
import { startWorker, type Worker } from './worker.ts';

/** What does the work of each kind of job. Rejects when it fails, and soon after `signal` aborts. */
export type JobHandlers = {
  readonly [Name in Job['name']]: (
    job: Extract<Job, { name: Name }>,
    signal: AbortSignal,
  ) => Promise<void>;
};

export interface Slots {
  /** How many jobs of each kind run at once. */
  readonly concurrency: number;
  /** How many sources are read at once instead, of one client at most one less while there are several; `concurrency` when absent. */
  readonly readings?: number;
}

export interface Queue {
  readonly queue: JobQueue;
  /** The queue inside of `tx`. Call what it gives to `onCommit` after the commit: that wakes this process's workers. */
  queueIn(tx: Prisma.TransactionClient, onCommit: (wake: () => void) => void): JobQueue;
  /** Begins to run jobs as `slots` says. May be called once. */
  work(handlers: JobHandlers, slots: Slots): Promise<void>;
  /** Waits `graceMs` for running jobs, then aborts them and puts them back. */
  stop(graceMs: number): Promise<void>;
  health(): Promise<QueueHealth>;
}

/** Opens the job queue in the database's own tables. It runs nothing before `work`. */
export const openQueue = async (
  database: Database,
  { log }: { readonly log: Log },
): Promise<Queue> => {
  const boss = await startBoss(database, log);
  const workers = new Map<Job['name'], Worker>();
  const wake = (name: Job['name'], afterSeconds = 0): void => {
    if (afterSeconds === 0) workers.get(name)?.wake();
    else setTimeout(() => workers.get(name)?.wake(), afterSeconds * 1_000 + LATE_MS).unref();
  };
  return {
    queue: createJobQueue(boss, { onEnqueued: wake }),
    queueIn: (tx, onCommit) =>
      createJobQueue(boss, {
        tx,
        onEnqueued: (name, afterSeconds) => onCommit(() => wake(name, afterSeconds)),
      }),
    work: async (handlers, slots) => {
      await takeOverJobs({ boss, database, log });
      const shared = { database, boss, log, run: runnerOf(handlers), pollMs: pollMs(database) };
      for (const name of jobNames) {
        const isShared = sharedQueues.has(name);
        const concurrency = (isShared ? slots.readings : undefined) ?? slots.concurrency;
        workers.set(name, startWorker({ ...shared, name, concurrency, isShared }));
      }
    },
    stop: async (graceMs) => {
      await Promise.all([...workers.values()].map((worker) => worker.stop(graceMs)));
      await boss.stop({ graceful: false, close: false });
    },
    health: () => readQueueHealth(database),
  };
};

/** The clocks of database and process differ a little: who looks too soon finds nothing. */
const LATE_MS = 50;

// Other processes enqueue on a server. Embedded, all that becomes due wakes a worker; this is for what was overlooked.
const pollMs = ({ kind }: Database): number => (kind === 'postgres' ? 2_000 : 30_000);

const runnerOf =
  (handlers: JobHandlers) =>
  (job: Job, signal: AbortSignal): Promise<void> => {
    switch (job.name) {
      case 'sync-source':
        return handlers['sync-source'](job, signal);
      case 'remove-file':
        return handlers['remove-file'](job, signal);
      case 'remove-bot':
        return handlers['remove-bot'](job, signal);
      case 'repair-index':
        return handlers['repair-index'](job, signal);
      case 'run-tests':
        return handlers['run-tests'](job, signal);
      case 'measure-readiness':
        return handlers['measure-readiness'](job, signal);
      case 'merge-segments':
        return handlers['merge-segments'](job, signal);
      case 'check-findings':
        return handlers['check-findings'](job, signal);
      case 'send-mail':
        return handlers['send-mail'](job, signal);
      case 'send-reset-link':
        return handlers['send-reset-link'](job, signal);
      case 'send-verification':
        return handlers['send-verification'](job, signal);
    }
  };
