import type { Role, UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { updateUser } from '../../user/index.ts';
import { seedClient } from '../seed.ts';
import { FORGED_CURSORS, readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const DEVICE = { userAgent: 'Firefox', address: '203.0.113.7' };

/** Lists of people, what they may do, and everybody's API keys. */
export function peopleStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: people`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const users = () => world().stores.users;
    let count = 0;
    const add = async (
      user: { readonly name?: string; readonly role?: Role; readonly email?: string } = {},
    ): Promise<UserId> => {
      const id = world().newId('user');
      count += 1;
      await users().saveUser({
        ...{ id, name: 'Ada', role: 'user', email: `${id}-${count}@people.test`, ...user },
        passwordHash: 'hash',
      });
      return id;
    };

    it('keeps the clients of a new user, without those that are gone', async () => {
      const [b, a] = [await seedClient(world(), 'B'), await seedClient(world(), 'A')];
      const id = world().newId('user');
      await users().saveUser({
        ...{ id, email: 'clients@people.test', name: 'Ada', role: 'client', passwordHash: 'hash' },
        clientIds: [b.id, a.id, world().newId('client')],
      });
      const clients = [a, b].map(({ id: clientId, name: called }) => ({
        id: clientId,
        name: called,
      }));
      expect(await users().findPerson(id)).toMatchObject({
        ...{ id, email: 'clients@people.test', name: 'Ada', role: 'client', status: 'active' },
        ...{ lastLoginAt: null, clients },
      });
      expect((await users().findAccount(id))?.clientIds).toEqual([b.id, a.id].toSorted());
      await world().stores.clients.deleteClient('all', { id: b.id, at: NOW });
      expect((await users().findPerson(id))?.clients).toEqual([{ id: a.id, name: 'A' }]);
      expect(await users().findPerson(world().newId('user'))).toBeNull();
    });

    it('lists everybody once, newest first, on pages of any size', async () => {
      const made: UserId[] = [];
      for (let i = 0; i < 30; i += 1) made.push(await add({ name: `Crowd ${i}` }));
      for (const limit of [7, 30, 100]) {
        const { items, totals } = await readPages(limit, (page) =>
          users().listUsers({ ...page, search: 'crowd' }),
        );
        expect(items.map(({ id }) => id)).toEqual(made.toReversed());
        expect([...totals]).toEqual([30]);
      }
      expect(JSON.stringify(await users().listUsers({ limit: 100 }))).not.toContain('hash');
    });

    it('finds by a part of name and e-mail, by role and by status', async () => {
      const percent = await add({ name: '100% Sure', role: 'client' });
      await add({ name: '1000 Sures', role: 'user' });
      const mail = await add({ email: 'find_me@people.test' });
      const found = async (
        input: Omit<Parameters<typeof add>[0] & object, 'name' | 'email'> & {
          search?: string;
          status?: 'active' | 'suspended';
        },
      ) => (await users().listUsers({ limit: 10, ...input })).items.map(({ id }) => id);
      expect(await found({ search: '100% sUrE' })).toEqual([percent]);
      expect(await found({ search: 'D_ME@' })).toEqual([mail]);
      expect(await found({ search: 'Sure', role: 'client' })).toEqual([percent]);
      await world().backDoor.suspendUser(percent);
      expect(await found({ search: 'Sure', status: 'suspended' })).toEqual([percent]);
      expect(await found({ search: '100%', status: 'active' })).toEqual([]);
    });

    it('refuses a cursor that it did not give', async () => {
      for (const cursor of FORGED_CURSORS) {
        const refusal = { code: 'invalid', fields: { cursor: expect.any(String) } };
        await expect(users().listUsers({ limit: 1, cursor })).rejects.toMatchObject(refusal);
        const invitations = world().stores.tokens.listInvitations({ limit: 1, cursor });
        await expect(invitations).rejects.toMatchObject(refusal);
      }
    });

    it('#16 sets role, status and clients together, and ends sessions when told', async () => {
      const { sessions } = world();
      const client = await seedClient(world(), 'Mine');
      const [id, bystander] = [await add({ role: 'admin' }), await add()];
      const [mine, theirs] = [
        await sessions.create(id, DEVICE),
        await sessions.create(bystander, DEVICE),
      ];
      const access = { role: 'client', status: 'active', clientIds: [client.id] } as const;
      await users().setAccess(id, { ...access, endSessions: false });
      expect(await users().findAccount(id)).toMatchObject(access);
      expect(await sessions.validate(mine.token)).not.toBeNull();
      const none = { role: 'client', status: 'suspended', clientIds: [] } as const;
      await users().setAccess(id, { ...none, endSessions: true });
      expect(await users().findAccount(id)).toMatchObject(none);
      expect(await sessions.validate(mine.token)).toBeNull();
      expect(await sessions.validate(theirs.token)).toMatchObject({ userId: bystander });
    });

    it('leaves one of two admins who take the role from each other at the same time', async () => {
      const request = { ...DEVICE, origin: '', requestId: 'r1' };
      const { newId, transaction } = world();
      const as = (userId: UserId) => ({
        ...{ newId, transaction, request, now: () => NOW },
        actor: { type: 'staff', userId, role: 'admin', clientIds: 'all' } as const,
      });
      for (let round = 0; round < 10; round += 1) {
        const [a, b] = [await add({ role: 'admin' }), await add({ role: 'admin' })];
        const outcomes = await Promise.allSettled([
          updateUser(as(a), { id: b, role: 'user' }),
          updateUser(as(b), { id: a, status: 'suspended' }),
        ]);
        const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
        expect(refused).toMatchObject([{ reason: { code: 'forbidden' } }]);
        const admins = await users().lockActiveAdmins();
        expect([a, b].filter((id) => admins.includes(id))).toHaveLength(1);
      }
    });

    it('lists and revokes API keys of everybody, with who made them', async () => {
      const { apiKeys } = world().stores;
      const maker = await add({ name: 'Maker' });
      const id = world().newId('apiKey');
      await apiKeys.saveApiKey({
        ...{ id, name: 'Key', hint: 'pxl_ab', scopes: ['read'], secretHash: `hash-of-${id}` },
        ...{ clientIds: null, createdBy: maker, expiresAt: null },
      });
      const [own] = await apiKeys.listApiKeys(maker);
      expect(own).toMatchObject({ id, maker: { id: maker, name: 'Maker' } });
      expect(await apiKeys.listApiKeys('all')).toContainEqual(own);
      expect(await apiKeys.revokeApiKey(await add(), id, NOW)).toBe(false);
      expect(await apiKeys.revokeApiKey('all', id, NOW)).toBe(true);
      expect((await apiKeys.listApiKeys('all')).map((key) => key.id)).not.toContain(id);
      expect(await apiKeys.revokeApiKey('all', world().newId('apiKey'), NOW)).toBe(false);
    });

    it('#24 finds a key as its maker may use it now', async () => {
      const { apiKeys } = world().stores;
      const [a, b] = [await seedClient(world(), 'A'), await seedClient(world(), 'B')];
      const maker = await add({ role: 'admin' });
      const hashes = ['all', 'both'].map((key) => `${key} of ${maker}`);
      for (const secretHash of hashes)
        await apiKeys.saveApiKey({
          ...{ id: world().newId('apiKey'), name: 'Key', hint: 'pxl_ab', secretHash },
          ...{ scopes: ['read', 'manage'], createdBy: maker, expiresAt: null },
          clientIds: secretHash.startsWith('all') ? null : [a.id, b.id],
        });
      const seen = () =>
        Promise.all(
          hashes.map(async (hash) => {
            const key = await apiKeys.findUsableApiKey(hash, NOW);
            return [key?.clientIds, key?.scopes];
          }),
        );
      const both = ['read', 'manage'];
      expect(await seen()).toEqual([
        [null, both],
        [[a.id, b.id], both],
      ]);
      const access = { status: 'active', clientIds: [a.id], endSessions: true } as const;
      await users().setAccess(maker, { ...access, role: 'client' });
      expect(await seen()).toEqual([
        [[a.id], both],
        [[a.id], both],
      ]);
      await users().setAccess(maker, { ...access, role: 'user' });
      expect(await seen()).toEqual([
        [[a.id], ['read']],
        [[a.id], ['read']],
      ]);
    });
  });
}
