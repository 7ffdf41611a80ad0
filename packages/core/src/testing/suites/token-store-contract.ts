import type { UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const END = new Date('2026-11-23T09:30:00.000Z');

/** One-time tokens. */
export function tokenStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: one-time tokens`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const tokens = () => world().stores.tokens;
    const addUser = async (email: string): Promise<UserId> => {
      const id = world().newId('user');
      const user = { id, email, name: 'Ada', role: 'user', passwordHash: 'hash' } as const;
      await world().stores.users.saveUser(user);
      return id;
    };
    const save = async (tokenHash: string, email: string) => {
      const token = {
        ...({ id: world().newId('oneTimeToken'), kind: 'invite', email, role: 'client' } as const),
        ...{ clientIds: [world().newId('client')], userId: null, createdBy: null, expiresAt: END },
      };
      await tokens().saveToken({ ...token, tokenHash });
      return token;
    };
    const claim = (tokenHash: string, now = NOW) =>
      tokens().claimToken({ kind: 'invite', tokenHash, now });

    it('#17 gives a token to one of 20 parallel callers', async () => {
      const token = await save('t1', 'one@pixel.test');
      const claims = await Promise.all(Array.from({ length: 20 }, () => claim('t1')));
      expect(claims.filter((claimed) => claimed !== null)).toEqual([token]);
    });

    it('#17 does not give a token that is unknown, of another kind, or expired', async () => {
      await save('t2', 'two@pixel.test');
      expect(await claim('T2')).toBeNull();
      const asReset = { kind: 'reset', tokenHash: 't2', now: NOW } as const;
      expect(await tokens().claimToken(asReset)).toBeNull();
      expect(await claim('t2', END)).toBeNull();
      expect(await claim('t2')).not.toBeNull();
    });

    it('#17 keeps one unused token per e-mail, and can use it up', async () => {
      await save('t3', 'three@pixel.test');
      await save('t4', 'three@pixel.test');
      await tokens().useUpToken({ kind: 'reset', email: 'three@pixel.test', now: NOW });
      expect(await claim('t3')).toBeNull();
      expect(await claim('t4')).not.toBeNull();
      await save('t5', 'three@pixel.test');
      await tokens().useUpToken({ kind: 'invite', email: 'three@pixel.test', now: NOW });
      expect(await claim('t5')).toBeNull();
    });

    it('keeps a reset with its user', async () => {
      const userId = await addUser('four@pixel.test');
      const token = {
        ...({
          id: world().newId('oneTimeToken'),
          kind: 'reset',
          email: 'four@pixel.test',
        } as const),
        ...({ role: 'user', clientIds: [], userId, createdBy: userId, expiresAt: END } as const),
      };
      await tokens().saveToken({ ...token, tokenHash: 't6' });
      const asReset = { kind: 'reset', tokenHash: 't6', now: NOW } as const;
      expect(await tokens().claimToken(asReset)).toEqual(token);
    });
  });
}
