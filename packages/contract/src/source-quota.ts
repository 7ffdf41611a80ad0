import * as z from 'zod';
import { BotId } from './id.ts';

const Share = z.object({ held: z.number().int(), limit: z.number().int() });

const Quota = z.object({
  sources: Share,
  documents: Share,
  passages: Share,
  /** Of uploaded files. */
  bytes: Share,
});

export const MeasureSources = z.strictObject({ botId: BotId });
export type MeasureSources = z.infer<typeof MeasureSources>;

/** How much a bot, and all bots of its client, hold and may hold. Nothing is taken in past a limit. */
export const SourceQuota = z.object({ bot: Quota, client: Quota });
export type SourceQuota = z.infer<typeof SourceQuota>;
