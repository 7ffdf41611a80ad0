import type { UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { hex } from '../../hex.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const DEVICE = { userAgent: 'Firefox', address: '203.0.113.7' };

/** Second factors and recovery codes. */
export function secondFactorStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: second factors`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const store = () => world().stores.secondFactors;
    const addUser = async (): Promise<UserId> => {
      const id = world().newId('user');
      const user = { id, email: `${id}@pixel.test`, name: 'Ada', role: 'user' as const };
      await world().stores.users.saveUser({ ...user, passwordHash: 'hash' });
      return id;
    };
    const signIn = async (userId: UserId) => (await world().sessions.create(userId, DEVICE)).token;
    const switchOn = async (userId: UserId, keepSession = '') => {
      await store().saveSecondFactor({ userId, sealedSecret: 'secret' });
      const shown = { sealedSecret: 'secret', step: 100, at: NOW, keepSession };
      return store().confirmSecondFactor(userId, shown);
    };

    it('#21 keeps one secret that is not in force, the newest', async () => {
      const userId = await addUser();
      expect(await store().findSecondFactor(userId)).toBeNull();
      expect(await store().saveSecondFactor({ userId, sealedSecret: 'old' })).toBe(true);
      expect(await store().saveSecondFactor({ userId, sealedSecret: 'new' })).toBe(true);
      const stale = { sealedSecret: 'old', step: 1, at: NOW, keepSession: '' };
      expect(await store().confirmSecondFactor(userId, stale)).toBe(false);
      expect(await store().findSecondFactor(userId)).toEqual({
        ...{ sealedSecret: 'new', confirmedAt: null },
      });
    });

    it('#16 puts a secret in force once and ends the other sessions of its user', async () => {
      const [ada, eve] = [await addUser(), await addUser()];
      const [mine, other, foreign] = [await signIn(ada), await signIn(ada), await signIn(eve)];
      const keep = hex(world().sha256(mine));
      const turns = [await switchOn(ada, keep), await switchOn(ada, keep)];
      expect(turns).toEqual([true, false]);
      expect(await store().findSecondFactor(ada)).toEqual({
        ...{ sealedSecret: 'secret', confirmedAt: NOW },
      });
      expect(await store().saveSecondFactor({ userId: ada, sealedSecret: 'mine' })).toBe(false);
      const { sessions } = world();
      const alive = [await sessions.validate(mine), await sessions.validate(foreign)];
      expect(alive).toEqual([expect.anything(), expect.anything()]);
      expect(await sessions.validate(other)).toBeNull();
    });

    it('#21 gives a step to one of 20 parallel callers, and none that is older', async () => {
      const userId = await addUser();
      await switchOn(userId);
      const takes = Array.from({ length: 20 }, () => store().takeStep(userId, 101));
      expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(1);
      expect(await store().takeStep(userId, 100)).toBe(false);
      expect(await store().takeStep(userId, 102)).toBe(true);
      expect(await store().takeStep(await addUser(), 102)).toBe(false);
    });

    it('#21 gives a recovery code to one of 20 parallel callers, and to nobody else', async () => {
      const [ada, eve] = [await addUser(), await addUser()];
      await store().saveRecoveryCodes(ada, ['h1', 'h2']);
      await store().saveRecoveryCodes(eve, ['h3']);
      expect(await store().takeRecoveryCode(ada, 'h3', NOW)).toBe(false);
      const takes = Array.from({ length: 20 }, () => store().takeRecoveryCode(ada, 'h1', NOW));
      expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(1);
      expect(await store().countRecoveryCodes(ada)).toBe(1);
      await store().saveRecoveryCodes(ada, ['h4']);
      expect(await store().takeRecoveryCode(ada, 'h2', NOW)).toBe(false);
      expect(await store().countRecoveryCodes(ada)).toBe(1);
      expect(await store().countRecoveryCodes(eve)).toBe(1);
    });

    it('#16 takes a second factor away with its codes and the other sessions', async () => {
      const [ada, eve] = [await addUser(), await addUser()];
      await switchOn(ada);
      await switchOn(eve);
      await store().saveRecoveryCodes(ada, ['h5']);
      const [mine, other] = [await signIn(ada), await signIn(ada)];
      const keep = hex(world().sha256(mine));
      expect(await store().deleteSecondFactor(ada, keep)).toBe(true);
      expect(await store().deleteSecondFactor(ada, null)).toBe(false);
      expect(await store().findSecondFactor(ada)).toBeNull();
      expect(await store().countRecoveryCodes(ada)).toBe(0);
      expect(await world().sessions.validate(mine)).not.toBeNull();
      expect(await world().sessions.validate(other)).toBeNull();
      expect(await store().findSecondFactor(eve)).not.toBeNull();
    });
  });
}
