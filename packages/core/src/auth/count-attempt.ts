import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { countUse, RATE_RULES } from '../rules.ts';

/**
 * Counts one try at a password, or throws DomainError over-quota. What begins to be refused leaves an entry, once per key
 * and quarter of an hour: a flood cannot fill the audit log.
 */
export async function countAttempt(
  ctx: Pick<Ctx, 'stores' | 'limiter' | 'request' | 'now' | 'newId'>,
  attempt: Parameters<typeof countUse>[1] & { readonly action: string; readonly target: string },
): Promise<void> {
  const { rule, key, action, target } = attempt;
  try {
    await countUse(ctx, { rule, key });
  } catch (cause) {
    if (!(cause instanceof DomainError && cause.code === 'over-quota')) throw cause;
    const note = await ctx.limiter.take(`refusalNote:${rule}:${key}`, RATE_RULES.refusalNote);
    if (note.allowed) await recordAudit(ctx, { action, target, details: { rule } });
    throw cause;
  }
}
