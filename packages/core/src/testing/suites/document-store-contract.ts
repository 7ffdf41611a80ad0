import { describe, expect, it } from 'vitest';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf, type PlainDocument } from './document-batch.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const TEA: PlainDocument = { key: 'tea', texts: ['green tea', 'black tea'] };
const COFFEE: PlainDocument = { key: 'coffee', texts: ['black coffee'] };

/** Everything that a run did not see. */
const all = (run: number) => ({ run, missedBefore: null, gone: [] });

/** What writing and removing documents leaves in the store. */
export function documentStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: documents`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const knowledge = () => world().stores.knowledge;
    const make = async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const batch = (documents: readonly PlainDocument[], run = 1) =>
        batchOf(world(), { bot, source, documents, run });
      const counts = async () => {
        const found = await world().stores.sources.findSource('all', source.id);
        return [found?.documentCount, found?.passageCount];
      };
      const postings = () => world().backDoor.listPostings(bot.no);
      return { bot, source, batch, counts, postings };
    };
    const entry = (term: string, batch: ReturnType<typeof batchOf>, text: string) => {
      const passages = batch.documents.flatMap((document) => document.passages);
      return `${term} ${passages.find((passage) => passage.text === text)?.id} 0.4545`;
    };

    it('writes documents with passages and postings', async () => {
      const { source, batch, counts, postings } = await make();
      const written = batch([TEA, COFFEE]);
      expect(await knowledge().writeDocuments(written)).toEqual({ gone: [], settled: [] });
      expect(await counts()).toEqual([2, 3]);
      expect(await postings()).toEqual(
        [
          ...[entry('green', written, 'green tea'), entry('tea', written, 'green tea')],
          ...[entry('black', written, 'black tea'), entry('tea', written, 'black tea')],
          ...[entry('black', written, 'black coffee'), entry('coffee', written, 'black coffee')],
        ].toSorted(),
      );
      const [tea] = written.documents;
      expect(await knowledge().findDocuments(source, ['tea', 'milk'])).toEqual([
        {
          id: tea?.id,
          ...{ key: 'tea', origin: 'tea' },
          contentHash: tea?.contentHash,
          etag: tea?.etag,
          lastModified: null,
          chunker: 1,
        },
      ]);
    });

    it('writes a document that is longer than one statement', async () => {
      const { bot, batch, counts, postings } = await make();
      const common = Array.from({ length: 40 }, (_, at) => `common${at}`).join(' ');
      const texts = Array.from({ length: 1_100 }, (_, at) => `${common} own${at}`);
      const written = batch([{ key: 'long', texts }]);
      await knowledge().writeDocuments(written);
      expect(await counts()).toEqual([1, 1_100]);
      const rows = await postings();
      expect([rows.length, new Set(rows).size]).toEqual([1_100 * 41, 1_100 * 41]);
      const ids = written.documents[0]?.passages.map(({ id }) => id);
      for (const at of [0, 499, 500, 1_099]) {
        const term = [{ term: `own${at}`, weight: 1 }];
        const [found] = await knowledge().searchKeyword(bot.no, term, 3);
        expect(found?.id).toBe(ids?.[at]);
      }
    });

    it('changes nothing when a batch is repeated, under the same or another segment', async () => {
      const { batch, counts, postings } = await make();
      const first = batch([TEA, COFFEE]);
      await knowledge().writeDocuments(first);
      const rows = await world().backDoor.countRows();
      const before = await postings();
      expect(await knowledge().writeDocuments(first)).toEqual({ gone: [], settled: [] });
      expect(await knowledge().writeDocuments(batch([COFFEE, TEA]))).toMatchObject({ gone: [] });
      expect(await world().backDoor.countRows()).toEqual(rows);
      expect(await postings()).toEqual(before);
      expect(await counts()).toEqual([2, 3]);
    });

    it('writes a document once when runs overtake each other', async () => {
      const { batch, counts, postings } = await make();
      const reference = batch([TEA, COFFEE]);
      await Promise.all([
        knowledge().writeDocuments(reference),
        knowledge().writeDocuments(reference),
        knowledge().writeDocuments(batch([COFFEE, TEA])),
        knowledge().writeDocuments(batch([TEA])),
      ]);
      expect(await counts()).toEqual([2, 3]);
      expect(await postings()).toHaveLength(6);
    });

    it('keeps one of two versions that are written at once', async () => {
      const { bot, batch, counts, postings } = await make();
      await knowledge().writeDocuments(batch([TEA, COFFEE]));
      await Promise.all([
        knowledge().writeDocuments(batch([{ key: 'tea', texts: ['red tea'] }])),
        knowledge().writeDocuments(batch([{ key: 'tea', texts: ['oolong tea'] }])),
      ]);
      expect(await counts()).toEqual([2, 2]);
      expect(await postings()).toHaveLength(4);
      expect(await knowledge().countPassages(bot.id)).toMatchObject({ total: 2 });
    });

    it('replaces what changed: old passages and postings go, versions and neighbours stay', async () => {
      const { batch, counts, postings } = await make();
      const first = batch([TEA, COFFEE]);
      await knowledge().writeDocuments(first);
      const { versions } = await world().backDoor.countRows();
      const second = batch([{ key: 'tea', texts: ['red tea'] }, COFFEE]);
      const { gone } = await knowledge().writeDocuments(second);
      expect(gone.toSorted()).toEqual(first.documents[0]?.passages.map(({ id }) => id).toSorted());
      expect(await counts()).toEqual([2, 2]);
      expect(await postings()).toEqual(
        [
          ...[entry('red', second, 'red tea'), entry('tea', second, 'red tea')],
          ...[entry('black', first, 'black coffee'), entry('coffee', first, 'black coffee')],
        ].toSorted(),
      );
      expect((await world().backDoor.countRows()).versions).toBe(versions + 1);
    });

    it('takes a document back to an earlier version', async () => {
      const { batch, postings, counts } = await make();
      await knowledge().writeDocuments(batch([TEA]));
      const before = await postings();
      await knowledge().writeDocuments(batch([{ key: 'tea', texts: ['red tea'] }]));
      await knowledge().writeDocuments(batch([TEA]));
      expect(await postings()).toEqual(before);
      expect(await counts()).toEqual([1, 2]);
    });

    it('writes nothing at all when one passage cannot be written', async () => {
      const { batch, counts, postings } = await make();
      const good = batch([TEA, COFFEE]);
      const [first, second] = good.documents;
      if (!first || !second) throw new Error('two documents were made');
      const broken = { ...second, passages: first.passages };
      const writing = knowledge().writeDocuments({ ...good, documents: [first, broken] });
      await expect(writing).rejects.toMatchObject({ code: 'conflict' });
      expect(await counts()).toEqual([0, 0]);
      expect(await postings()).toEqual([]);
    });

    it('writes nothing for a source that is not of this bot and client, or that is gone', async () => {
      const { bot, source, batch } = await make();
      const other = await seedBot(world());
      const before = await world().backDoor.countRows();
      for (const wrong of [
        { clientId: other.clientId },
        { botId: other.id },
        { botNo: other.no },
        { sourceId: world().newId('source') },
      ]) {
        const writing = knowledge().writeDocuments({ ...batch([TEA]), ...wrong });
        await expect(writing).rejects.toMatchObject({ code: 'not-found' });
      }
      await world().stores.bots.deleteBot('all', bot.id, AT);
      const late = knowledge().writeDocuments(batch([TEA]));
      await expect(late).rejects.toMatchObject({ code: 'not-found' });
      expect(await world().backDoor.countRows()).toEqual(before);
      expect(source.run).toBe(0);
    });

    it('stores text that PostgreSQL cannot hold, at the same offsets', async () => {
      const { bot, batch } = await make();
      const written = batch([{ key: 'odd', texts: ['a\u0000b \ud800c \u{1f375}'] }]);
      await knowledge().writeDocuments({ ...written, postings: [] });
      const ids = written.documents.flatMap(({ passages }) => passages.map(({ id }) => id));
      const [found] = await knowledge().findPassages(bot.clientId, bot.id, ids);
      expect(found?.text).toBe('a\ufffdb \ufffdc \u{1f375}');
    });

    it('removes what a run did not see, page by page', async () => {
      const { source, batch, counts, postings } = await make();
      const first = batch([TEA, COFFEE, { key: 'milk', texts: ['cold milk'] }]);
      await knowledge().writeDocuments(first);
      await knowledge().markSeen(source, ['coffee'], 2);
      const removed = [];
      for (let page = 0; page < 3; page += 1)
        removed.push(await knowledge().removeUnseen(source, all(2), 1));
      expect(removed.map((page) => page.keys)).toEqual([['milk'], ['tea'], []]);
      const goneIds = first.documents.flatMap(({ key, passages }) =>
        key === 'coffee' ? [] : passages.map(({ id }) => id),
      );
      expect(removed.flatMap((page) => page.passageIds).toSorted()).toEqual(goneIds.toSorted());
      expect(await counts()).toEqual([1, 1]);
      expect(await postings()).toEqual(
        [entry('black', first, 'black coffee'), entry('coffee', first, 'black coffee')].toSorted(),
      );
    });

    it('sees what a batch wrote or repeated, and only in the source that is named', async () => {
      const { bot, source, batch } = await make();
      const other = await seedSource(world(), bot);
      await knowledge().writeDocuments(batch([TEA]));
      await knowledge().writeDocuments(batchOf(world(), { bot, source: other, documents: [TEA] }));
      await knowledge().writeDocuments(batch([TEA], 2));
      await knowledge().markSeen(other, ['coffee'], 2);
      expect(await knowledge().removeUnseen(source, all(2), 10)).toMatchObject({ keys: [] });
      expect(await knowledge().removeUnseen(other, all(2), 10)).toMatchObject({ keys: ['tea'] });
      const { clientId } = await seedBot(world());
      for (const strange of [
        { ...source, id: world().newId('source') },
        { ...source, clientId },
      ]) {
        expect(await knowledge().findDocuments(strange, ['tea'])).toEqual([]);
        await knowledge().markSeen(strange, ['tea'], 3);
        expect(await knowledge().removeUnseen(strange, all(3), 10)).toEqual({
          ...{ keys: [], passageIds: [] },
        });
      }
      expect(await knowledge().removeUnseen(source, all(2), 10)).toMatchObject({ keys: [] });
    });
  });
}
