import type { ClientId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { reachOf } from '../reach.ts';
import { clientLines, type Line } from './client-lines.ts';
import { getOwnClient } from './get-own-client.ts';

/**
 * Everything that belongs to a client, as JSON lines in pieces of a page. A line is an object with one key, which says what
 * it is: `export` first, `end` last, which counts the others; an export without it was cut off. It is no snapshot: what
 * changes meanwhile is told as it was when its turn came. Throws DomainError not-found, before the first piece.
 */
export async function exportClient(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'request' | 'now' | 'newId'>,
  id: ClientId,
): Promise<AsyncIterable<string>> {
  const client = await getOwnClient(ctx, id);
  await recordAudit(ctx, { action: 'client.exported', target: id, clientId: id });
  const head = { format: 1, clientId: id, at: ctx.now().toISOString() };
  return write(head, clientLines({ stores: ctx.stores, reach: reachOf(ctx.actor) }, client));
}

async function* write(
  head: object,
  pages: AsyncIterable<readonly Line[]>,
): AsyncGenerator<string, void> {
  yield toText({ kind: 'export', value: head });
  const counts: Record<string, number> = {};
  for await (const page of pages) {
    for (const { kind } of page) counts[kind] = (counts[kind] ?? 0) + 1;
    if (page.length > 0) yield page.map(toText).join('');
  }
  yield toText({ kind: 'end', value: counts });
}

const toText = ({ kind, value }: Line): string => `${JSON.stringify({ [kind]: value })}\n`;
