import { describe, expect, it } from 'vitest';
import type { FileConfig } from '../../source/port.ts';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf } from './document-batch.ts';
import { FORGED_CURSORS, readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');

export function sourceStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: sources`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const sources = () => world().stores.sources;

    it('keeps what was saved', async () => {
      const bot = await seedBot(world());
      const id = world().newId('source');
      const config: FileConfig = {
        type: 'file',
        fileKey: 'a/b',
        fileName: 'a.pdf',
        mediaType: 'application/pdf',
      };
      const sizeBytes = 5_000_000_000;
      const saved = await sources().saveSource({
        ...{ id, botId: bot.id, clientId: bot.clientId, title: 'A file', url: null },
        ...{ config, sizeBytes, addedBy: 'usr_1' },
      });
      expect(saved).toMatchObject({
        ...{ id, botId: bot.id, clientId: bot.clientId, type: 'file', title: 'A file', url: null },
        ...{ config, sizeBytes, status: 'queued', error: null, run: 0, syncedAt: null },
        ...{ progress: { done: 0, total: 0 }, skipped: { count: 0, examples: [] } },
        ...{ documentCount: 0, passageCount: 0, schedule: 'never', nextSyncAt: null },
        ...{ approveAbove: null, purpose: 'apply' },
      });
      expect(await sources().findSource('all', id)).toEqual(saved);
    });

    it('refuses an id that is taken, a bot of another client, and a bot that is gone', async () => {
      const bot = await seedBot(world());
      const other = await seedBot(world());
      const source = await seedSource(world(), bot);
      const save = (overrides: object) =>
        sources().saveSource({ ...source, addedBy: '', id: world().newId('source'), ...overrides });
      await expect(save({ id: source.id })).rejects.toMatchObject({ code: 'conflict' });
      const foreign = save({ clientId: other.clientId });
      await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
      await world().stores.bots.deleteBot('all', other.id, AT);
      const ofGone = save({ botId: other.id, clientId: other.clientId });
      await expect(ofGone).rejects.toMatchObject({ code: 'not-found' });
      expect((await sources().listSources('all', { botId: bot.id, limit: 9 })).total).toBe(1);
    });

    it('does not exist for those who cannot reach it', async () => {
      const mine = await seedBot(world());
      const foreign = await seedBot(world());
      const source = await seedSource(world(), foreign);
      for (const reach of [[mine.clientId], []]) {
        expect(await sources().findSource(reach, source.id)).toBeNull();
        expect(await sources().listSources(reach, { botId: foreign.id, limit: 9 })).toMatchObject({
          ...{ items: [], total: 0 },
        });
      }
      expect(await sources().findSource([foreign.clientId], source.id)).toEqual(source);
    });

    it('tells the status of its client until source, bot or client is gone', async () => {
      const { clients, bots } = world().stores;
      const bot = await seedBot(world());
      const [source, other] = [await seedSource(world(), bot), await seedSource(world(), bot)];
      expect(await sources().findOwnerStatus(source.id)).toBe('active');
      await clients.updateClient('all', { id: bot.clientId, patch: { status: 'suspended' } });
      expect(await sources().findOwnerStatus(source.id)).toBe('suspended');
      await sources().deleteSource(source);
      expect(await sources().findOwnerStatus(source.id)).toBeNull();
      await bots.deleteBot('all', bot.id, AT);
      expect(await sources().findOwnerStatus(other.id)).toBeNull();
      const ofClient = await seedSource(world(), await seedBot(world()));
      await clients.deleteClient('all', { id: ofClient.clientId, at: AT });
      expect(await sources().findOwnerStatus(ofClient.id)).toBeNull();
    });

    it('is gone with its bot', async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      await world().stores.bots.deleteBot('all', bot.id, AT);
      expect(await sources().findSource('all', source.id)).toBeNull();
      expect(await sources().updateSource(source, { title: 'B' })).toBeNull();
      expect(await sources().beginRun(source.id)).toBeNull();
      expect((await sources().listSources('all', { botId: bot.id, limit: 9 })).total).toBe(0);
    });

    it('changes only what a patch names, and forgets an error', async () => {
      const source = await seedSource(world(), await seedBot(world()));
      const failed = await sources().updateSource(source, {
        ...{ status: 'failed', error: { code: 'timeout', message: 'Too slow.' } },
        skipped: { count: 3, examples: [{ item: '/a', reason: 'not a page' }] },
      });
      expect(failed).toMatchObject({
        ...{ status: 'failed', error: { code: 'timeout', message: 'Too slow.' }, title: 'Notes' },
        skipped: { count: 3, examples: [{ item: '/a', reason: 'not a page' }] },
      });
      const changed = await sources().updateSource(source, {
        ...{ error: null, progress: { done: 1, total: 2 }, syncedAt: AT, title: 'New' },
      });
      expect(changed).toMatchObject({
        ...{ status: 'failed', error: null, title: 'New', progress: { done: 1, total: 2 } },
        ...{ syncedAt: AT.toISOString(), skipped: { count: 3 } },
      });
    });

    it('begins a run with a clean sheet and a new number', async () => {
      const source = await seedSource(world(), await seedBot(world()));
      await sources().updateSource(source, {
        ...{
          status: 'failed',
          error: { code: 'x', message: 'y' },
          progress: { done: 1, total: 1 },
        },
        skipped: { count: 1, examples: [{ item: 'a', reason: 'b' }] },
      });
      expect(await sources().beginRun(source.id)).toMatchObject({
        ...{ status: 'reading', run: 1, error: null, progress: { done: 0, total: 0 } },
        skipped: { count: 0, examples: [] },
      });
      expect(await sources().beginRun(source.id)).toMatchObject({ run: 2 });
      expect(await sources().beginRun(world().newId('source'))).toBeNull();
    });

    it('lists every source of a bot once, newest first, without its text', async () => {
      const bot = await seedBot(world());
      await seedSource(world(), await seedBot(world()));
      const made: string[] = [];
      for (let i = 0; i < 60; i += 1) made.push((await seedSource(world(), bot)).id);
      const { items, totals } = await readPages(7, (page) =>
        sources().listSources([bot.clientId], { botId: bot.id, ...page }),
      );
      expect(items.map(({ id }) => id)).toEqual(made.toReversed());
      expect([...totals]).toEqual([60]);
      for (const hidden of ['config', 'clientId', 'run', 'purpose', 'addedBy'])
        expect(items[0]).not.toHaveProperty(hidden);
    });

    it('refuses a cursor that it did not give', async () => {
      const { id: botId } = await seedBot(world());
      for (const cursor of FORGED_CURSORS)
        await expect(
          sources().listSources('all', { botId, limit: 1, cursor }),
        ).rejects.toMatchObject({ code: 'invalid', fields: { cursor: expect.any(String) } });
    });

    it('leaves nothing behind when deleted, and nothing of its neighbours is touched', async () => {
      const bot = await seedBot(world());
      const [kept, source] = [await seedSource(world(), bot), await seedSource(world(), bot)];
      const { knowledge } = world().stores;
      const segmentId = world().newId('version');
      const documents = [{ key: 'a', texts: ['green tea', 'black tea'] }];
      // Both in one segment: the rest of it has to stay.
      await knowledge.writeDocuments(batchOf(world(), { bot, source: kept, documents, segmentId }));
      const { clientId } = await seedBot(world());
      const before = await world().backDoor.countRows();
      const postings = await world().backDoor.listPostings(bot.no);
      const more = [...documents, { key: 'b', texts: ['white tea'] }];
      await knowledge.writeDocuments(batchOf(world(), { bot, source, documents: more, segmentId }));
      await sources().deleteSource({ ...source, clientId });
      expect(await sources().updateSource({ ...source, clientId }, { title: 'X' })).toBeNull();
      expect(await sources().findSource('all', source.id)).toMatchObject({ title: 'Notes' });
      await sources().deleteSource(source);
      await sources().deleteSource(source);
      expect(await world().backDoor.countRows()).toEqual({
        ...before,
        sources: before.sources - 1,
      });
      expect(await world().backDoor.listPostings(bot.no)).toEqual(postings);
      expect(await sources().findSource('all', source.id)).toBeNull();
    });

    it('counts its rows again', async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const documents = [{ key: 'a', texts: ['one', 'two'] }];
      await world().stores.knowledge.writeDocuments(batchOf(world(), { bot, source, documents }));
      await sources().recountSource(source);
      expect(await sources().findSource('all', source.id)).toMatchObject({
        ...{ documentCount: 1, passageCount: 2 },
      });
    });
  });
}
