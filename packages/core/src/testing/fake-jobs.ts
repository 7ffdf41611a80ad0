import type { Job, JobQueue } from '../context.ts';

export interface FakeJobs extends JobQueue {
  /** Jobs that wait, oldest first; a payload waits at most once. */
  readonly enqueued: readonly Job[];
  /** Takes the oldest waiting job, as a worker does. */
  take(): Job | undefined;
}

export function createFakeJobs(): FakeJobs {
  const waiting = new Map<string, Job>();
  return {
    get enqueued() {
      return [...waiting.values()];
    },
    async enqueue(job) {
      const key = JSON.stringify(job);
      if (!waiting.has(key)) waiting.set(key, job);
    },
    take() {
      const [first] = waiting;
      if (first) waiting.delete(first[0]);
      return first?.[1];
    },
  };
}
