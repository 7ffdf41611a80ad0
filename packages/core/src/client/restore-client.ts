import type { Client, ClientId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { requireEveryClient } from '../reach.ts';
import { isBeingRead } from '../source/request-run.ts';
import { restorableSince } from './purge-clients.ts';

const PAGE = 100;

type Tx = Parameters<Parameters<Ctx['transaction']>[0]>[0];

/**
 * Brings a client that was deleted in the last 30 days and its bots back; vectors that were dropped meanwhile are made again, and
 * sources whose reading was stopped are read, by the jobs that the same transaction enqueues. Throws DomainError not-found, and forbidden for actors who do not reach every client.
 */
export async function restoreClient(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  id: ClientId,
): Promise<Client> {
  requireEveryClient(ctx);
  return ctx.transaction(async (tx) => {
    const client = await tx.stores.clients.restoreClient(id, restorableSince(ctx.now()));
    if (!client) throw notFound('client');
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action: 'client.restored', target: id, clientId: id },
    );
    await queueJobs(tx, id);
    return client;
  });
}

async function queueJobs(tx: Tx, clientId: ClientId): Promise<void> {
  for (let cursor: string | undefined; ; ) {
    const page = await tx.stores.bots.listBots([clientId], { limit: PAGE, cursor });
    for (const { id } of page.items) {
      await tx.jobs.enqueue({ name: 'repair-index', botId: id });
      await queueReadings(tx, { id, clientId });
    }
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}

/** The jobs of these sources found them gone, and ended. */
async function queueReadings(tx: Tx, { id: botId, clientId }: BotKey): Promise<void> {
  for (let cursor: string | undefined; ; ) {
    const page = await tx.stores.sources.listSources([clientId], { botId, limit: PAGE, cursor });
    for (const { id, status } of page.items)
      if (isBeingRead(status))
        await tx.jobs.enqueue({ name: 'sync-source', sourceId: id, clientId });
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}
