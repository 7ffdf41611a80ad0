import type { ClientId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { auditEntry } from '../../audit/index.ts';
import { seedBot, seedClient } from '../seed.ts';
import { FORGED_CURSORS, FORGED_NAME_CURSORS, readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const REQUEST = { address: '192.0.2.1', requestId: 'req_1', userAgent: '', origin: '' };

export function clientStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: clients`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const clients = () => world().stores.clients;

    it('keeps what was saved', async () => {
      const id = world().newId('client');
      const saved = await clients().saveClient(id, {
        ...{ name: 'Fjord Tea', email: 'hi@fjord.test', company: 'Fjord AS' },
        ...{ website: 'https://fjord.test', phone: '+47 1', industry: 'tea' },
        ...{ description: 'Tea.', socials: { x: '@fjord' } },
      });
      expect(saved).toMatchObject({
        ...{ id, name: 'Fjord Tea', email: 'hi@fjord.test', socials: { x: '@fjord' } },
        ...{ status: 'active', botCount: 0, version: 1 },
      });
      expect(new Date(saved.createdAt).toISOString()).toBe(saved.createdAt);
      expect(await clients().findClient('all', id)).toEqual(saved);
    });

    it('refuses an id that is taken and changes nothing', async () => {
      const client = await seedClient(world(), 'First');
      const again = clients().saveClient(client.id, { name: 'Second' });
      await expect(again).rejects.toMatchObject({ code: 'conflict' });
      expect(await clients().findClient('all', client.id)).toEqual(client);
    });

    it('does not exist for those who cannot reach it', async () => {
      const mine = await seedClient(world(), 'Reachable');
      const foreign = await seedClient(world(), 'Foreign');
      for (const reach of [[mine.id], []]) {
        expect(await clients().findClient(reach, foreign.id)).toBeNull();
        expect(
          await clients().updateClient(reach, { id: foreign.id, patch: { name: 'Mine' } }),
        ).toBeNull();
        expect(await clients().deleteClient(reach, { id: foreign.id, at: AT })).toBe(false);
      }
      expect(await clients().findClient('all', foreign.id)).toEqual(foreign);
      const listed = await clients().listClients([mine.id], { limit: 100 });
      expect(listed).toMatchObject({ items: [{ id: mine.id }], total: 1, nextCursor: null });
      expect(await clients().listClients([], { limit: 100 })).toMatchObject({
        items: [],
        total: 0,
      });
    });

    it('counts its live bots', async () => {
      const client = await seedClient(world());
      const bot = await seedBot(world(), { clientId: client.id });
      await seedBot(world(), { clientId: client.id });
      await world().stores.bots.deleteBot('all', bot.id, AT);
      expect(await clients().findClient('all', client.id)).toMatchObject({ botCount: 1 });
    });

    it('changes only what a patch names', async () => {
      const { id } = await clients().saveClient(world().newId('client'), {
        ...{ name: 'A', phone: '1', socials: { x: '@a', facebook: 'a' } },
      });
      const changed = await clients().updateClient('all', {
        id,
        patch: { name: 'B', socials: { x: '@b' } },
      });
      expect(changed).toMatchObject({ name: 'B', phone: '1', socials: { x: '@b' }, version: 2 });
      expect(changed?.socials).toEqual({ x: '@b' });
    });

    it('refuses a stale version, and lets one of many with the same version win', async () => {
      const { id } = await seedClient(world());
      const writes = await Promise.allSettled(
        Array.from({ length: 4 }, (_, at) =>
          clients().updateClient('all', { id, patch: { name: `Writer ${at}` }, version: 1 }),
        ),
      );
      const refused = writes.filter((write) => write.status === 'rejected');
      expect(refused).toHaveLength(3);
      for (const { reason } of refused) expect(reason).toMatchObject({ code: 'conflict' });
      expect(await clients().findClient('all', id)).toMatchObject({ version: 2 });
    });

    it('writes the entry of a write with it, and none for what is not written', async () => {
      const id = world().newId('client');
      const entry = () =>
        auditEntry(
          {
            newId: world().newId,
            now: () => AT,
            request: REQUEST,
          },
          { action: 'client.updated', target: id, clientId: id, details: { n: 1 } },
        );
      const [made, changed, deleted] = [entry(), entry(), entry()];
      await clients().saveClient(id, { name: 'Noted' }, made);
      await expect(clients().saveClient(id, { name: 'Twice' }, entry())).rejects.toThrow('exists');
      const patch = { name: 'Renamed' };
      await clients().updateClient('all', { id, patch, version: 1 }, changed);
      await expect(
        clients().updateClient('all', { id, patch, version: 1 }, entry()),
      ).rejects.toThrow('meanwhile');
      expect(await clients().updateClient([], { id, patch }, entry())).toBeNull();
      expect(await clients().deleteClient([], { id, at: AT }, entry())).toBe(false);
      expect(await clients().deleteClient('all', { id, at: AT }, deleted)).toBe(true);
      const { items } = await world().stores.audit.listAuditEntries('all', {
        target: id,
        limit: 9,
      });
      expect(items).toEqual(
        [deleted, changed, made].map(({ at, ...written }) => ({
          ...written,
          at: at.toISOString(),
        })),
      );
    });

    it('is gone once deleted', async () => {
      const client = await seedClient(world());
      expect(await clients().deleteClient('all', { id: client.id, at: AT })).toBe(true);
      expect(await clients().deleteClient('all', { id: client.id, at: AT })).toBe(false);
      expect(await clients().findClient('all', client.id)).toBeNull();
      expect(
        await clients().updateClient('all', { id: client.id, patch: { name: 'Back' } }),
      ).toBeNull();
      expect((await clients().listClients([client.id], { limit: 1 })).total).toBe(0);
    });

    it('lists every client once, newest first, on pages of any size', async () => {
      const made: ClientId[] = [];
      for (let i = 0; i < 60; i += 1) made.push((await seedClient(world(), `Page ${i}`)).id);
      for (const limit of [7, 60, 100]) {
        const { items, totals } = await readPages(limit, (page) =>
          clients().listClients(made, page),
        );
        expect(items.map(({ id }) => id)).toEqual(made.toReversed());
        expect([...totals]).toEqual([60]);
      }
    });

    it('searches for the text itself, whatever its case', async () => {
      const reach: ClientId[] = [];
      for (const client of ['100% Wool', '1000 Wools', 'under_score', 'underscore', 'back\\slash'])
        reach.push((await seedClient(world(), client)).id);
      const found = async (search: string) =>
        (await clients().listClients(reach, { limit: 10, search })).items.map(({ name }) => name);
      expect(await found('100% wOOL')).toEqual(['100% Wool']);
      expect(await found('R_S')).toEqual(['under_score']);
      expect(await found('k\\s')).toEqual(['back\\slash']);
      expect(await found("' OR 1=1 --")).toEqual([]);
    });

    it('refuses a cursor that it did not give', async () => {
      for (const sort of ['newest', 'name', 'updated'] as const)
        for (const cursor of sort === 'name' ? FORGED_NAME_CURSORS : FORGED_CURSORS)
          await expect(
            clients().listClients('all', { limit: 1, sort, cursor }),
          ).rejects.toMatchObject({
            ...{ code: 'invalid', fields: { cursor: expect.any(String) } },
          });
    });
  });
}
