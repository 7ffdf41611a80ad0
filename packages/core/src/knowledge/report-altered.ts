import { auditEntry } from '../audit/index.ts';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { passageHash } from './passage-hash.ts';
import type { PassageRecord } from './port.ts';

const REASON = 'Its text is not the one that was read. Remove its source and add it again.';
const QUOTE_LENGTH = 200;
/** Nobody asks for this: finding a passage does it. */
const BY_ITSELF = {
  actor: { type: 'system', job: 'retrieve' },
  request: { address: '', userAgent: '', origin: '', requestId: '' },
} as const;

/** Whether a passage says what was read, going by the hash that was stored with it. One without was written by an older version. */
export const isWhole = (ctx: Pick<Ctx, 'sha256'>, passage: PassageRecord): boolean =>
  passage.hash === '' || passage.hash === passageHash(ctx, passage);

/** Takes altered passages out of all answers and says so: in quarantine, and in the audit log. Done once for each. */
export async function reportAltered(
  ctx: Pick<Ctx, 'stores' | 'now' | 'newId'>,
  bot: BotKey,
  altered: readonly PassageRecord[],
): Promise<void> {
  for (const { id, sourceId, documentId, text } of altered) {
    const quote = text.slice(0, QUOTE_LENGTH);
    const quarantine = { kind: 'altered', reason: REASON, quote } as const;
    const isNew = await ctx.stores.knowledge.quarantine({ id, clientId: bot.clientId }, quarantine);
    if (!isNew) continue;
    const entry = auditEntry(
      { ...ctx, ...BY_ITSELF },
      {
        ...{ action: 'passage.altered', target: id, clientId: bot.clientId },
        details: { botId: bot.id, sourceId, documentId },
      },
    );
    await ctx.stores.audit.saveAuditEntry(entry);
  }
}
