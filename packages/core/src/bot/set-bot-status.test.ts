import { BotStatus } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { seedBot, testCtx } from '../testing/index.ts';
import { setBotStatus } from './set-bot-status.ts';

const LEGAL = [
  'pending analyzing',
  'pending failed',
  'analyzing generating',
  'analyzing failed',
  'generating completed',
  'generating failed',
  'completed analyzing',
  'failed pending',
];

describe('setBotStatus', () => {
  const pairs = BotStatus.options.flatMap((from) => BotStatus.options.map((to) => ({ from, to })));

  it.each(pairs)('moves from $from to $to as the table says', async ({ from, to }) => {
    const ctx = testCtx();
    const bot = await seedBot(ctx);
    await ctx.stores.bots.setBotProgress(bot, from, 40);
    const moved = setBotStatus(ctx, { id: bot.id, status: to });
    if (LEGAL.includes(`${from} ${to}`)) {
      expect(await moved).toMatchObject({ status: to });
      expect([...ctx.tables.audit.values()]).toMatchObject([
        { action: 'bot.status-set', targetId: bot.id, details: { from, to } },
      ]);
      return;
    }
    await expect(moved).rejects.toMatchObject({
      code: 'conflict',
      message: `A bot that is ${from} cannot become ${to}.`,
    });
    expect(await ctx.stores.bots.findBot('all', bot.id)).toMatchObject({ status: from });
    expect(ctx.tables.audit.size).toBe(0);
  });

  it('tells how far it is within a status, and only where there is a way to go', async () => {
    const ctx = testCtx();
    const bot = await seedBot(ctx);
    const { id } = bot;
    const set = (status: BotStatus, progress?: number) =>
      setBotStatus(ctx, { id, status, ...(progress !== undefined && { progress }) });
    await ctx.stores.bots.setBotProgress(bot, 'pending', 0);
    expect(await set('analyzing', 10)).toMatchObject({ status: 'analyzing', progress: 10 });
    expect(await set('analyzing', 35)).toMatchObject({ status: 'analyzing', progress: 35 });
    expect(await set('generating')).toMatchObject({ status: 'generating', progress: 35 });
    await expect(set('analyzing', 50)).rejects.toMatchObject({ code: 'conflict' });
    await expect(set('generating')).rejects.toMatchObject({ code: 'conflict' });
    await expect(set('completed', 99)).rejects.toMatchObject({
      ...{ code: 'invalid', fields: { progress: expect.any(String) } },
    });
    expect(await set('completed')).toMatchObject({ progress: 100 });
  });
});
