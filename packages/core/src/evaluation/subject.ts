import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';

/** Changes of these change no answer: who may see the bot, how it looks and how far it is built. */
const IRRELEVANT: ReadonlySet<string> = new Set<keyof BotRecord>([
  ...(['publication', 'status', 'progress', 'version', 'updatedAt', 'createdAt'] as const),
  ...(['theme', 'allowedOrigins', 'seenOn', 'clientStatus', 'embedder'] as const),
  ...(['sourceCount', 'documentCount', 'passageCount'] as const),
]);

/** Digest of what the answers of a bot hang on: its settings and passages, the model and the embedder. */
export async function subjectOf(
  ctx: Pick<Ctx, 'stores' | 'model' | 'embedder' | 'sha256'>,
  bot: BotRecord,
): Promise<string> {
  const settings = Object.entries(bot)
    .filter(([key]) => !IRRELEVANT.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const knowledge = await ctx.stores.evaluation.markKnowledge(bot);
  return hex(
    ctx.sha256(JSON.stringify([settings, knowledge, ctx.model?.name ?? null, ctx.embedder.id])),
  );
}
