import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import type { AuditRecord } from './port.ts';

/** What the first link has in place of a hash before it. */
export const CHAIN_START = '0'.repeat(64);

/**
 * Hash of a link: SHA-256 of the UTF-8 of a JSON array without white space, in lower-case hexadecimal. The array is: the
 * hash before it, number of the link, id, actorType, actorId, clientId or null, action, targetType, targetId, details as an
 * array of [name, value] sorted by UTF-16 code units of the name, address, requestId, time as ISO 8601 in UTC with ms.
 */
export function linkHash(
  ctx: Pick<Ctx, 'sha256'>,
  link: { readonly before: string; readonly no: number; readonly entry: AuditRecord },
): string {
  const { before, no, entry } = link;
  const names = Object.keys(entry.details).toSorted((a, b) => (a < b ? -1 : 1));
  const form = [
    ...[before, no, entry.id, entry.actorType, entry.actorId, entry.clientId],
    ...[entry.action, entry.targetType, entry.targetId],
    names.map((name) => [name, entry.details[name]]),
    ...[entry.address, entry.requestId, entry.at.toISOString()],
  ];
  return hex(ctx.sha256(JSON.stringify(form)));
}
