import type { ClientId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { seedBot, seedClient, seedSource } from '../seed.ts';
import { batchOf } from './document-batch.ts';
import { askedAndAnswered, questionOf, replyOf } from './exchange.ts';
import { readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const DAY = {
  from: new Date('2026-11-23T00:00:00.000Z'),
  to: new Date('2026-11-24T00:00:00.000Z'),
};
const NOTHING = {
  ...{ conversations: 0, messages: 0, replies: 0, unanswered: 0, thumbsUp: 0, thumbsDown: 0 },
  ...{ promptTokens: 0, completionTokens: 0, costMicros: 0 },
};

/** Orders, filters, restoration and counts of clients. */
export function clientReportContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: orders and counts of clients`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const clients = () => world().stores.clients;

    it('lists by name whatever its case, and by last change, every client once', async () => {
      const ids: ClientId[] = [];
      for (const called of ['beta', 'Alpha', 'alpha', 'Zeta', '"\\'.repeat(60), 'Ärger'.repeat(24)])
        ids.push((await seedClient(world(), called)).id);
      const [beta] = ids;
      if (!beta) throw new Error('nothing was made');
      const byName = await readPages(1, (page) =>
        clients().listClients(ids, { ...page, sort: 'name' }),
      );
      const names = byName.items.map((client) => client.name.slice(0, 5));
      expect(names).toEqual(['"\\"\\"', 'Alpha', 'alpha', 'beta', 'Zeta', 'Ärger']);
      await clients().updateClient('all', { id: beta, patch: { phone: '1' } });
      const byChange = await readPages(2, (page) =>
        clients().listClients(ids, { ...page, sort: 'updated' }),
      );
      expect(byChange.items).toHaveLength(6);
      const times = byChange.items.map(({ updatedAt }) => updatedAt);
      expect(times).toEqual(times.toSorted().toReversed());
    });

    it('filters by industry and status, and clears what a patch sets to null', async () => {
      const { id } = await clients().saveClient(world().newId('client'), {
        ...{ name: 'Tea', industry: 'Food', phone: '1' },
      });
      const other = await seedClient(world());
      const reach = [id, other.id];
      const count = async (filter: object) =>
        (await clients().listClients(reach, { limit: 9, ...filter })).total;
      expect(await count({ industry: 'fOOD' })).toBe(1);
      expect(await count({ industry: 'foo' })).toBe(0);
      await clients().updateClient('all', { id, patch: { status: 'suspended' } });
      expect(await count({ status: 'suspended' })).toBe(1);
      const cleared = await clients().updateClient('all', { id, patch: { industry: null } });
      expect(cleared).toMatchObject({ industry: null, phone: '1', status: 'suspended' });
    });

    it('lists deleted clients apart, and brings one back with its bots', async () => {
      const bot = await seedBot(world());
      const reach = [bot.clientId];
      const since = new Date(AT.getTime() - 1);
      expect(await clients().restoreClient(bot.clientId, since)).toBeNull();
      await clients().deleteClient('all', { id: bot.clientId, at: AT });
      const { items } = await clients().listClients(reach, { limit: 9, deleted: true });
      expect(items).toMatchObject([{ id: bot.clientId, deletedAt: AT.toISOString() }]);
      expect(await clients().restoreClient(bot.clientId, AT)).toBeNull();
      expect(await clients().restoreClient(bot.clientId, since)).toMatchObject({
        ...{ id: bot.clientId, deletedAt: null, version: 2, botCount: 1 },
      });
      expect((await clients().listClients(reach, { limit: 9, deleted: true })).total).toBe(0);
      expect(await world().stores.bots.findBot(reach, bot.id)).not.toBeNull();
    });

    it('purges clients that were deleted before, when their bots are gone', async () => {
      const [bot, young] = [await seedBot(world()), await seedBot(world())];
      const { clientId } = bot;
      const after = new Date(AT.getTime() + 1);
      await clients().deleteClient('all', { id: clientId, at: AT });
      await clients().deleteClient('all', { id: young.clientId, at: after });
      const page = { after: null, limit: 100 };
      expect(await clients().listBotsToPurge(AT, page)).not.toContain(bot.id);
      const found = await clients().listBotsToPurge(after, page);
      expect(found).toContain(bot.id);
      expect(found).not.toContain(young.id);
      expect(await clients().listBotsToPurge(after, { ...page, after: bot.id })).toEqual(
        found.slice(found.indexOf(bot.id) + 1),
      );
      expect(await clients().purgeClients(after, 100)).not.toContain(clientId);
      await world().stores.bots.purgeBot(bot.id);
      expect(await clients().purgeClients(after, 100)).toContain(clientId);
      expect(await clients().restoreClient(clientId, new Date(0))).toBeNull();
      expect(await clients().restoreClient(young.clientId, AT)).not.toBeNull();
    });

    it('counts the clients in reach only', async () => {
      const make = (industry: string | undefined) =>
        clients().saveClient(world().newId('client'), {
          name: 'C',
          ...(industry !== undefined && { industry }),
        });
      const made = [await make('Tea'), await make('tea'), await make(undefined)];
      await make('Tea');
      const reach = made.map(({ id }) => id);
      const summary = await clients().summarizeClients(reach, new Date(0));
      expect(summary).toMatchObject({
        ...{ total: 3, recent: 3 },
        byStatus: { active: 3, inactive: 0, suspended: 0, pending: 0 },
      });
      expect(summary.byIndustry.map(({ count }) => count)).toEqual([2, 1]);
      const later = await clients().summarizeClients(reach, new Date('2100-01-01'));
      expect(later.recent).toBe(0);
      expect((await clients().summarizeClients([], new Date(0))).total).toBe(0);
    });

    it('counts what a client has and what happened, of nobody else', async () => {
      const bot = await seedBot(world());
      await askedAndAnswered(world(), await seedBot(world()));
      const source = await seedSource(world(), bot);
      const documents = [{ key: 'a', texts: ['one', 'two'] }];
      await world().stores.knowledge.writeDocuments(batchOf(world(), { bot, source, documents }));
      await askedAndAnswered(world(), bot);
      const question = questionOf(world(), bot);
      await world().stores.conversations.saveQuestion(question);
      await world().stores.conversations.saveReply(replyOf(world(), question, { answered: false }));
      const metrics = await clients().measureClient(bot.clientId, DAY);
      expect(metrics).toEqual({
        ...{ bots: 1, publishedBots: 1, documents: 1, passages: 2 },
        activity: {
          ...{ conversations: 2, messages: 4, replies: 2, unanswered: 1 },
          ...{ thumbsUp: 1, thumbsDown: 0 },
          ...{ promptTokens: 20, completionTokens: 10, costMicros: 84 },
        },
      });
      const before = { from: new Date('2026-11-22T00:00:00.000Z'), to: DAY.from };
      const empty = await clients().measureClient(bot.clientId, before);
      expect(empty.activity).toEqual(NOTHING);
    });
  });
}
