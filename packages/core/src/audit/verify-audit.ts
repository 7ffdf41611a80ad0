import type { AuditVerdict } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { requireEveryClient } from '../reach.ts';
import { CHAIN_START, linkHash } from './link-hash.ts';
import { sealAudit } from './seal-audit.ts';

const PIECE = 1_000;

/**
 * Walks the whole chain in pieces and names the first entry that does not fit. Throws DomainError forbidden for actors that
 * do not reach every client: the chain is one.
 */
export async function verifyAudit(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'sha256' | 'pause'>,
): Promise<AuditVerdict> {
  requireEveryClient(ctx);
  await sealAudit(ctx);
  const state = { length: 0, head: CHAIN_START };
  const brokenAt = (broken: AuditVerdict['broken']) => ({ ok: broken === null, ...state, broken });
  for (;;) {
    const links = await ctx.stores.audit.listAuditLinks(state.length, PIECE);
    for (const { no, entryId, hash, entry } of links) {
      const expected = state.length + 1;
      if (no !== expected) return brokenAt({ no: expected, entryId: null, problem: 'missing' });
      if (entry === null) return brokenAt({ no, entryId, problem: 'missing' });
      if (linkHash(ctx, { before: state.head, no, entry }) !== hash)
        return brokenAt({ no, entryId, problem: 'changed' });
      state.length = no;
      state.head = hash;
    }
    if (links.length < PIECE) break;
    await ctx.pause();
  }
  const entryId = await ctx.stores.audit.findLostAuditEntry();
  return brokenAt(entryId === null ? null : { no: null, entryId, problem: 'not-sealed' });
}
