import type { ApiKeyId, UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { seedClient } from '../seed.ts';
import type { OpenStoreWorld, StoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const LATER = new Date('2026-11-24T09:00:00.000Z');

/** Settings, users and API keys. */
export function authStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: settings`, { timeout: 30_000 }, () => {
    const world = useWorld(open);

    it('keeps the last value of a key', async () => {
      const { settings } = world().stores;
      expect(await settings.findSetting('a')).toBeNull();
      await settings.saveSetting('a', 'one');
      await settings.saveSetting('a', 'two');
      expect(await settings.findSetting('a')).toBe('two');
    });

    it('gives a claimed value to one of many', async () => {
      const { settings } = world().stores;
      await settings.saveSetting('token', 'secret');
      expect(await settings.claimSetting('token', 'wrong')).toBe(false);
      const claims = await Promise.all(
        Array.from({ length: 8 }, () => settings.claimSetting('token', 'secret')),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await settings.findSetting('token')).toBeNull();
    });
  });

  describe(`${name}: users`, { timeout: 30_000 }, () => {
    const world = useWorld(open);

    it('finds a user by id and by e-mail, with what signing in needs', async () => {
      const { users } = world().stores;
      const id = await saveUser(world(), 'ada@pixel.test', 'admin');
      const account = {
        ...{ id, email: 'ada@pixel.test', name: 'Ada', role: 'admin', passwordHash: 'hash' },
        ...{ status: 'active', clientIds: 'all' },
      };
      expect(await users.findAccount(id)).toEqual(account);
      expect(await users.findAccountByEmail('ada@pixel.test')).toEqual(account);
      expect(await users.findAccountByEmail('eve@pixel.test')).toBeNull();
      expect(await users.findAccount(world().newId('user'))).toBeNull();
    });

    it('refuses an e-mail that is taken, also in parallel', async () => {
      const { users } = world().stores;
      const before = await users.countUsers();
      const saves = await Promise.allSettled(
        Array.from({ length: 4 }, () => saveUser(world(), 'twin@pixel.test', 'user')),
      );
      const refused = saves.filter((save) => save.status === 'rejected');
      expect(refused).toHaveLength(3);
      for (const { reason } of refused)
        expect(reason).toMatchObject({ code: 'conflict', fields: { email: 'is taken' } });
      expect(await users.countUsers()).toBe(before + 1);
    });

    it('limits users who are no admins to their clients', async () => {
      const { users } = world().stores;
      const id = await saveUser(world(), 'carl@pixel.test', 'client');
      expect(await users.findAccount(id)).toMatchObject({ clientIds: [] });
      const mine = await seedClient(world());
      await seedClient(world());
      await world().backDoor.addMembership(id, mine.id);
      expect(await users.findAccount(id)).toMatchObject({ clientIds: [mine.id] });
    });

    it('records a sign-in and takes an unknown user for what it is', async () => {
      const { users } = world().stores;
      const id = await saveUser(world(), 'last@pixel.test', 'user');
      await users.recordLogin(id, NOW);
      await users.recordLogin(world().newId('user'), NOW);
      expect(await users.findAccount(id)).toMatchObject({ id });
    });
  });

  describe(`${name}: API keys`, { timeout: 30_000 }, () => {
    const world = useWorld(open);

    it('keeps what was saved and never tells the hash', async () => {
      const owner = await saveUser(world(), 'k1@pixel.test', 'admin');
      const client = await seedClient(world());
      const saved = await saveKey(world(), owner, { hash: 'h1', clientIds: [client.id] });
      expect(saved).toMatchObject({ clientIds: [client.id], lastUsedAt: null, expiresAt: null });
      expect(JSON.stringify(saved)).not.toContain('h1');
      const found = await world().stores.apiKeys.findUsableApiKey('h1', NOW);
      expect(found).toEqual({ ...saved, createdBy: owner });
      expect(await world().stores.apiKeys.findUsableApiKey('h', NOW)).toBeNull();
    });

    it('tells no clients from all clients', async () => {
      const owner = await saveUser(world(), 'k2@pixel.test', 'admin');
      await saveKey(world(), owner, { hash: 'h2-all', clientIds: null });
      await saveKey(world(), owner, { hash: 'h2-none', clientIds: [] });
      const { apiKeys } = world().stores;
      expect(await apiKeys.findUsableApiKey('h2-all', NOW)).toMatchObject({ clientIds: null });
      expect(await apiKeys.findUsableApiKey('h2-none', NOW)).toMatchObject({ clientIds: [] });
    });

    it('does not find a key that is expired, revoked, or of a suspended user', async () => {
      const { apiKeys } = world().stores;
      const owner = await saveUser(world(), 'k3@pixel.test', 'admin');
      await saveKey(world(), owner, { hash: 'h3-short', expiresAt: LATER });
      expect(await apiKeys.findUsableApiKey('h3-short', NOW)).not.toBeNull();
      expect(await apiKeys.findUsableApiKey('h3-short', LATER)).toBeNull();

      const revoked = await saveKey(world(), owner, { hash: 'h3-revoked' });
      expect(await apiKeys.revokeApiKey(owner, revoked.id, NOW)).toBe(true);
      expect(await apiKeys.revokeApiKey(owner, revoked.id, NOW)).toBe(false);
      expect(await apiKeys.findUsableApiKey('h3-revoked', NOW)).toBeNull();

      await world().backDoor.suspendUser(owner);
      expect(await apiKeys.findUsableApiKey('h3-short', NOW)).toBeNull();
    });

    it('shows and revokes only the keys of the user, newest first', async () => {
      const { apiKeys } = world().stores;
      const mine = await saveUser(world(), 'k4@pixel.test', 'admin');
      const other = await saveUser(world(), 'k5@pixel.test', 'admin');
      const first = await saveKey(world(), mine, { hash: 'h4-1' });
      const second = await saveKey(world(), mine, { hash: 'h4-2' });
      const foreign = await saveKey(world(), other, { hash: 'h4-3' });
      expect((await apiKeys.listApiKeys(mine)).map(({ id }) => id)).toEqual([second.id, first.id]);
      expect(await apiKeys.revokeApiKey(mine, foreign.id, NOW)).toBe(false);
      expect(await apiKeys.findUsableApiKey('h4-3', NOW)).not.toBeNull();
    });

    it('notes when a key was used and refuses a second key of the same hash', async () => {
      const { apiKeys } = world().stores;
      const owner = await saveUser(world(), 'k6@pixel.test', 'admin');
      const key = await saveKey(world(), owner, { hash: 'h6' });
      await apiKeys.touchApiKey(key.id, LATER);
      const [listed] = await apiKeys.listApiKeys(owner);
      expect(listed?.lastUsedAt).toBe(LATER.toISOString());
      await expect(saveKey(world(), owner, { hash: 'h6' })).rejects.toMatchObject({
        code: 'conflict',
      });
    });
  });
}

async function saveUser(
  world: StoreWorld,
  email: string,
  role: 'admin' | 'client' | 'user',
): Promise<UserId> {
  const id = world.newId('user');
  await world.stores.users.saveUser({ id, email, name: 'Ada', role, passwordHash: 'hash' });
  return id;
}

type SavedKey = Parameters<StoreWorld['stores']['apiKeys']['saveApiKey']>[0];

function saveKey(
  world: StoreWorld,
  createdBy: UserId,
  key: { readonly hash: string } & Partial<Pick<SavedKey, 'clientIds' | 'expiresAt'>>,
) {
  const id: ApiKeyId = world.newId('apiKey');
  const { hash: secretHash, clientIds = null, expiresAt = null } = key;
  return world.stores.apiKeys.saveApiKey({
    ...{ id, name: 'Key', hint: 'pxl_ab', scopes: ['chat', 'read'] as const },
    ...{ secretHash, clientIds, createdBy, expiresAt },
  });
}
