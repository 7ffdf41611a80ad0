import type { SourceRun } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { StagedDocument } from '../../source/port.ts';
import { seedBot, seedSource } from '../seed.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = '2026-11-23T09:00:00.000Z';
const run = (no: number): SourceRun => ({
  ...{ no, outcome: 'applied', added: 1, changed: 2, unchanged: 3, removed: 4, failed: 5 },
  ...{ read: 6, embedded: 7 },
  examples: {
    ...{ added: ['/a\u0000'], changed: [], removed: ['/r'] },
    failed: [{ item: '/f', reason: 'broken' }],
  },
  ...{ error: null, startedAt: AT, finishedAt: AT },
});
const staged = (key: string): StagedDocument => ({
  key,
  document: { type: 'document', key, title: `Title ${key}`, text: 'text', links: ['/x'] },
});

/** Runs of sources, what waits for approval, and when sources are due. */
export function runStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: runs of sources`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const sources = () => world().stores.sources;
    const make = async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const { clientId } = await seedBot(world());
      return { bot, source, stranger: { ...source, clientId } };
    };

    it('keeps the last twenty runs and replaces one of the same number', async () => {
      const { source, stranger } = await make();
      const other = await seedSource(world(), await seedBot(world()));
      for (let no = 1; no <= 23; no += 1) await sources().saveRun(source, run(no));
      await sources().saveRun(source, { ...run(23), outcome: 'dismissed', error: 'No.' });
      const runs = await sources().listRuns(source);
      expect(runs.map(({ no }) => no)).toEqual(Array.from({ length: 20 }, (_, at) => 23 - at));
      expect(runs[0]).toMatchObject({ outcome: 'dismissed', error: 'No.', removed: 4 });
      expect(runs[1]).toMatchObject({ ...run(22), examples: { failed: [{ item: '/f' }] } });
      expect(await sources().listRuns(other)).toEqual([]);
      expect(await sources().listRuns(stranger)).toEqual([]);
      await sources().saveRun(stranger, run(50));
      expect((await sources().listRuns(source))[0]?.no).toBe(23);
    });

    it('keeps what waits by key, in order, page by page, and forgets it', async () => {
      const { source, stranger } = await make();
      await sources().stageDocuments(source, [staged('b'), staged('c'), staged('Z')]);
      await sources().stageDocuments(source, [{ key: 'a', document: null }, staged('b')]);
      await sources().stageDocuments(source, []);
      await sources().stageDocuments(stranger, [staged('x')]);
      const first = await sources().listStaged(source, null, 2);
      expect(first).toEqual([staged('Z'), { key: 'a', document: null }]);
      const rest = await sources().listStaged(source, 'a', 9);
      expect(rest).toEqual([staged('b'), staged('c')]);
      expect(await sources().listStaged(stranger, null, 9)).toEqual([]);
      await sources().clearStaged(stranger);
      expect(await sources().listStaged(source, null, 9)).toHaveLength(4);
      await sources().clearStaged(source);
      expect(await sources().listStaged(source, null, 9)).toEqual([]);
    });

    it('goes with its source', async () => {
      const { source } = await make();
      await sources().saveRun(source, run(1));
      await sources().stageDocuments(source, [staged('a')]);
      await sources().deleteSource(source);
      expect(await sources().listRuns(source)).toEqual([]);
      expect(await sources().listStaged(source, null, 9)).toEqual([]);
    });

    it('changes a source that is as expected, and one of several at once that expect the same', async () => {
      const { source, stranger } = await make();
      const { updateSource, findSource } = sources();
      const waiting = { status: ['waiting'] } as const;
      expect(await updateSource(source, { title: 'A' }, waiting)).toBeNull();
      expect(await updateSource(source, { title: 'B' }, { purpose: ['approved'] })).toBeNull();
      expect(await findSource('all', source.id)).toEqual(source);
      const both = { status: ['ready', 'queued'], purpose: ['apply', 'preview'] } as const;
      expect(await updateSource(stranger, { status: 'waiting' }, both)).toBeNull();
      expect(await updateSource(source, { status: 'waiting' }, both)).toMatchObject({
        ...{ status: 'waiting', title: source.title },
      });
      const decide = (status: 'ready' | 'queued') =>
        world().transaction(({ stores }) =>
          stores.sources.updateSource(source, { status }, waiting),
        );
      const decided = await Promise.all(
        Array.from({ length: 8 }, (_, at) => decide(at % 2 ? 'ready' : 'queued')),
      );
      const won = decided.filter((record) => record !== null);
      expect(won).toHaveLength(1);
      expect(await findSource('all', source.id)).toMatchObject({ status: won[0]?.status });
    });

    it('knows which sources are due', async () => {
      const { bot, source } = await make();
      const later = await seedSource(world(), bot);
      const never = await seedSource(world(), bot);
      const [gone, suspended] = [await make(), await make()];
      const at = (hour: number) => new Date(Date.UTC(2020, 0, 1, hour));
      const plan = { schedule: 'daily', approveAbove: 5 } as const;
      await sources().planSource(source, { ...plan, nextSyncAt: at(1) });
      await sources().updateSource(source, { purpose: 'preview' });
      await sources().updateSource(later, { nextSyncAt: at(3) });
      await sources().updateSource(gone.source, { nextSyncAt: at(1) });
      await world().stores.bots.deleteBot('all', gone.bot.id, new Date(AT));
      await sources().updateSource(suspended.source, { nextSyncAt: at(1) });
      const { clientId } = suspended.bot;
      const setStatus = (status: 'active' | 'suspended') =>
        world().stores.clients.updateClient('all', { id: clientId, patch: { status } });
      await setStatus('suspended');
      const due = async (hour: number) =>
        (await sources().listDueSources(at(hour), 9)).map(({ id }) => id);
      expect(await due(0)).toEqual([]);
      expect(await due(2)).toEqual([source.id]);
      expect(await due(4)).toEqual([source.id, later.id]);
      expect(await sources().listDueSources(at(4), 1)).toHaveLength(1);
      expect(await sources().findSource('all', source.id)).toMatchObject({
        ...{ ...plan, purpose: 'preview', nextSyncAt: at(1).toISOString() },
      });
      await sources().planSource(source, { nextSyncAt: null, approveAbove: null });
      await sources().updateSource(later, { nextSyncAt: null });
      expect(await due(9)).not.toContain(never.id);
      expect(await due(9)).toEqual([]);
      await setStatus('active');
      expect(await due(9)).toEqual([suspended.source.id]);
    });
  });
}
