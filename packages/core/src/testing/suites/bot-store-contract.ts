import { DEFAULT_PERSONA, DEFAULT_THEME } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { seedBot, seedClient, seedSource } from '../seed.ts';
import { batchOf } from './document-batch.ts';
import { askedAndAnswered } from './exchange.ts';
import { FORGED_CURSORS, FORGED_NAME_CURSORS, readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');

export function botStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: bots`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const bots = () => world().stores.bots;

    it('keeps what was saved', async () => {
      const client = await seedClient(world(), 'Fjord Tea');
      const bot = await seedBot(world(), {
        ...{ clientId: client.id, name: 'Tea bot', language: 'nb' },
        persona: { ...DEFAULT_PERSONA, tone: 'playful', dos: ['Be kind'] },
        theme: { ...DEFAULT_THEME, accent: '#112233' },
        allowedOrigins: ['https://fjord.test'],
      });
      expect(bot).toMatchObject({
        ...{ clientName: 'Fjord Tea', clientStatus: 'active', status: 'pending', progress: 0 },
        ...{ publication: 'published', language: 'nb', version: 1, embedder: '', seenOn: [] },
        ...{ sourceCount: 0, documentCount: 0, passageCount: 0 },
        ...{ allowedOrigins: ['https://fjord.test'], theme: { accent: '#112233', radius: 16 } },
      });
      expect(bot.persona).toEqual({ ...DEFAULT_PERSONA, tone: 'playful', dos: ['Be kind'] });
      expect(bot.no).toBeGreaterThan(0);
      expect(await bots().findBotByPublicId(bot.publicId)).toEqual(bot);
    });

    it('refuses ids that are taken, and a client that is gone', async () => {
      const bot = await seedBot(world());
      const sameId = seedBot(world(), { id: bot.id });
      await expect(sameId).rejects.toMatchObject({ code: 'conflict' });
      const samePublicId = seedBot(world(), { publicId: bot.publicId });
      await expect(samePublicId).rejects.toMatchObject({ code: 'conflict' });
      const client = await seedClient(world());
      await world().stores.clients.deleteClient('all', { id: client.id, at: AT });
      const ofNobody = seedBot(world(), { clientId: client.id });
      await expect(ofNobody).rejects.toMatchObject({ code: 'not-found' });
    });

    it('does not exist for those who cannot reach it', async () => {
      const mine = await seedBot(world());
      const foreign = await seedBot(world());
      for (const reach of [[mine.clientId], []]) {
        expect(await bots().findBot(reach, foreign.id)).toBeNull();
        expect(await bots().updateBot(reach, foreign.id, { name: 'Mine' })).toBeNull();
        expect(await bots().deleteBot(reach, foreign.id, AT)).toBe(false);
      }
      expect(await bots().findBot('all', foreign.id)).toEqual(foreign);
      const { clientId } = foreign;
      expect((await bots().listBots([mine.clientId], { limit: 9, clientId })).items).toEqual([]);
      expect((await bots().listBots([mine.clientId], { limit: 9 })).items).toEqual([mine]);
      expect(await bots().listBots([], { limit: 9 })).toMatchObject({ items: [], total: 0 });
    });

    it('is gone once it or its client is deleted', async () => {
      const one = await seedBot(world());
      const two = await seedBot(world());
      expect(await bots().deleteBot('all', one.id, AT)).toBe(true);
      expect(await bots().deleteBot('all', one.id, AT)).toBe(false);
      await world().stores.clients.deleteClient('all', { id: two.clientId, at: AT });
      for (const bot of [one, two]) {
        expect(await bots().findBot('all', bot.id)).toBeNull();
        expect(await bots().findBotByPublicId(bot.publicId)).toBeNull();
        expect(await bots().updateBot('all', bot.id, { name: 'Back' })).toBeNull();
        expect(await bots().deleteBot('all', bot.id, AT)).toBe(false);
        expect((await bots().listBots([bot.clientId], { limit: 9 })).total).toBe(0);
        expect(await bots().listAllBotIds(null, 1_000)).toContain(bot.id);
      }
    });

    it('changes only what a patch names', async () => {
      const bot = await seedBot(world(), { allowedOrigins: ['https://a.test'] });
      const persona = { ...DEFAULT_PERSONA, welcome: 'Hello' };
      const changed = await bots().updateBot('all', bot.id, { persona, publication: 'paused' });
      expect(changed).toMatchObject({ name: 'Bot', publication: 'paused', version: 2 });
      expect(changed).toMatchObject({
        persona,
        theme: bot.theme,
        allowedOrigins: ['https://a.test'],
      });
    });

    it('refuses a stale version, and lets one of many with the same version win', async () => {
      const { id } = await seedBot(world());
      const writes = await Promise.allSettled(
        Array.from({ length: 4 }, (_, at) => bots().updateBot('all', id, { name: `W${at}` }, 1)),
      );
      const refused = writes.filter((write) => write.status === 'rejected');
      expect(refused).toHaveLength(3);
      for (const { reason } of refused) expect(reason).toMatchObject({ code: 'conflict' });
      expect(await bots().findBot('all', id)).toMatchObject({ version: 2 });
    });

    it('lists every bot once, newest first, by client, type, status and text', async () => {
      const client = await seedClient(world(), '50%_off');
      const made = [];
      for (let i = 0; i < 60; i += 1)
        made.push((await seedBot(world(), { clientId: client.id, name: `Bot ${i}` })).id);
      const reach = [client.id];
      const { items, totals } = await readPages(7, (page) => bots().listBots(reach, page));
      expect(items.map(({ id }) => id)).toEqual(made.toReversed());
      expect([...totals]).toEqual([60]);
      const count = async (filter: object) =>
        (await bots().listBots(reach, { limit: 1, ...filter })).total;
      expect(await count({ search: 'bot 5' })).toBe(11);
      expect(await count({ search: '%_OFF' })).toBe(60);
      expect(await count({ search: 'b%t' })).toBe(0);
      expect(await count({ type: 'chatbot', status: 'pending' })).toBe(60);
      expect(await count({ type: 'voice_assistant' })).toBe(0);
      expect(await count({ clientId: world().newId('client') })).toBe(0);
    });

    it('refuses a cursor that it did not give', async () => {
      for (const sort of ['newest', 'name', 'updated'] as const)
        for (const cursor of sort === 'name' ? FORGED_NAME_CURSORS : FORGED_CURSORS)
          await expect(bots().listBots('all', { limit: 1, sort, cursor })).rejects.toMatchObject({
            ...{ code: 'invalid', fields: { cursor: expect.any(String) } },
          });
    });

    it('remembers how far it is built and which embedder it uses', async () => {
      const bot = await seedBot(world());
      const { id } = bot;
      await bots().setBotProgress(bot, 'analyzing', 40);
      await bots().setBotEmbedder(bot, 'local-1');
      const { clientId } = await seedBot(world());
      await bots().setBotProgress({ id, clientId }, 'failed', 0);
      await bots().setBotEmbedder({ id, clientId }, 'other');
      expect(await bots().findBot('all', id)).toMatchObject({
        ...{ status: 'analyzing', progress: 40, embedder: 'local-1', version: 1 },
      });
    });

    it('remembers the 20 websites of each kind that were seen last, newest first', async () => {
      const allowedOrigins = ['https://s24.test', 'https://s0.test', 'https://*.s.test'];
      const bot = await seedBot(world(), { allowedOrigins });
      const { id } = bot;
      for (let i = 0; i < 25; i += 1)
        await bots().recordSighting(bot, `https://s${i}.test`, new Date(AT.getTime() + i * 1_000));
      await bots().recordSighting(bot, 'https://s10.test', new Date(AT.getTime() + 60_000));
      const { seenOn } = (await bots().findBot('all', id)) ?? {};
      // One that is allowed is not pushed out by those that are not.
      expect(seenOn?.at(-1)).toMatchObject({ origin: 'https://s0.test', allowed: true });
      expect(seenOn).toHaveLength(22);
      expect(seenOn?.slice(0, 2)).toEqual([
        { origin: 'https://s10.test', at: '2026-11-23T09:01:00.000Z', allowed: false },
        { origin: 'https://s24.test', at: '2026-11-23T09:00:24.000Z', allowed: true },
      ]);
      await bots().recordSighting({ ...bot, id: world().newId('bot') }, 'https://s.test', AT);
      const later = AT.getTime() + 100_000;
      for (let i = 0; i < 25; i += 1)
        await bots().recordSighting(bot, `https://a${i}.s.test`, new Date(later + i * 1_000));
      expect((await bots().findBot('all', id))?.seenOn).toHaveLength(40);
    });

    it('sums up its sources', async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      await seedSource(world(), bot);
      const documents = [
        { key: 'a', texts: ['one', 'two'] },
        { key: 'b', texts: ['three'] },
      ];
      await world().stores.knowledge.writeDocuments(batchOf(world(), { bot, source, documents }));
      expect(await bots().findBot('all', bot.id)).toMatchObject({
        ...{ sourceCount: 2, documentCount: 2, passageCount: 3 },
      });
    });

    it('leaves nothing behind when purged, and nothing of others is touched', async () => {
      const kept = await seedBot(world());
      await fill(world(), kept);
      const before = await world().backDoor.countRows();
      const bot = await seedBot(world());
      await fill(world(), bot);
      await bots().purgeBot(bot.id);
      expect(await bots().findBot('all', bot.id)).not.toBeNull();
      await bots().deleteBot('all', bot.id, AT);
      await bots().purgeBot(bot.id);
      await bots().purgeBot(bot.id);
      expect(await world().backDoor.countRows()).toEqual(before);
      expect(await world().backDoor.listPostings(bot.no)).toEqual([]);
      expect(await bots().listAllBotIds(null, 1_000)).not.toContain(bot.id);
    });

    it('pages through all ids, deleted ones too', async () => {
      const all = await bots().listAllBotIds(null, 1_000);
      const paged = [];
      for (let page = await bots().listAllBotIds(null, 7); page.length > 0; ) {
        paged.push(...page);
        page = await bots().listAllBotIds(page.at(-1) ?? null, 7);
      }
      expect(paged).toEqual(all);
      expect(paged).toEqual(paged.toSorted());
    });
  });
}

async function fill(
  world: Parameters<typeof batchOf>[0],
  bot: Parameters<typeof batchOf>[1]['bot'],
): Promise<void> {
  const source = await seedSource(world, bot);
  const documents = [{ key: 'a', texts: ['green tea', 'black tea'] }];
  await world.stores.knowledge.writeDocuments(batchOf(world, { bot, source, documents }));
  await askedAndAnswered(world, bot);
}
