import { describe, expect, it } from 'vitest';
import type { NewFinding } from '../../finding/port.ts';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf } from './document-batch.ts';
import { FORGED_CURSORS } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T10:00:00.000Z');
const ALL = { after: null, limit: 9 };
const LATER = new Date('2026-11-23T11:00:00.000Z');

/** What contradicts itself between documents, and what was compared. */
export function findingStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: findings`, () => {
    const world = useWorld(open);
    const store = () => world().stores.findings;

    async function seedPair() {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const write = (key: string, text: string) =>
        world().stores.knowledge.writeDocuments(
          batchOf(world(), { bot, source, documents: [{ key, texts: [text] }] }),
        );
      await write('a', 'It costs 14 EUR.');
      await write('b', 'It costs 19 EUR.');
      const [a, b] = await store().listUnchecked(bot, ALL);
      if (!a || !b) throw new Error('The documents were not written.');
      const [left] = await store().listCompared(bot, a.id, 9);
      const [right] = await store().listCompared(bot, b.id, 9);
      if (!left || !right) throw new Error('The passages were not written.');
      const sideOf = ({ documentId, sourceId, text, start }: typeof left) => ({
        ...{ documentId, sourceId, quote: text, start, end: start + text.length },
      });
      const finding: NewFinding = {
        ...{ id: world().newId('finding'), kind: 'price', subject: 'Cost', score: 0.9 },
        ...{ left: sideOf(left), right: sideOf(right) },
      };
      return { bot, source, write, documents: [a, b], finding, reach: [bot.clientId] };
    }

    it('lists what was found, seen last first, by status and kind', async () => {
      const { bot, finding, reach } = await seedPair();
      const other: NewFinding = { ...finding, id: world().newId('finding'), kind: 'date' };
      await store().saveFindings(bot, [finding], AT);
      await store().saveFindings(bot, [other], LATER);
      const list = (more: object = {}) =>
        store().listFindings(reach, { botId: bot.id, limit: 9, ...more });
      const first = await list({ limit: 1 });
      expect(first).toMatchObject({ total: 2, items: [{ id: other.id }] });
      const rest = await list({ cursor: first.nextCursor ?? '' });
      expect(rest.items).toMatchObject([{ ...finding, status: 'open' }]);
      expect((await list({ kind: 'price' })).items.map(({ id }) => id)).toEqual([finding.id]);
      expect((await list({ status: 'resolved' })).items).toEqual([]);
      for (const cursor of FORGED_CURSORS)
        await expect(list({ cursor })).rejects.toMatchObject({ code: 'invalid' });
    });

    it('lists all by id, so that what is seen again meanwhile comes once', async () => {
      const { bot, finding } = await seedPair();
      const ids = [finding.id, world().newId('finding'), world().newId('finding')].sort();
      const all = ids.map((id): NewFinding => ({ ...finding, id }));
      await store().saveFindings(bot, all, AT);
      const first = await store().listAllFindings(bot, null, 2);
      await store().saveFindings(bot, all, LATER);
      const rest = await store().listAllFindings(bot, first[1]?.id ?? null, 2);
      expect([...first, ...rest].map(({ id }) => id)).toEqual(ids);
      expect(rest).toMatchObject([{ left: finding.left, lastSeenAt: LATER.toISOString() }]);
      expect(rest[0]).not.toHaveProperty('clientId');
    });

    it('stays dismissed when it is seen again, and tells when it was seen', async () => {
      const { bot, finding, reach } = await seedPair();
      await store().saveFindings(bot, [finding], AT);
      const key = { id: finding.id, clientId: bot.clientId };
      expect(await store().dismissFinding(key, AT)).toMatchObject({ status: 'dismissed' });
      await store().saveFindings(bot, [finding], LATER);
      const seen = { firstSeenAt: AT.toISOString(), lastSeenAt: LATER.toISOString() };
      expect(await store().findFinding(reach, finding.id)).toMatchObject({
        ...{ status: 'dismissed', ...seen },
      });
      expect(await store().dismissFinding(key, null)).toMatchObject({ status: 'open' });
    });

    it('resolves what does not stand there any more, and nothing else', async () => {
      const { bot, write, finding, reach } = await seedPair();
      await store().saveFindings(bot, [finding], AT);
      await store().resolveStale(bot);
      const status = async () => (await store().findFinding(reach, finding.id))?.status;
      expect(await status()).toBe('open');
      await write('b', 'It costs 14 EUR as well.');
      await store().resolveStale(bot);
      expect(await status()).toBe('resolved');
    });

    it('remembers which version of a document was compared', async () => {
      const { bot, write, documents } = await seedPair();
      await store().markChecked(bot, documents);
      expect(await store().listUnchecked(bot, ALL)).toEqual([]);
      await write('b', 'Now it costs 20 EUR.');
      const changed = await store().listUnchecked(bot, ALL);
      const [one] = changed;
      expect(changed).toHaveLength(1);
      expect(documents).toContainEqual({ id: one?.id, versionId: expect.any(String) });
      expect(documents).not.toContainEqual(one);
      await store().markChecked(bot, changed);
      await store().forgetChecked(bot);
      const [first] = await store().listUnchecked(bot, { after: null, limit: 1 });
      const later = await store().listUnchecked(bot, { after: first?.id ?? null, limit: 9 });
      expect([first, ...later]).toEqual(await store().listUnchecked(bot, ALL));
      expect(later).toHaveLength(1);
    });

    it('resolves everything when all is to be compared again, until it is found again', async () => {
      const { bot, reach, finding } = await seedPair();
      const status = async () => (await store().findFinding(reach, finding.id))?.status;
      await store().saveFindings(bot, [finding], AT);
      await store().forgetChecked(bot);
      expect(await status()).toBe('resolved');
      await store().saveFindings(bot, [finding], LATER);
      expect(await status()).toBe('open');
    });

    it('#7 gives a row to its own client only', async () => {
      const [mine, other] = [await seedPair(), await seedPair()];
      await store().saveFindings(other.bot, [other.finding], AT);
      const crossed = { id: other.bot.id, clientId: mine.bot.clientId };
      const key = { id: other.finding.id, clientId: mine.bot.clientId };
      expect(await store().findFinding(mine.reach, key.id)).toBeNull();
      expect(await store().dismissFinding(key, AT)).toBeNull();
      const listed = await store().listFindings(mine.reach, { botId: other.bot.id, limit: 9 });
      expect(listed).toMatchObject({ items: [], total: 0 });
      expect(await store().listAllFindings(crossed, null, 9)).toEqual([]);
      expect(await store().listUnchecked(crossed, ALL)).toEqual([]);
      const { documentId } = other.finding.left;
      expect(await store().listCompared(crossed, documentId, 9)).toEqual([]);
      await store().saveFindings(mine.bot, [{ ...other.finding, subject: 'taken' }], LATER);
      expect(await store().findFinding(other.reach, key.id)).toMatchObject({
        ...{ subject: 'Cost', status: 'open' },
      });
    });

    it('goes with its bot', async () => {
      const before = await world().backDoor.countRows();
      const { bot, finding, documents } = await seedPair();
      await store().saveFindings(bot, [finding], AT);
      await store().markChecked(bot, documents);
      await world().stores.bots.deleteBot('all', bot.id, AT);
      await world().stores.bots.purgeBot(bot.id);
      expect(await world().backDoor.countRows()).toEqual(before);
    });
  });
}
