import { describe, expect, it } from 'vitest';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf, type PlainDocument } from './document-batch.ts';
import { FORGED_CURSORS, readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');

/** Reading passages, and which of them have vectors. */
export function passageStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: passages`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const knowledge = () => world().stores.knowledge;
    const make = async (documents: readonly PlainDocument[]) => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const batch = batchOf(world(), { bot, source, documents });
      await knowledge().writeDocuments(batch);
      const ids = batch.documents.flatMap(({ passages }) => passages.map(({ id }) => id));
      return { bot, source, batch, ids };
    };

    it('finds passages with what an answer cites, in the order asked', async () => {
      const { bot, source, batch, ids } = await make([
        { key: 'a', texts: ['one', 'two', 'three'] },
      ]);
      const wanted = [ids[2], ids[0], ids[2]].flatMap((id) => id ?? []);
      const found = await knowledge().findPassages(bot.clientId, bot.id, wanted);
      expect(found.map(({ text }) => text)).toEqual(['three', 'one']);
      const [document] = batch.documents;
      const hash = document?.passages[2]?.hash;
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(found[0]).toEqual({
        ...{ id: ids[2], sourceId: source.id, documentId: document?.id },
        ...{ hash, versionId: document?.versionId, externalId: 'x-a', url: 'https://a.test/a' },
        ...{
          title: 'Title of a',
          headings: ['Top', 'a'],
          text: 'three',
          page: 1,
          start: 8,
          end: 13,
        },
      });
      expect(await knowledge().findPassages(bot.clientId, bot.id, [])).toEqual([]);
    });

    it('keeps a passage in quarantine with its reason, once, and none of another client', async () => {
      const { bot, source, ids } = await make([{ key: 'a', texts: ['kept', 'altered'] }]);
      const [, id] = ids;
      if (!id) throw new Error('no passage');
      const reason = { kind: 'altered', reason: 'It was changed.', quote: 'altered' } as const;
      const other = await make([{ key: 'a', texts: ['foreign'] }]);
      const { clientId } = other.bot;
      expect(await knowledge().quarantine({ id, clientId }, reason)).toBe(false);
      expect(await knowledge().quarantine({ id, clientId: bot.clientId }, reason)).toBe(true);
      expect(await knowledge().quarantine({ id, clientId: bot.clientId }, reason)).toBe(false);
      const found = await knowledge().findPassages(bot.clientId, bot.id, ids);
      expect(found.map(({ text }) => text)).toEqual(['kept']);
      const { items } = await knowledge().listPassages('all', {
        ...{ sourceId: source.id, limit: 9, state: 'quarantined' },
      });
      expect(items).toMatchObject([{ id, excluded: true, quarantine: reason }]);
    });

    it('finds no passage of another bot or client, of a bot that is gone, or that is excluded', async () => {
      const mine = await make([{ key: 'a', texts: ['mine', 'excluded'] }]);
      const foreign = await make([{ key: 'a', texts: ['foreign'] }]);
      const all = [...mine.ids, ...foreign.ids];
      const find = async (clientId = mine.bot.clientId, botId = mine.bot.id) =>
        (await knowledge().findPassages(clientId, botId, all)).map(({ text }) => text);
      expect(await find()).toEqual(['mine', 'excluded']);
      expect(await find(foreign.bot.clientId)).toEqual([]);
      expect(await find(mine.bot.clientId, foreign.bot.id)).toEqual([]);
      const [, excluded] = mine.ids;
      if (excluded) await world().backDoor.excludePassage(excluded);
      expect(await find()).toEqual(['mine']);
      await world().stores.bots.deleteBot('all', mine.bot.id, AT);
      expect(await find()).toEqual([]);
    });

    it('knows which passages have no vector yet', async () => {
      const { bot, ids } = await make([{ key: 'a', texts: ['one', 'two', 'three'] }]);
      await make([{ key: 'a', texts: ['other'] }]);
      const sorted = ids.toSorted();
      const listed = await knowledge().listUnembedded(bot.id, 2);
      expect(listed.map(({ id }) => id)).toEqual(sorted.slice(0, 2));
      expect(listed[0]).toMatchObject({ title: 'Title of a', headings: ['Top', 'a'] });

      await knowledge().markEmbedded(bot.id, sorted.slice(0, 2), true);
      await knowledge().markEmbedded(bot.id, sorted.slice(0, 2), true);
      expect(await knowledge().countPassages(bot.id)).toEqual({ total: 3, embedded: 2 });
      expect((await knowledge().listUnembedded(bot.id, 9)).map(({ id }) => id)).toEqual(
        sorted.slice(2),
      );
      await knowledge().markEmbedded(bot.id, sorted.slice(0, 1), false);
      expect(await knowledge().countPassages(bot.id)).toEqual({ total: 3, embedded: 1 });
    });

    it('forgets the vectors of one bot only', async () => {
      const [mine, other] = [
        await make([{ key: 'a', texts: ['a'] }]),
        await make([{ key: 'a', texts: ['a'] }]),
      ];
      for (const { bot } of [mine, other]) {
        await knowledge().markEmbedded(bot.id, [...mine.ids, ...other.ids], true);
        expect(await knowledge().countPassages(bot.id)).toEqual({ total: 1, embedded: 1 });
      }
      await knowledge().forgetEmbeddings(mine.bot.id);
      expect(await knowledge().countPassages(mine.bot.id)).toEqual({ total: 1, embedded: 0 });
      expect(await knowledge().countPassages(other.bot.id)).toEqual({ total: 1, embedded: 1 });
      expect(await knowledge().countPassages(world().newId('bot'))).toEqual({
        total: 0,
        embedded: 0,
      });
    });

    it('lists the ids of embedded passages in order', async () => {
      const texts = Array.from({ length: 10 }, (_, i) => `text ${i}`);
      const { bot, ids } = await make([{ key: 'a', texts }]);
      const [last, ...embedded] = ids.toSorted().toReversed();
      await knowledge().markEmbedded(bot.id, embedded, true);
      const listed = [];
      for (let page = await knowledge().listPassageIds(bot.id, null, 4); page.length > 0; ) {
        listed.push(...page);
        page = await knowledge().listPassageIds(bot.id, page.at(-1) ?? null, 4);
      }
      expect(listed).toEqual(embedded.toReversed());
      expect(listed).not.toContain(last);
    });

    it('lists every passage of a source once, each document in reading order', async () => {
      const documents = Array.from({ length: 20 }, (_, i) => ({
        ...{ key: `k${i}`, texts: [`a${i}`, `b${i}`, `c${i}`] },
      }));
      const { bot, source, batch } = await make(documents);
      const list = (page: object) =>
        knowledge().listPassages([bot.clientId], { sourceId: source.id, limit: 9, ...page });
      const { items, totals } = await readPages(7, list);
      const inOrder = batch.documents
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .flatMap(({ passages }) => passages.map(({ id }) => id));
      expect(items.map(({ id }) => id)).toEqual(inOrder);
      expect([...totals]).toEqual([60]);
      expect(items[1]).toMatchObject({
        ordinal: 1,
        headings: ['Top', expect.any(String)],
        page: 1,
      });
      expect(items[1]).toMatchObject({ documentTitle: expect.stringContaining('Title of k') });
    });

    it('lists nothing to those who cannot reach the source, nor of a bot that is gone', async () => {
      const { bot, source } = await make([{ key: 'a', texts: ['one'] }]);
      const other = await seedBot(world());
      const input = { sourceId: source.id, limit: 9 };
      for (const reach of [[other.clientId], []])
        expect(await knowledge().listPassages(reach, input)).toMatchObject({ items: [], total: 0 });
      await world().stores.bots.deleteBot('all', bot.id, AT);
      expect(await knowledge().listPassages('all', input)).toMatchObject({ items: [], total: 0 });
    });

    it('refuses a cursor that it did not give', async () => {
      const { source } = await make([{ key: 'a', texts: ['one'] }]);
      for (const cursor of FORGED_CURSORS)
        await expect(
          knowledge().listPassages('all', { sourceId: source.id, limit: 1, cursor }),
        ).rejects.toMatchObject({ code: 'invalid', fields: { cursor: expect.any(String) } });
    });
  });
}
