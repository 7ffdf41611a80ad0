import type { Job } from '@pixel/core';
import type { Queue } from 'pg-boss';
import * as z from 'zod';

/** Jobs that failed for the last time, with the queue they came from. */
export const deadLetters = 'dead-letters';
const day = 24 * 60 * 60;

/** A job that runs longer is given up: seconds. Long enough for the largest site. */
export const maxJobSeconds = 3 * 60 * 60;

const Payload = z.discriminatedUnion('name', [
  // Rows of an older version name no client.
  z.object({
    ...{ name: z.literal('sync-source'), sourceId: z.string() },
    clientId: z.string().default(''),
  }),
  z.object({ name: z.literal('remove-file'), fileKey: z.string() }),
  z.object({ name: z.literal('remove-bot'), botId: z.string() }),
  z.object({ name: z.literal('repair-index'), botId: z.string() }),
  z.object({ name: z.literal('run-tests'), runId: z.string() }),
  z.object({ name: z.literal('measure-readiness'), botId: z.string() }),
  z.object({ name: z.literal('merge-segments'), botId: z.string() }),
  z.object({ name: z.literal('check-findings'), botId: z.string() }),
  z.object({ name: z.literal('send-mail'), mailId: z.string() }),
  z.object({ name: z.literal('send-reset-link'), email: z.string() }),
  z.object({ name: z.literal('send-verification'), email: z.string() }),
]) satisfies z.ZodType<Job>;

/** One queue for each kind of job, so that a long crawl never holds up a mail. */
export const jobNames: readonly Job['name'][] = Payload.options.map(
  (option) => option.shape.name.value,
);

/** Throws ZodError for a row that an older version wrote. */
export const parseJob = (name: string, payload: unknown): Job =>
  Payload.parse({ ...asRecord(payload), name });

/** Two jobs with one key are the same work. */
export const keyOf = (job: Job): string => {
  if (job.name === 'sync-source') return job.sourceId;
  const { name: _, ...payload } = job;
  return Object.values(payload).join(' ');
};

/** Kinds of job whose slots clients share: see `fetchFairly`. */
export const sharedQueues: ReadonlySet<Job['name']> = new Set(['sync-source']);

/** The client whose turn a job of a shared queue takes. */
export const clientOf = (job: Job): string | null =>
  job.name === 'sync-source' && job.clientId !== '' ? job.clientId : null;

const asRecord = (payload: unknown): object =>
  typeof payload === 'object' && payload !== null ? payload : {};

/**
 * Every queue with its rules: five retries, after about 5, 10, 20, 40 and 80 s, then a dead letter that is kept for a
 * month. Workers of a server send heartbeats, since another process takes over from a dead one; an embedded database
 * has one process, which looks for abandoned jobs when it starts.
 */
export const queuesFor = (kind: 'pglite' | 'postgres'): readonly Queue[] => [
  { name: deadLetters, retentionSeconds: 30 * day },
  ...jobNames.map((name) => ({
    name,
    // At most one waiting and one running job for each key.
    policy: 'stately',
    deadLetter: deadLetters,
    retryLimit: 5,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
    // The worker stops the job before the queue hands it to another.
    expireInSeconds: maxJobSeconds + 5 * 60,
    deleteAfterSeconds: day,
    ...(kind === 'postgres' && { heartbeatSeconds: 30 }),
  })),
];
