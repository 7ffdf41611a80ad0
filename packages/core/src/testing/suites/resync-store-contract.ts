import { describe, expect, it } from 'vitest';
import type { BotRecord } from '../../bot/port.ts';
import { hex } from '../../hex.ts';
import { derivedId } from '../../id.ts';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf, type PlainDocument } from './document-batch.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const TEA: PlainDocument = { key: 'tea', texts: ['green tea', 'black tea', 'mint tea'] };

/** What stays of documents and passages when a source is read again. */
export function resyncStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: reading again`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const knowledge = () => world().stores.knowledge;
    const make = async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const batch = (documents: readonly PlainDocument[], run = 1) =>
        batchOf(world(), { bot, source, documents, run });
      const list = async (input: object = {}) => {
        const page = { sourceId: source.id, limit: 50, ...input };
        return (await knowledge().listPassages([bot.clientId], page)).items;
      };
      return { bot, source, batch, list };
    };
    const hits = async (bot: BotRecord, term: string) =>
      (await knowledge().searchKeyword(bot.no, [{ term, weight: 1 }], 9)).map(({ id }) => id);

    it('keeps the passages that a new version has too, with vector, postings and exclusion', async () => {
      const { bot, batch, list, source } = await make();
      const first = batch([TEA]);
      await knowledge().writeDocuments(first);
      const [green, black, mint] = first.documents[0]?.passages.map(({ id }) => id) ?? [];
      if (!green || !black || !mint) throw new Error('three passages were made');
      await knowledge().markEmbedded(bot.id, [green, black], true);
      await knowledge().setExcluded({ id: black, clientId: bot.clientId }, true);
      const postings = await world().backDoor.listPostings(bot.no);

      const second = batch([
        { key: 'tea', texts: ['mint tea', 'red tea', 'black tea', 'green tea'] },
      ]);
      const written = await knowledge().writeDocuments(second);
      expect(written.gone).toEqual([]);
      expect(written.settled.toSorted()).toEqual([green, black].toSorted());
      expect((await list()).map(({ text, excluded }) => [text, excluded])).toEqual([
        ...[
          ['mint tea', false],
          ['red tea', false],
          ['black tea', true],
          ['green tea', false],
        ],
      ]);
      const [found] = await knowledge().findPassages(bot.clientId, bot.id, [green]);
      expect(found).toMatchObject({
        versionId: second.documents[0]?.versionId,
        start: 27,
        end: 36,
      });
      expect(await knowledge().countPassages(bot.id)).toEqual({ total: 4, embedded: 1 });
      expect(await world().backDoor.listPostings(bot.no)).toEqual(
        expect.arrayContaining([...postings]),
      );
      expect(await hits(bot, 'tea')).toHaveLength(3);

      const cutAnew = batch([{ key: 'tea', texts: ['green tea'] }]);
      const [document] = cutAnew.documents;
      const passages = document?.passages.map((passage) => ({ ...passage, chunker: 7 })) ?? [];
      const documents = document ? [{ ...document, passages }] : [];
      expect(await knowledge().findDocuments(source, ['tea'])).toMatchObject([{ chunker: 1 }]);
      const third = await knowledge().writeDocuments({ ...cutAnew, documents });
      expect(await knowledge().findDocuments(source, ['tea'])).toMatchObject([{ chunker: 7 }]);
      expect(await knowledge().findPage(source, 'tea')).toMatchObject({ chunker: 7 });
      expect(third).toMatchObject({ settled: [green] });
      expect(third.gone).toHaveLength(3);
      expect(await hits(bot, 'tea')).toEqual([green]);
      expect(await world().stores.sources.findSource('all', source.id)).toMatchObject({
        ...{ documentCount: 1, passageCount: 1 },
      });
    });

    it('gives a document that moved its new key, and leaves id, passages and vectors', async () => {
      const { bot, source, batch, list } = await make();
      const first = batch([TEA, { key: 'milk', texts: ['cold milk'] }]);
      await knowledge().writeDocuments(first);
      const before = await list();
      await knowledge().markEmbedded(
        bot.id,
        before.map(({ id }) => id),
        true,
      );
      const hashes = first.documents.flatMap(({ passages }) => passages[0]?.hash ?? []);
      const [tea] = await knowledge().findUnseen(source, 2, hashes.slice(0, 1));
      expect(tea).toEqual({
        ...{ key: 'tea', origin: 'tea', passageHash: hashes[0] },
        textHash: hex(world().sha256(first.documents[0]?.text ?? '')),
      });
      expect(await knowledge().findUnseen(source, 1, hashes)).toEqual([]);
      const { clientId } = await seedBot(world());
      expect(await knowledge().findUnseen({ ...source, clientId }, 2, hashes)).toEqual([]);

      const [document] = first.documents;
      if (!document) throw new Error('a document was made');
      const versionId = derivedId('version', world().sha256('at its new address'));
      const moved = { ...document, versionId, key: 'cup', movedFrom: 'tea', contentHash: 'new' };
      const second = { ...batch([], 2), documents: [moved], postings: first.postings };
      const written = await knowledge().writeDocuments(second);
      expect(written.gone).toEqual([]);
      expect(written.settled).toHaveLength(3);
      expect((await list()).map(({ id, documentId }) => [id, documentId])).toEqual(
        before.map(({ id, documentId }) => [id, documentId]),
      );
      expect(await knowledge().findDocuments(source, ['tea', 'cup'])).toMatchObject([
        { id: document.id, key: 'cup', origin: 'tea', contentHash: 'new' },
      ]);
      expect(await hits(bot, 'tea')).toHaveLength(3);
      expect(await world().stores.sources.findSource('all', source.id)).toMatchObject({
        ...{ documentCount: 2, passageCount: 4 },
      });
      // The run has seen the other one: what it is called now is its own.
      await knowledge().markSeen(source, ['milk'], 2);
      const milk = first.documents[1];
      if (!milk) throw new Error('two documents were made');
      const stolen = { ...moved, key: 'jug', movedFrom: 'milk' };
      await expect(
        knowledge().writeDocuments({ ...second, documents: [stolen] }),
      ).rejects.toMatchObject({ code: 'conflict' });
    });

    it('keeps what it stores in quarantine out of answers and of the list of missing vectors', async () => {
      const { bot, batch, list } = await make();
      const plain = batch([TEA]);
      const [document] = plain.documents;
      if (!document) throw new Error('a document was made');
      const quarantine = {
        kind: 'instructions',
        reason: 'It gives orders.',
        quote: 'obey',
      } as const;
      const passages = document.passages.map((passage, at) => ({
        ...{ ...passage, quarantine: at === 0 ? quarantine : null, chunker: 7 },
      }));
      await knowledge().writeDocuments({ ...plain, documents: [{ ...document, passages }] });
      const [held] = await list({ state: 'quarantined' });
      expect(held).toMatchObject({ text: 'green tea', excluded: true, quarantine });
      expect(held?.provenance).toMatchObject({
        ...{ documentHash: document.contentHash, addedBy: 'usr_seed', embedder: null, chunker: 7 },
      });
      expect(await hits(bot, 'green')).toEqual([]);
      expect(await knowledge().listUnembedded(bot.id, 9)).toHaveLength(2);
      if (held) await knowledge().setExcluded({ ...held, clientId: bot.clientId }, false);
      expect(await hits(bot, 'green')).toEqual([held?.id]);
      expect(await knowledge().listUnembedded(bot.id, 9)).toHaveLength(3);
      expect(await list({ state: 'quarantined' })).toEqual([]);
      expect((await list({ search: 'GREEN' }))[0]).toMatchObject({ excluded: false, quarantine });
      expect(await list({ state: 'excluded' })).toEqual([]);
    });

    it('finds passages by their words, headings and title', async () => {
      const { batch, list } = await make();
      await knowledge().writeDocuments(batch([TEA, { key: 'milk_%', texts: ['cold'] }]));
      const search = async (words: string) =>
        (await list({ search: words })).map(({ text }) => text);
      expect(await search(' Black ')).toEqual(['black tea']);
      expect(await search('title of MILK')).toEqual(['cold']);
      expect(await search('milk_%')).toEqual(['cold']);
      expect(await search('%')).toEqual(['cold']);
      expect(await search('coffee')).toEqual([]);
      expect(await list({ search: 'tea', state: 'included' })).toHaveLength(3);
    });

    it('changes and finds a passage only for those who reach it', async () => {
      const { bot, batch, list } = await make();
      await knowledge().writeDocuments(batch([TEA]));
      const [passage] = await list();
      const { clientId } = await seedBot(world());
      if (!passage) throw new Error('a passage was made');
      expect(await knowledge().findPassage([clientId], passage.id)).toBeNull();
      expect(await knowledge().findPassage([], passage.id)).toBeNull();
      await knowledge().setExcluded({ ...passage, clientId }, true);
      expect(await knowledge().findPassage([bot.clientId], passage.id)).toMatchObject({
        ...{ id: passage.id, botId: bot.id, clientId: bot.clientId, excluded: false },
      });
      await world().stores.bots.deleteBot('all', bot.id, new Date());
      expect(await knowledge().findPassage('all', passage.id)).toBeNull();
    });

    it('knows a page from the last time, and keeps what it says anew', async () => {
      const { source, batch } = await make();
      const plain = batch([TEA]);
      const documents = plain.documents.map((document) => ({ ...document, links: ['/a', '/b'] }));
      await knowledge().writeDocuments({ ...plain, documents });
      const text = plain.documents[0]?.text ?? '';
      const textHash = Buffer.from(world().sha256(text)).toString('base64');
      const known = await knowledge().findPage(source, 'tea');
      expect(known).toEqual({
        ...{ etag: plain.documents[0]?.etag, lastModified: null, links: ['/a', '/b'], textHash },
        chunker: 1,
      });
      const fresh = { etag: null, lastModified: 'Sun', links: ['/c'] };
      await knowledge().refreshPages(source, [{ key: 'tea', ...fresh }]);
      const { clientId } = await seedBot(world());
      const stranger = { ...source, clientId };
      await knowledge().refreshPages(stranger, [
        { key: 'tea', etag: 'x', lastModified: null, links: [] },
      ]);
      expect(await knowledge().findPage(source, 'tea')).toEqual({ ...fresh, textHash, chunker: 1 });
      expect(await knowledge().findPage(stranger, 'tea')).toBeNull();
      expect(await knowledge().findPage(source, 'milk')).toBeNull();
    });

    it('removes what was missed before or is gone, and forgets a miss when it is seen', async () => {
      const { source, batch } = await make();
      const keys = ['a', 'b', 'c', 'd'];
      await knowledge().writeDocuments(batch(keys.map((key) => ({ key, texts: [key] }))));
      await knowledge().markSeen(source, ['a'], 2);
      await knowledge().markMissed(source, 2);
      const unseen = (run: number, gone: readonly string[] = []) => ({
        ...{ run, missedBefore: run, gone },
      });
      expect(await knowledge().listUnseen(source, unseen(2), 9)).toEqual([]);
      await knowledge().markSeen(source, ['b'], 3);
      await knowledge().markMissed(source, 3);
      expect(await knowledge().listUnseen(source, unseen(3), 9)).toEqual(['c', 'd']);
      expect(await knowledge().listUnseen(source, unseen(3), 1)).toEqual(['c']);
      expect(await knowledge().listUnseen(source, unseen(3, ['a', 'b']), 9)).toEqual([
        'a',
        'c',
        'd',
      ]);
      const none = { run: 3, missedBefore: 0, gone: [] };
      expect(await knowledge().removeUnseen(source, none, 9)).toMatchObject({ keys: [] });
      const removed = await knowledge().removeUnseen(source, unseen(3), 9);
      expect(removed).toMatchObject({ keys: ['c', 'd'] });
      expect(removed.passageIds).toHaveLength(2);
      expect(await knowledge().listUnseen(source, { ...none, missedBefore: null }, 9)).toEqual([
        'a',
      ]);
    });
  });
}
