import { expect, it } from 'vitest';
import { seedBot, testCtx } from '../testing/index.ts';
import { deleteClient, purgeClients, restoreClient } from './index.ts';

const DAY_MS = 24 * 60 * 60_000;

it('keeps a deleted client for a month, then removes its bots and it', async () => {
  const ctx = testCtx();
  const [bot, back] = [await seedBot(ctx), await seedBot(ctx)];
  await seedBot(ctx);
  await deleteClient(ctx, bot.clientId);
  await deleteClient(ctx, back.clientId);
  ctx.clock.advance(30 * DAY_MS - 1);
  await purgeClients(ctx);
  expect(ctx.jobs.enqueued).toEqual([]);
  await restoreClient(ctx, back.clientId);
  expect(ctx.jobs.take()).toEqual({ name: 'repair-index', botId: back.id });

  ctx.clock.advance(DAY_MS + 2);
  await expect(restoreClient(ctx, bot.clientId)).rejects.toMatchObject({ code: 'not-found' });
  await purgeClients(ctx);
  expect(ctx.jobs.enqueued).toEqual([{ name: 'remove-bot', botId: bot.id }]);
  expect(ctx.tables.clients.has(bot.clientId)).toBe(true);
  await ctx.stores.bots.purgeBot(bot.id);
  await purgeClients(ctx);
  expect(ctx.tables.clients.has(bot.clientId)).toBe(false);
  expect(ctx.tables.clients.has(back.clientId)).toBe(true);
  expect(await ctx.stores.bots.findBot('all', back.id)).not.toBeNull();
  const entries = [...ctx.tables.audit.values()].filter(({ action }) => action === 'client.purged');
  expect(entries).toMatchObject([{ targetId: bot.clientId, clientId: bot.clientId }]);
});
