import * as z from 'zod';
import { GivenVersion, Time } from './fields.ts';
import { SourceId } from './id.ts';

/** How often a source is read again by itself. */
export const SyncSchedule = z.enum(['never', 'daily', 'weekly', 'monthly']);
export type SyncSchedule = z.infer<typeof SyncSchedule>;

/** What changes about a source; what is absent stays. */
export const UpdateSource = z.strictObject({
  id: SourceId,
  version: GivenVersion,
  schedule: SyncSchedule.optional(),
  /** A later run that would add, change or remove more documents than this waits for a person; null lets every run through. */
  approveAbove: z.number().int().min(0).max(100_000).nullable().optional(),
});
export type UpdateSource = z.infer<typeof UpdateSource>;

export const RunOutcome = z.enum(['applied', 'waiting', 'dismissed', 'failed']);
export type RunOutcome = z.infer<typeof RunOutcome>;

/** What one run of a source found, or would change while it waits. */
export const SourceRun = z.object({
  no: z.number().int(),
  outcome: RunOutcome,
  /** Documents of each kind. */
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  removed: z.number().int(),
  failed: z.number().int(),
  /** Documents that were read whole; the site said of the others that they did not change. */
  read: z.number().int(),
  /** Passages that got a vector. */
  embedded: z.number().int(),
  /** The first 100 documents of each kind by their address or name; the first 20 that failed, with the reason. */
  examples: z.object({
    added: z.array(z.string()),
    changed: z.array(z.string()),
    removed: z.array(z.string()),
    failed: z.array(z.object({ item: z.string(), reason: z.string() })),
  }),
  /** Why the run failed as a whole. */
  error: z.string().nullable(),
  startedAt: Time,
  finishedAt: Time,
});
export type SourceRun = z.infer<typeof SourceRun>;

/** The last twenty runs, newest first. */
export const SourceRuns = z.object({ items: z.array(SourceRun) });
export type SourceRuns = z.infer<typeof SourceRuns>;
