import * as z from 'zod';
import { BotId, ClientId, CuratedId, SourceId, UserId } from './id.ts';
import { LIMITS } from './limits.ts';

/** What has a name of its own, besides visitors and conversations. */
const NamedId = z.union([BotId, ClientId, CuratedId, SourceId, UserId]);

export const NameTargets = z.strictObject({
  ids: z.array(NamedId).min(1).max(LIMITS.pageSize),
});
export type NameTargets = z.infer<typeof NameTargets>;

/** What somebody or something is called now; `botId` says to which bot a source or a curated answer belongs. */
export const TargetName = z.object({
  id: NamedId,
  name: z.string(),
  botId: BotId.nullable(),
});
export type TargetName = z.infer<typeof TargetName>;

/** In no particular order. What is gone, or out of reach, is not there. */
export const TargetNames = z.object({ items: z.array(TargetName) });
export type TargetNames = z.infer<typeof TargetNames>;
