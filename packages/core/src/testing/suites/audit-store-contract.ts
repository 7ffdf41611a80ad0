import type { ListAudit } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { Reach } from '../../actor.ts';
import type { AuditRecord } from '../../audit/port.ts';
import { sealAudit } from '../../audit/seal-audit.ts';
import { createBot, updateBot } from '../../bot/index.ts';
import { createClient, deleteClient, updateClient } from '../../client/index.ts';
import type { Ctx } from '../../context.ts';
import { sha256 } from '../randomness.ts';
import { FORGED_CURSORS, readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');

/** The audit log: what is written once and never edited. */
export function auditStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: audit`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const make = async (fields: Partial<AuditRecord> = {}): Promise<AuditRecord> => {
      const entry: AuditRecord = {
        ...{ id: world().newId('audit'), actorType: 'staff', actorId: 'usr_1', clientId: null },
        ...{ action: 'bot.created', targetType: 'bot', targetId: 'bot_1', address: '203.0.113.7' },
        ...{ requestId: 'req1', details: { name: 'Bot', count: 1.5, live: true }, at: AT },
        ...fields,
      };
      await world().stores.audit.saveAuditEntry(entry);
      return entry;
    };
    const list = (input: Partial<ListAudit>, reach: Reach = 'all') =>
      auditOf().listAuditEntries(reach, { limit: 100, ...input });
    const auditOf = () => world().stores.audit;
    const actor: Ctx['actor'] = { type: 'system', job: 'audit-contract' };
    const request = { address: '203.0.113.7', userAgent: '', origin: '', requestId: 'req1' };
    const working = () => ({ ...world(), actor, request, now: () => AT });
    const idsOf = async (input: Partial<ListAudit>) =>
      (await list(input)).items.map(({ id }) => id);

    it('takes an entry, and the same one again, and gives back all of it', async () => {
      const entry = await make({ actorId: 'usr_whole' });
      await expect(auditOf().saveAuditEntry(entry)).resolves.toBeUndefined();
      const { at, ...rest } = entry;
      expect(await list({ actor: 'usr_whole' })).toEqual({
        ...{ items: [{ ...rest, at: at.toISOString() }], nextCursor: null, total: 1 },
      });
    });

    it('finds by each filter and by all of them', async () => {
      const clientId = world().newId('client');
      const mine = await make({
        ...{ actorId: 'usr_f', clientId, action: 'flow.published', targetId: 'flw_f' },
        at: new Date('2026-10-01T00:00:00.000Z'),
      });
      const other = await make({ actorId: 'usr_g', action: 'flow.paused_x', targetId: 'flw_g' });
      const wholes: Partial<ListAudit>[] = [
        ...[{ actor: 'usr_f' }, { action: 'flow.published' }, { search: 'W.PUBL' }],
        ...[{ target: 'flw_f' }, { clientId }],
        { from: '2026-10-01T00:00:00.000Z', to: '2026-10-01T00:00:00.001Z' },
      ];
      for (const filter of wholes) expect(await idsOf(filter)).toEqual([mine.id]);
      expect(await idsOf(Object.assign({}, ...wholes))).toEqual([mine.id]);
      expect(await idsOf({ search: 'flow.' })).toEqual([other.id, mine.id]);
      expect(await idsOf({ search: 'paused_x' })).toEqual([other.id]);
      expect(await idsOf({ search: 'flow%' })).toEqual([]);
      expect(await idsOf({ clientId, to: '2026-10-01T00:00:00.000Z' })).toEqual([]);
    });

    it('shows to those who reach some clients the entries of these only', async () => {
      const [mine, others] = [world().newId('client'), world().newId('client')];
      const entry = await make({ clientId: mine, actorId: 'usr_reach' });
      await make({ clientId: others, actorId: 'usr_reach' });
      await make({ actorId: 'usr_reach' });
      const seen = await list({ actor: 'usr_reach' }, [mine]);
      expect(seen).toMatchObject({ items: [{ id: entry.id }], total: 1 });
      expect((await list({ clientId: others }, [mine])).total).toBe(0);
      expect((await list({}, [])).total).toBe(0);
    });

    it('names what is live and in reach, and people for those who may know them', async () => {
      const { stores } = world();
      const mine = await createClient(working(), { name: 'Mine' });
      const gone = await createClient(working(), { name: 'Gone' });
      const other = await createClient(working(), { name: 'Other' });
      const about = { type: 'chatbot', complexity: 'basic', language: 'en' } as const;
      const bots = await Promise.all(
        [mine, gone, other].map(({ id: clientId, name }) =>
          createBot(working(), { ...about, clientId, name: `Bot of ${name}` }),
        ),
      );
      await deleteClient(working(), gone.id);
      const unknown = (['source', 'curated', 'user', 'bot', 'client'] as const).map((kind) =>
        world().newId(kind),
      );
      const known = [mine, gone, other, ...bots].map(({ id }) => id);
      const ids = [...known, ...unknown];
      const named = async (reach: Reach) =>
        (await stores.audit.listTargetNames(reach, { ids, withPeople: true }))
          .map(({ name, botId }) => [name, botId])
          .toSorted();
      const ofMine = [
        ['Bot of Mine', null],
        ['Mine', null],
      ];
      expect(await named([mine.id])).toEqual(ofMine);
      expect(await named([])).toEqual([]);
      expect(await named('all')).toEqual(
        [...ofMine, ['Bot of Other', null], ['Other', null]].toSorted(),
      );
    });

    it('pages, newest first, and refuses forged cursors', async () => {
      const made = [];
      for (let i = 0; i < 5; i++) made.unshift((await make({ actorId: 'usr_pages' })).id);
      const { items, totals } = await readPages(2, (input) =>
        list({ ...input, actor: 'usr_pages' }),
      );
      expect(items.map(({ id }) => id)).toEqual(made);
      expect([...totals]).toEqual([5]);
      for (const cursor of FORGED_CURSORS)
        await expect(list({ cursor })).rejects.toMatchObject({ code: 'invalid' });
    });

    it('seals each entry once, in one chain, also when many write and several seal', async () => {
      const { stores } = world();
      const seal = () => sealAudit({ stores, sha256 });
      const writers = Array.from({ length: 50 }, (_, i) =>
        world().transaction(async (tx) => {
          await tx.stores.audit.saveAuditEntry({
            ...{ id: world().newId('audit'), actorType: 'system', actorId: 'job', clientId: null },
            ...{ action: 'bot.built', targetType: 'bot', targetId: `inside_${i}`, address: '' },
            ...{ requestId: '', details: {}, at: AT },
          });
        }),
      );
      await Promise.all([...writers, seal(), seal(), seal()]);
      await seal();
      const links = await auditOf().listAuditLinks(0, 10_000);
      expect(links.map(({ no }) => no)).toEqual(links.map((_, i) => i + 1));
      expect(links.length).toBe((await list({})).total);
      expect(new Set(links.map(({ entryId }) => entryId)).size).toBe(links.length);
      const targets = new Set(links.map(({ entry }) => entry?.targetId));
      for (let i = 0; i < 50; i++) expect(targets).toContain(`inside_${i}`);
      expect(await auditOf().findLostAuditEntry()).toBeNull();
      await seal();
      expect(await auditOf().listAuditLinks(links.length, 10)).toEqual([]);
    });

    describe('#27 a change whose entry cannot be written', () => {
      /** The same, with a log that takes nothing, in transactions too. */
      const failing = () => {
        const saveAuditEntry = () => Promise.reject(new Error('The log is full.'));
        const transaction: Ctx['transaction'] = (work) =>
          world().transaction(({ stores, jobs }) =>
            work({ jobs, stores: { ...stores, audit: { ...stores.audit, saveAuditEntry } } }),
          );
        return { ...working(), transaction };
      };

      it('is not made, of a client', async () => {
        const client = await createClient(working(), { name: 'Kept' });
        // Client and entry are one statement; what its entry cannot have is a number that is taken.
        const [{ id } = await make()] = (await list({ target: client.id })).items;
        const { clients } = world().stores;
        const taken = (entry?: AuditRecord) => entry && { ...entry, id };
        const stores: Ctx['stores'] = {
          ...world().stores,
          clients: {
            ...clients,
            saveClient: (of, input, entry) => clients.saveClient(of, input, taken(entry)),
            updateClient: (reach, change, entry) =>
              clients.updateClient(reach, change, taken(entry)),
            deleteClient: (reach, gone, entry) => clients.deleteClient(reach, gone, taken(entry)),
          },
        };
        const refused = { ...working(), stores };
        const input = { id: client.id, name: 'Changed' };
        await expect(updateClient(refused, input)).rejects.toThrow();
        await expect(deleteClient(refused, client.id)).rejects.toThrow();
        expect(await world().stores.clients.findClient('all', client.id)).toEqual(client);
        await expect(createClient(refused, { name: 'Unaccounted' })).rejects.toThrow();
        const found = { search: 'Unaccounted', limit: 10 };
        expect((await world().stores.clients.listClients('all', found)).items).toEqual([]);
        expect((await idsOf({ target: client.id })).length).toBe(1);
      });

      it('is not made, of a chatbot', async () => {
        const { id: clientId } = await createClient(working(), { name: 'Owner' });
        const about = { clientId, type: 'chatbot', complexity: 'basic', language: 'en' } as const;
        const bot = await createBot(working(), { ...about, name: 'Kept' });
        const input = { id: bot.id, name: 'Changed' };
        await expect(updateBot(failing(), input)).rejects.toThrow('full');
        expect(await world().stores.bots.findBot('all', bot.id)).toEqual(bot);
        const made = createBot(failing(), { ...about, name: 'Unaccounted' });
        await expect(made).rejects.toThrow('full');
        const { items } = await world().stores.bots.listBots('all', { clientId, limit: 10 });
        expect(items.map(({ name: of }) => of)).toEqual(['Kept']);
      });
    });
  });
}
