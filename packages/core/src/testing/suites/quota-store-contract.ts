import { describe, expect, it } from 'vitest';
import type { BotKey } from '../../bot/port.ts';
import { addFileSource } from '../../source/add-source.ts';
import type { Holding, Holdings } from '../../source/port.ts';
import { QUOTAS } from '../../source/quota.ts';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf } from './document-batch.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const atMost = (owner: keyof Holdings, bounds: Partial<Holding>): Holdings => ({
  ...QUOTAS,
  [owner]: { ...QUOTAS[owner], ...bounds },
});

/** What a bot and a client hold, and that they never hold more than they may. */
export function quotaStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: quotas`, { timeout: 60_000 }, () => {
    const world = useWorld(open);
    const held = (bot: BotKey) => world().stores.sources.measureHoldings(bot);
    const upload = (bot: BotKey, quotas: Holdings) =>
      addFileSource(
        {
          ...world(),
          quotas,
          now: () => new Date(),
          actor: { type: 'system', job: 'test' },
          request: { address: '', userAgent: '', origin: '', requestId: '' },
        },
        {
          botId: bot.id,
          sizeBytes: 10,
          config: { type: 'file', fileKey: 'k', fileName: 'a.txt', mediaType: 'text/plain' },
        },
      );
    const outcomes = async (attempts: readonly Promise<unknown>[]) => {
      const settled = await Promise.allSettled(attempts);
      const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      return { passed: settled.length - reasons.length, reasons };
    };

    it('counts what a bot and its client hold, without deleted bots', async () => {
      const bot = await seedBot(world());
      const sister = await seedBot(world(), { clientId: bot.clientId });
      const gone = await seedBot(world(), { clientId: bot.clientId });
      const source = await seedSource(world(), bot);
      for (const other of [sister, gone, await seedBot(world())]) await seedSource(world(), other);
      await world().stores.bots.deleteBot('all', gone.id, new Date());
      const documents = [{ key: 'tea', texts: ['green tea', 'black tea'] }];
      await world().stores.knowledge.writeDocuments(batchOf(world(), { bot, source, documents }));
      expect(await held(bot)).toEqual({
        bot: { sources: 1, documents: 1, passages: 2, bytes: 4 },
        client: { sources: 2, documents: 1, passages: 2, bytes: 8 },
      });
      const nothing = { sources: 0, documents: 0, passages: 0, bytes: 0 };
      expect((await held({ ...bot, clientId: world().newId('client') })).bot).toEqual(nothing);
    });

    it('#61 lets one of 50 uploads at once through when one place is left', async () => {
      const bot = await seedBot(world());
      const sister = await seedBot(world(), { clientId: bot.clientId });
      await upload(bot, QUOTAS);
      const quotas = atMost('client', { sources: 2 });
      const attempts = Array.from({ length: 50 }, (_, at) => upload(at % 2 ? bot : sister, quotas));
      const { passed, reasons } = await outcomes(attempts);
      expect(passed).toBe(1);
      for (const reason of reasons)
        expect(reason).toMatchObject({
          ...{ code: 'over-quota', fields: { sources: 'would exceed 2' } },
        });
      expect((await held(bot)).client).toMatchObject({ sources: 2, bytes: 20 });
      await expect(upload(bot, atMost('bot', { bytes: 15 }))).rejects.toMatchObject({
        fields: { bytes: 'would exceed 15' },
      });
    });

    it('#61 lets nobody measure for adding while somebody else adds', async () => {
      const bot = await seedBot(world());
      const order: string[] = [];
      const isIn = Promise.withResolvers<void>();
      const first = world().transaction(async ({ stores }) => {
        await stores.sources.lockHoldings(bot.clientId);
        isIn.resolve();
        // Time for the other one, if it did not wait.
        for (let times = 0; times < 20; times += 1) await stores.sources.measureHoldings(bot);
        order.push('first');
      });
      await isIn.promise;
      const second = world().transaction(async ({ stores }) => {
        await stores.sources.lockHoldings(bot.clientId);
        order.push('second');
      });
      await Promise.all([first, second]);
      expect(order).toEqual(['first', 'second']);
    });

    it('#61 refuses a batch past the limit as a whole, also of two at once', async () => {
      const bot = await seedBot(world());
      const sources = [await seedSource(world(), bot), await seedSource(world(), bot)];
      const quotas = atMost('bot', { documents: 3, passages: 5 });
      const batches = sources.map((source) =>
        batchOf(world(), {
          ...{ bot, source, quotas },
          documents: ['a', 'b'].map((key) => ({ key, texts: [key] })),
        }),
      );
      const write = world().stores.knowledge.writeDocuments;
      const { passed, reasons } = await outcomes(batches.map((batch) => write(batch)));
      expect(passed).toBe(1);
      expect(reasons[0]).toMatchObject({
        ...{ code: 'over-quota', fields: { documents: 'would exceed 3' } },
      });
      expect((await held(bot)).bot).toMatchObject({ documents: 2, passages: 2 });
      expect(await world().stores.knowledge.countPassages(bot.id)).toMatchObject({ total: 2 });

      // What is held already may change and shrink, whatever the limit is by now.
      const found = await Promise.all(
        sources.map(({ id }) => world().stores.sources.findSource('all', id)),
      );
      const holder = found.find((source) => source?.documentCount === 2);
      if (!holder) throw new Error('one source holds the documents');
      const again = (texts: readonly string[]) =>
        batchOf(world(), {
          ...{ bot, source: holder, quotas: atMost('bot', { documents: 0, passages: 0 }) },
          documents: [{ key: 'a', texts }],
        });
      expect((await write(again(['z']))).gone).toHaveLength(1);
      await expect(write(again(['x', 'y']))).rejects.toMatchObject({
        fields: { passages: 'would exceed 0' },
      });
    });
  });
}
