import { DEFAULT_MODEL_SETTINGS, DEFAULT_PERSONA } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { seedBot } from '../seed.ts';
import { askedAndAnswered } from './exchange.ts';
import { readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const period = {
  from: new Date('2026-11-23T00:00:00.000Z'),
  to: new Date('2026-11-24T00:00:00.000Z'),
};

/** Orders, moves and counts of bots. */
export function botReportContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: orders, moves and counts of bots`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const bots = () => world().stores.bots;

    it('lists by name and by last change, and filters by kind', async () => {
      const first = await seedBot(world(), { name: 'beta', complexity: 'advanced' });
      const { clientId } = first;
      await seedBot(world(), { clientId, name: 'Alpha' });
      await seedBot(world(), { clientId, name: 'gamma' });
      const byName = await readPages(1, (page) =>
        bots().listBots([clientId], { ...page, sort: 'name' }),
      );
      expect(byName.items.map((bot) => bot.name)).toEqual(['Alpha', 'beta', 'gamma']);
      const byChange = await readPages(1, (page) =>
        bots().listBots([clientId], { ...page, sort: 'updated' }),
      );
      const times = byChange.items.map(({ updatedAt }) => updatedAt);
      expect(times).toHaveLength(3);
      expect(times).toEqual(times.toSorted().toReversed());
      const count = async (filter: object) =>
        (await bots().listBots([clientId], { limit: 1, ...filter })).total;
      expect(await count({ complexity: 'advanced' })).toBe(1);
      await bots().updateBot('all', first.id, { publication: 'paused' });
      expect(await count({ publication: 'published' })).toBe(2);
    });

    it('moves only from where the bot is, once, and in reach', async () => {
      const bot = await seedBot(world());
      const move = { from: 'pending', to: 'analyzing', progress: 5 } as const;
      expect(await bots().moveBot([], bot.id, move)).toBeNull();
      const moves = await Promise.allSettled(
        Array.from({ length: 4 }, () => bots().moveBot('all', bot.id, move)),
      );
      const refused = moves.filter((one) => one.status === 'rejected');
      expect(refused).toHaveLength(3);
      for (const { reason } of refused) expect(reason).toMatchObject({ code: 'conflict' });
      expect(await bots().findBot('all', bot.id)).toMatchObject({
        ...{ status: 'analyzing', progress: 5, version: 2 },
      });
      const next = { from: 'analyzing', to: 'generating', progress: 6, version: 1 } as const;
      const stale = bots().moveBot('all', bot.id, next);
      await expect(stale).rejects.toMatchObject({ code: 'conflict' });
    });

    it('counts live bots in reach, by kind', async () => {
      const bot = await seedBot(world(), { type: 'voice_assistant' });
      const gone = await seedBot(world(), { clientId: bot.clientId });
      await bots().deleteBot('all', gone.id, AT);
      await seedBot(world());
      expect(await bots().countBots([bot.clientId])).toEqual({
        total: 1,
        byStatus: { pending: 1, analyzing: 0, generating: 0, completed: 0, failed: 0 },
        byType: { chatbot: 0, voice_assistant: 1, automation_bot: 0 },
        byComplexity: { basic: 1, advanced: 0, enterprise: 0 },
        byPublication: { published: 1, paused: 0 },
      });
      expect((await bots().countBots([])).total).toBe(0);
    });

    it('keeps the languages and model settings, and knows what a bot has cost since', async () => {
      const bot = await seedBot(world());
      expect(bot.modelSettings).toEqual(DEFAULT_MODEL_SETTINGS);
      const modelSettings = {
        ...{ name: 'm', temperature: 0.5, maxTokens: 50, monthlyBudgetMicros: 7 },
        maskPersonalData: true,
      };
      const persona = { ...DEFAULT_PERSONA, languages: ['de', 'nb'] };
      const changed = await bots().updateBot('all', bot.id, { modelSettings, persona });
      expect(changed).toMatchObject({ modelSettings, persona });
      expect(await bots().spentMicros(bot.id, AT)).toBe(0);
      await askedAndAnswered(world(), bot);
      expect(await bots().spentMicros(bot.id, AT)).toBe(42);
      expect(await bots().spentMicros(bot.id, new Date(AT.getTime() + 1))).toBe(0);
    });

    it('adds up what embedding cost by bot, model and day, to fractions of a millionth', async () => {
      const bot = await seedBot(world());
      const other = await seedBot(world(), { clientId: bot.clientId });
      const book = (model: string, tokens: number) =>
        bots().bookEmbedding(bot, {
          ...{ model, tokens, priceMicros: 20_000, estimated: false, at: AT },
        });
      for (let i = 0; i < 50; i += 1) await book('small', 10);
      await book('large', 1_000);
      expect(await bots().spentMicros(bot.id, AT)).toBe(10 + 20);
      expect(await bots().spentMicros(other.id, AT)).toBe(0);
      const measured = await bots().measureBots([bot.clientId], { period });
      expect(measured).toMatchObject({ promptTokens: 1_500, costMicros: 30 });
      const lines = await world().stores.clients.listUsage(bot.clientId, null, 10);
      expect(lines.map(({ kind, model, promptTokens }) => [kind, model, promptTokens])).toEqual(
        expect.arrayContaining([
          ['embedding', 'small', 500],
          ['embedding', 'large', 1_000],
        ]),
      );
      await bots().bookEmbedding(
        { ...bot, id: world().newId('bot') },
        {
          ...{ model: 'small', tokens: 5, priceMicros: 1, estimated: true, at: AT },
        },
      );
      expect(await world().stores.clients.listUsage(bot.clientId, null, 10)).toEqual(lines);
    });

    it('keeps once what an answer cost that was not stored', async () => {
      const bot = await seedBot(world());
      const usage = { promptTokens: 100, completionTokens: 10, cachedTokens: 5, costMicros: 7 };
      const spent = { id: world().newId('usage'), model: 'm', usage, at: AT };
      for (let i = 0; i < 2; i += 1) await bots().bookAnswer(bot, spent);
      await bots().bookAnswer(
        { ...bot, clientId: world().newId('client') },
        { ...spent, id: world().newId('usage') },
      );
      expect(await bots().spentMicros(bot.id, AT)).toBe(7);
      const lines = await world().stores.clients.listUsage(bot.clientId, null, 10);
      expect(lines).toMatchObject([
        { id: spent.id, kind: 'answer', messageId: null, costMicros: 7 },
      ]);
    });

    it('counts what happened with one bot, or with all in reach', async () => {
      const bot = await seedBot(world());
      const sibling = await seedBot(world(), { clientId: bot.clientId });
      for (const asked of [bot, sibling, await seedBot(world())])
        await askedAndAnswered(world(), asked);
      const reach = [bot.clientId];
      expect(await bots().measureBots(reach, { period, id: bot.id })).toEqual({
        ...{ conversations: 1, messages: 2, replies: 1, unanswered: 0 },
        ...{ thumbsUp: 1, thumbsDown: 0 },
        ...{ promptTokens: 10, completionTokens: 5, costMicros: 42 },
      });
      expect((await bots().measureBots(reach, { period })).conversations).toBe(2);
      await bots().deleteBot('all', sibling.id, AT);
      expect((await bots().measureBots(reach, { period })).conversations).toBe(1);
      expect((await bots().measureBots([], { period, id: bot.id })).conversations).toBe(0);
    });
  });
}
