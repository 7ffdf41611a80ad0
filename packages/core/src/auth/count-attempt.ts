import type { AuditAction } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { countUse, RATE_RULES } from '../rules.ts';

export type AttemptCtx = Pick<Ctx, 'stores' | 'throttle' | 'request' | 'now' | 'newId' | 'sha256'>;

/**
 * Counts one try at a secret, or throws DomainError over-quota. What begins to be refused leaves an entry, once per key
 * and quarter of an hour: a flood cannot fill the audit log.
 */
export async function countAttempt(
  ctx: AttemptCtx,
  attempt: Parameters<typeof countUse>[1] & {
    readonly action: AuditAction;
    readonly target: string;
  },
): Promise<void> {
  const { rule, action, target } = attempt;
  const key = bucketOf(ctx, attempt.key);
  try {
    await countUse({ limiter: ctx.throttle }, { rule, key });
  } catch (cause) {
    if (!(cause instanceof DomainError && cause.code === 'over-quota')) throw cause;
    const note = await ctx.throttle.take(`refusalNote:${rule}:${key}`, RATE_RULES.refusalNote);
    if (note.allowed) await recordAudit(ctx, { action, target, details: { rule } });
    throw cause;
  }
}

/** Empties what `countAttempt` counted for a key. */
export const forgetAttempts = (
  ctx: Pick<Ctx, 'throttle' | 'sha256'>,
  { rule, key }: Parameters<typeof countUse>[1],
): Promise<void> => ctx.throttle.forget(`${rule}:${bucketOf(ctx, key)}`);

/** What was typed as a name may be a secret, and buckets are kept: they have a digest for a name. */
const bucketOf = (ctx: Pick<Ctx, 'sha256'>, key: string): string =>
  hex(ctx.sha256(key)).slice(0, 32);
