import type { ConversationId, DocumentId, EmbeddingId, UsageId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf } from './document-batch.ts';
import { askedAndAnswered } from './exchange.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const COUNT = 5;

/** The lists that an export walks through: by id, everything once, nothing of anybody else. */
export function exportStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: what an export reads`, { timeout: 30_000 }, () => {
    const world = useWorld(open);

    /** A bot of a new client with five of everything. */
    const seed = async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const documents = Array.from({ length: COUNT }, (_, n) => ({
        ...{ key: `k${n}`, texts: [`one of ${n}`, `two of ${n}`] },
      }));
      const batch = batchOf(world(), { bot, source, documents });
      await world().stores.knowledge.writeDocuments(batch);
      const owner = { botId: bot.id, clientId: bot.clientId };
      const items = documents.map(({ key }) => ({
        ...{ id: world().newId('embedding'), key, text: `text of ${key}`, metadata: { n: 1 } },
      }));
      await world().stores.embeddings.saveEmbeddings(owner, items);
      const asked = [];
      for (const _ of documents) asked.push(await askedAndAnswered(world(), bot));
      return { bot, owner, source, batch, items, asked };
    };

    /** Two a page until there are no more. */
    const readAll = async <Id, Item extends { readonly id: Id }>(
      read: (after: Id | null, limit: number) => Promise<readonly Item[]>,
    ): Promise<Item[]> => {
      const all: Item[] = [];
      for (let after: Id | null = null; ; ) {
        const page: readonly Item[] = await read(after, 2);
        all.push(...page);
        const last = page.at(-1);
        if (!last) return all;
        after = last.id;
      }
    };
    const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

    it('gives documents with the text that they have now', async () => {
      const { bot, source, batch } = await seed();
      const { clientId } = await seedBot(world());
      const { knowledge } = world().stores;
      const changed = { key: 'k0', texts: ['changed'] };
      const again = batchOf(world(), { bot, source, documents: [changed], run: 2 });
      await knowledge.writeDocuments(again);
      const read = await readAll((after: DocumentId | null, limit) =>
        knowledge.listDocuments(bot, after, limit),
      );
      expect(idsOf(read)).toEqual(idsOf(batch.documents).sort());
      expect(read.find(({ key }) => key === 'k0')).toMatchObject({ text: 'changed' });
      expect(read.find(({ key }) => key === 'k1')).toEqual({
        ...{ id: expect.any(String), sourceId: source.id, key: 'k1', externalId: 'x-k1' },
        ...{ title: 'Title of k1', url: 'https://a.test/k1', language: 'en' },
        text: 'one of 1\ntwo of 1',
      });
      expect(await knowledge.listDocuments({ ...bot, clientId }, null, 9)).toEqual([]);
    });

    it('gives items, indexed or not', async () => {
      const { owner, items } = await seed();
      const { clientId } = await seedBot(world());
      const { embeddings } = world().stores;
      const some = items.slice(0, 2).map(({ id }) => id);
      await embeddings.markIndexed(owner.botId, some, 'local-1');
      const read = await readAll((after: EmbeddingId | null, limit) =>
        embeddings.listEmbeddings(owner, after, limit),
      );
      expect(read).toEqual(items.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      expect(await embeddings.listEmbeddings({ ...owner, clientId }, null, 9)).toEqual([]);
    });

    it('gives conversations with their visitors, and nothing of a bot that is gone', async () => {
      const { bot, asked } = await seed();
      await seed();
      const { conversations, bots } = world().stores;
      const list = () =>
        readAll((after: ConversationId | null, limit) =>
          conversations.listAllConversations(bot.clientId, after, limit),
        );
      const read = await list();
      expect(idsOf(read)).toEqual(asked.map(({ conversationId }) => conversationId).sort());
      const visitorId = expect.stringMatching(/^vis_/);
      expect(read[0]).toMatchObject({ clientId: bot.clientId, visitorId, messageCount: 2 });
      await bots.deleteBot('all', bot.id, AT);
      expect(await list()).toEqual([]);
    });

    it('gives what was used', async () => {
      const { bot, asked } = await seed();
      await seed();
      const { clients } = world().stores;
      const read = await readAll((after: UsageId | null, limit) =>
        clients.listUsage(bot.clientId, after, limit),
      );
      expect(idsOf(read)).toEqual(idsOf(read).sort());
      expect(read.map(({ messageId }) => messageId).sort()).toEqual(
        asked.map(({ replyId }) => replyId).sort(),
      );
      expect(read[0]).toMatchObject({
        ...{ botId: bot.id, kind: 'answer', model: '' },
        ...{ promptTokens: 10, completionTokens: 5, costMicros: 42, createdAt: AT.toISOString() },
      });
    });
  });
}
