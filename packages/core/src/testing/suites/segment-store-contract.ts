import { describe, expect, it } from 'vitest';
import { mergeSegments } from '../../knowledge/index.ts';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf, type PlainDocument } from './document-batch.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const { signal } = new AbortController();
/** All of them say "tea", in twelve batches. */
const TEAS: readonly PlainDocument[] = Array.from({ length: 12 }, (_, at) => ({
  key: `tea${at}`,
  texts: [`tea number${at}`, `more tea of${at % 3}`],
}));

/** What merging the segments of the keyword index leaves in the store. */
export function segmentStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: segments`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const knowledge = () => world().stores.knowledge;
    const make = async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const write = (documents: readonly PlainDocument[], run = 1) =>
        knowledge().writeDocuments(batchOf(world(), { bot, source, documents, run }));
      for (const document of TEAS) await write([document]);
      const postings = () => world().backDoor.listPostings(bot.no);
      const find = (term: string) => knowledge().searchKeyword(bot.no, [{ term, weight: 1 }], 50);
      const merge = () =>
        mergeSegments({ stores: world().stores, pause: async () => {} }, { botId: bot.id, signal });
      const rowsOf = async () => (await world().backDoor.countRows()).postings;
      const join = async () => {
        const segments = await knowledge().listSegments(bot.no);
        await knowledge().joinSegments(
          bot.no,
          segments.map(({ id }) => id),
        );
      };
      return { bot, source, write, postings, find, merge, rowsOf, join };
    };

    it('makes one segment of twelve: fewer rows, the same postings and hits', async () => {
      const { bot, postings, find, merge, rowsOf } = await make();
      const before = { postings: await postings(), hits: await find('tea'), rows: await rowsOf() };
      expect(await knowledge().listSegments(bot.no)).toHaveLength(12);
      await merge();
      expect(await knowledge().listSegments(bot.no)).toMatchObject([{ passages: 24 }]);
      expect(await postings()).toEqual(before.postings);
      expect(await find('tea')).toEqual(before.hits);
      // "tea" and "more" had 12 rows each, "of0" to "of2" four.
      expect(await rowsOf()).toBe(before.rows - 11 - 11 - 3 * 3);
    });

    it('does not read other bots', async () => {
      const [one, other] = [await make(), await make()];
      const before = await other.postings();
      await one.merge();
      expect(await other.postings()).toEqual(before);
      expect(await knowledge().listSegments(other.bot.no)).toHaveLength(12);
    });

    it('goes on where it was stopped, and nothing is lost meanwhile', async () => {
      const { bot, source, write, postings, find, merge, join } = await make();
      const before = { postings: await postings(), hits: await find('tea') };
      await join();
      await knowledge().movePostings(bot.no, '', 1);
      expect(await postings()).toEqual(before.postings);
      expect(await find('tea')).toEqual(before.hits);
      // One document changes, one goes, one comes, while half of the postings are moved.
      const changed = { key: 'tea0', texts: ['green tea'] };
      const kept = TEAS.slice(2).map(({ key }) => key);
      await write([changed, { key: 'new', texts: ['new tea'] }], 2);
      await knowledge().markSeen(source, kept, 2);
      const unseen = { run: 2, missedBefore: null, gone: [] };
      await knowledge().removeUnseen(source, unseen, 9);
      const meanwhile = await postings();
      expect(meanwhile).toHaveLength(10 * 5 + 2 + 2);
      expect(meanwhile.filter((entry) => /orphan|number[01] /.test(entry))).toEqual([]);
      await merge();
      expect(await postings()).toEqual(meanwhile);
      expect(await find('tea')).toHaveLength(22);
      expect(await find('number1')).toEqual([]);
    });

    it('takes out of a merged segment what changed or went', async () => {
      const { source, write, postings, merge, find } = await make();
      await merge();
      await write([{ key: 'tea3', texts: ['black tea'] }], 2);
      expect(await find('number3')).toEqual([]);
      expect(await find('black')).toHaveLength(1);
      expect(await postings()).toHaveLength(11 * 5 + 2);
      await write([TEAS[3] ?? { key: '', texts: [] }], 2);
      expect(await postings()).toHaveLength(12 * 5);
      await world().stores.sources.deleteSource(source);
      expect(await postings()).toEqual([]);
    });

    it('merges sources of one bot, and lets one of them go without the other', async () => {
      const { bot, source, postings, merge } = await make();
      const alone = await postings();
      const second = await seedSource(world(), bot);
      const documents = [{ key: 'tea0', texts: ['tea number0 again'] }];
      await knowledge().writeDocuments(batchOf(world(), { bot, source: second, documents }));
      const both = await postings();
      await merge();
      expect(await knowledge().listSegments(bot.no)).toHaveLength(1);
      expect(await postings()).toEqual(both);
      await world().stores.sources.deleteSource(second);
      expect(await postings()).toEqual(alone);
      await world().stores.sources.deleteSource(source);
      expect(await postings()).toEqual([]);
      expect(await knowledge().listSegments(bot.no)).toEqual([]);
    });

    it('changes nothing when a batch is repeated that was merged', async () => {
      const { bot, source, postings, merge } = await make();
      const batch = batchOf(world(), { bot, source, documents: [{ key: 'x', texts: ['x tea'] }] });
      await knowledge().writeDocuments(batch);
      await merge();
      const before = await postings();
      await knowledge().writeDocuments(batch);
      expect(await postings()).toEqual(before);
      // The same segment again, with more in it.
      const more = [{ key: 'y', texts: ['y tea'] }];
      const { segmentId } = batch;
      await knowledge().writeDocuments(
        batchOf(world(), { bot, source, documents: more, segmentId }),
      );
      expect(await postings()).toHaveLength(before.length + 2);
      await merge();
      expect(await postings()).toHaveLength(before.length + 2);
    });

    it('merges while documents change and go', async () => {
      const { bot, source, write, postings, merge, join } = await make();
      await join();
      const texts = ['white tea'];
      await Promise.all([
        merge(),
        ...TEAS.slice(0, 4).map(({ key }) => write([{ key, texts }], 2)),
        merge(),
        ...TEAS.slice(4, 8).map(({ key }) => write([{ key, texts }], 2)),
      ]);
      const rest = await postings();
      expect(rest).toHaveLength(8 * 2 + 4 * 5);
      expect(new Set(rest).size).toBe(rest.length);
      const unseen = { run: 2, missedBefore: null, gone: [] };
      await Promise.all([knowledge().removeUnseen(source, unseen, 9), merge()]);
      expect(await postings()).toHaveLength(8 * 2);
      expect((await knowledge().listSegments(bot.no)).length).toBeGreaterThan(0);
    });
  });
}
