import type { EmbeddingId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { EmbeddingRecord } from '../../embedding/port.ts';
import { seedBot } from '../seed.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const EMBEDDER = 'local-1';

export function embeddingStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: embeddings`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const store = () => world().stores.embeddings;
    const item = (key: string, more: Partial<EmbeddingRecord> = {}): EmbeddingRecord => ({
      ...{ id: world().newId('embedding'), key, text: `text of ${key}`, metadata: {} },
      ...more,
    });
    const seedOwner = async () => {
      const { id: botId, clientId } = await seedBot(world());
      return { botId, clientId };
    };
    const find = (
      owner: Awaited<ReturnType<typeof seedOwner>>,
      ids: readonly EmbeddingId[],
      matching = {},
    ) => store().findEmbeddings(owner, { ids, embedder: EMBEDDER, matching });
    /** Saved and with its vector in the index. */
    const saved = async (
      owner: Awaited<ReturnType<typeof seedOwner>>,
      items: EmbeddingRecord[],
    ) => {
      await store().saveEmbeddings(owner, items);
      await store().markIndexed(
        owner.botId,
        items.map(({ id }) => id),
        EMBEDDER,
      );
    };

    it('finds what was saved once it is indexed, in the order asked for', async () => {
      const owner = await seedOwner();
      const metadata = { lang: 'nb', page: 3, ratio: 0.5, live: true, 'a.b-c_d': "'; --" };
      const [one, two] = [item('one', { metadata }), item('two', { text: 'blåbær 🫐' })];
      expect(await store().saveEmbeddings(owner, [one, two])).toEqual([]);
      expect(await find(owner, [one.id])).toEqual([]);
      await store().markIndexed(owner.botId, [one.id, two.id], EMBEDDER);
      expect(await find(owner, [two.id, one.id, two.id])).toEqual([two, one]);
      expect(await find(owner, [world().newId('embedding')])).toEqual([]);
    });

    it('replaces an item with another text, and names the vector that must go', async () => {
      const owner = await seedOwner();
      const first = item('sku');
      await saved(owner, [first]);
      const second = item('sku', { text: 'changed' });
      expect(await store().saveEmbeddings(owner, [second])).toEqual([first.id]);
      expect(await store().countEmbeddings(owner.botId, EMBEDDER)).toEqual({
        ...{ total: 1, indexed: 0, outdated: 0 },
      });
      await store().markIndexed(owner.botId, [first.id, second.id], EMBEDDER);
      expect(await find(owner, [first.id, second.id])).toEqual([second]);
    });

    it('saves the same again without losing its vector', async () => {
      const owner = await seedOwner();
      const items = [item('a'), item('b')];
      await saved(owner, items);
      expect(await store().saveEmbeddings(owner, items)).toEqual([]);
      expect(await store().countEmbeddings(owner.botId, EMBEDDER)).toMatchObject({ indexed: 2 });
    });

    it('saves all or nothing, and nothing for a bot that is gone or of another client', async () => {
      const owner = await seedOwner();
      const other = await seedOwner();
      const crossed = { botId: owner.botId, clientId: other.clientId };
      const refused = { code: 'not-found' };
      await expect(store().saveEmbeddings(crossed, [item('x')])).rejects.toMatchObject(refused);
      await world().stores.bots.deleteBot('all', other.botId, AT);
      await expect(store().saveEmbeddings(other, [item('x')])).rejects.toMatchObject(refused);
      expect((await store().countEmbeddings(owner.botId, EMBEDDER)).total).toBe(0);
    });

    it('#7 gives a row to its own bot and client only, however its id is known', async () => {
      const [mine, other] = [await seedOwner(), await seedOwner()];
      const secret = item('same key');
      await saved(other, [secret]);
      await saved(mine, [item('same key')]);
      expect(await find(mine, [secret.id])).toEqual([]);
      expect(await find({ ...other, clientId: mine.clientId }, [secret.id])).toEqual([]);
      expect(await find({ ...other, botId: mine.botId }, [secret.id])).toEqual([]);
      expect(
        await store().deleteEmbeddings({ ...other, clientId: mine.clientId }, ['same key']),
      ).toEqual([]);
      expect(await store().deleteAllEmbeddings({ ...other, clientId: mine.clientId })).toBe(0);
      expect(await store().deleteEmbeddings(mine, ['same key'])).toHaveLength(1);
      expect(await find(other, [secret.id])).toEqual([secret]);
      await world().stores.bots.deleteBot('all', other.botId, AT);
      expect(await find(other, [secret.id])).toEqual([]);
    });

    it('matches metadata by value and type, and never by pattern', async () => {
      const owner = await seedOwner();
      const one = item('one', { metadata: { n: 1, s: '1', tag: 'a%', live: true } });
      await saved(owner, [one]);
      for (const matching of [{ n: 1 }, { s: '1', live: true }, { tag: 'a%' }, {}])
        expect(await find(owner, [one.id], matching), JSON.stringify(matching)).toEqual([one]);
      for (const matching of [{ n: '1' }, { s: 1 }, { tag: 'ab' }, { live: false }, { none: '' }])
        expect(await find(owner, [one.id], matching), JSON.stringify(matching)).toEqual([]);
    });

    it('hides what another embedder made', async () => {
      const owner = await seedOwner();
      const one = item('one');
      await store().saveEmbeddings(owner, [one]);
      await store().markIndexed(owner.botId, [one.id], 'old');
      expect(await find(owner, [one.id])).toEqual([]);
      expect(await store().countEmbeddings(owner.botId, EMBEDDER)).toMatchObject({ outdated: 1 });
      expect(await store().listUnindexed(owner.botId, 9)).toEqual([]);
      await store().forgetIndexed(owner.botId);
      expect(await store().listUnindexed(owner.botId, 9)).toEqual([one]);
    });

    it('pages through what is indexed and what is not, and measures it', async () => {
      const owner = await seedOwner();
      expect(await store().measureEmbeddings(owner.botId)).toEqual({
        textBytes: 0,
        storedAt: null,
      });
      const items = Array.from({ length: 9 }, (_, at) => item(`k${at}`, { text: 'ø' }));
      const ids = items.map(({ id }) => id).sort();
      await store().saveEmbeddings(owner, items);
      await store().markIndexed(owner.botId, ids.slice(0, 7), EMBEDDER);
      const first = await store().listIndexedIds(owner.botId, null, 4);
      const rest = await store().listIndexedIds(owner.botId, first.at(-1) ?? null, 4);
      expect([...first, ...rest]).toEqual(ids.slice(0, 7));
      const waiting = await store().listUnindexed(owner.botId, 1);
      expect(waiting.map(({ id }) => id)).toEqual(ids.slice(7, 8));
      expect(await store().measureEmbeddings(owner.botId)).toEqual({
        ...{ textBytes: 18, storedAt: expect.any(Date) },
      });
    });

    it('removes by key, and everything of a bot', async () => {
      const [owner, other] = [await seedOwner(), await seedOwner()];
      const items = ['a', 'b', 'c'].map((key) => item(key));
      await saved(owner, items);
      await saved(other, [item('a')]);
      expect(await store().deleteEmbeddings(owner, ['b', 'none'])).toEqual([items[1]?.id]);
      expect(await store().deleteAllEmbeddings(owner)).toBe(2);
      expect((await store().countEmbeddings(other.botId, EMBEDDER)).total).toBe(1);
    });

    it('goes with its bot', async () => {
      const kept = await seedOwner();
      await saved(kept, [item('a')]);
      const before = await world().backDoor.countRows();
      const owner = await seedOwner();
      await saved(owner, [item('a'), item('b')]);
      await world().stores.bots.deleteBot('all', owner.botId, AT);
      await world().stores.bots.purgeBot(owner.botId);
      expect(await world().backDoor.countRows()).toEqual(before);
    });
  });
}
