import type { Job, JobQueue } from '../context.ts';

export interface FakeJobs extends JobQueue {
  /** Seconds after which the waiting job is due, by the job as JSON; 0 is left out. */
  readonly delays: ReadonlyMap<string, number>;
  /** Jobs that wait, oldest first; a payload waits at most once. */
  readonly enqueued: readonly Job[];
  /** Takes the oldest waiting job, as a worker does. */
  take(): Job | undefined;
}

export function createFakeJobs(): FakeJobs {
  const waiting = new Map<string, Job>();
  const delays = new Map<string, number>();
  return {
    delays,
    get enqueued() {
      return [...waiting.values()];
    },
    async enqueue(job, { afterSeconds = 0 } = {}) {
      const key = JSON.stringify(job);
      if (afterSeconds > 0) delays.set(key, afterSeconds);
      else delays.delete(key);
      if (!waiting.has(key)) waiting.set(key, job);
    },
    take() {
      const [first] = waiting;
      if (first) waiting.delete(first[0]);
      return first?.[1];
    },
  };
}
