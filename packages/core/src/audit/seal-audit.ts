import type { Ctx } from '../context.ts';
import { CHAIN_START, linkHash } from './link-hash.ts';
import type { AuditLink, AuditRecord } from './port.ts';

const PIECE = 500;

/**
 * Links every committed entry that has no link yet. Writers never wait for each other: an entry that commits late is linked
 * next, whatever its time. Safe to call from several processes at once.
 */
export async function sealAudit({ stores, sha256 }: Pick<Ctx, 'stores' | 'sha256'>): Promise<void> {
  const link = (last: AuditLink | null, entries: readonly AuditRecord[]) => {
    const links: AuditLink[] = [];
    for (const entry of entries) {
      const { no: lastNo, hash: before } = links.at(-1) ?? last ?? { no: 0, hash: CHAIN_START };
      const no = lastNo + 1;
      links.push({ no, entryId: entry.id, hash: linkHash({ sha256 }, { before, no, entry }) });
    }
    return links;
  };
  for (let added = PIECE; added === PIECE; )
    added = await stores.audit.sealAuditEntries(PIECE, link);
}
