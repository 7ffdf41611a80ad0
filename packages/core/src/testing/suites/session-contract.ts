import type { UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { hex } from '../../hex.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const DEVICE = { userAgent: 'Firefox', address: '203.0.113.7' };

/** Lists of sessions, and what a new password does to them. */
export function sessionContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: sessions of a user`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const idOf = (token: string) => hex(world().sha256(token));
    const addUser = async (): Promise<UserId> => {
      const id = world().newId('user');
      const user = { id, email: `${id}@pixel.test`, name: 'Ada', role: 'user' as const };
      await world().stores.users.saveUser({ ...user, passwordHash: 'old' });
      return id;
    };
    const signIn = async (userId: UserId) => (await world().sessions.create(userId, DEVICE)).token;

    it('#16 a new password ends all sessions but the one that set it, and nobody else’s', async () => {
      const { sessions, stores } = world();
      const [ada, eve] = [await addUser(), await addUser()];
      const [mine, other, foreign] = [await signIn(ada), await signIn(ada), await signIn(eve)];
      const change = { id: ada, from: 'old', to: 'new', keepSession: idOf(mine) };
      expect(await stores.users.changePassword(change)).toBe(true);
      expect(await stores.users.findAccount(ada)).toMatchObject({ passwordHash: 'new' });
      expect(await sessions.validate(mine)).toMatchObject({ userId: ada });
      expect(await sessions.validate(other)).toBeNull();
      expect(await sessions.validate(foreign)).toMatchObject({ userId: eve });
    });

    it('#16 of parallel changes from the same password one wins; who loses ends nothing', async () => {
      const { sessions, stores } = world();
      const ada = await addUser();
      const tokens = [await signIn(ada), await signIn(ada), await signIn(ada)];
      const changes = await Promise.all(
        tokens.map((token, at) =>
          stores.users.changePassword({
            ...{ id: ada, from: 'old', to: `new ${at}`, keepSession: idOf(token) },
          }),
        ),
      );
      expect(changes.filter(Boolean)).toHaveLength(1);
      const winner = changes.indexOf(true);
      expect(await stores.users.findAccount(ada)).toMatchObject({ passwordHash: `new ${winner}` });
      const left = await sessions.list(ada);
      expect(left.map(({ id }) => id)).toEqual([idOf(tokens[winner] ?? '')]);
    });

    it('#16 lists the sessions of one user, ends one, and ends all others', async () => {
      const { sessions } = world();
      const [ada, eve] = [await addUser(), await addUser()];
      const tokens = [await signIn(ada), await signIn(ada), await signIn(ada)];
      const ids = tokens.map(idOf);
      const foreign = await signIn(eve);
      const listed = await sessions.list(ada);
      expect(listed.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(listed[0]).toMatchObject(DEVICE);
      expect(JSON.stringify(listed)).not.toContain(tokens[0]);
      expect(await sessions.revokeById(ada, idOf(foreign))).toBe(false);
      expect(await sessions.revokeById(ada, idOf(tokens[1] ?? ''))).toBe(true);
      expect(await sessions.revokeById(ada, idOf(tokens[1] ?? ''))).toBe(false);
      await sessions.revokeOthers(ada, idOf(tokens[0] ?? ''));
      expect((await sessions.list(ada)).map(({ id }) => id)).toEqual([ids[0]]);
      expect(await sessions.validate(foreign)).toMatchObject({ userId: eve });
    });

    it('renames one user', async () => {
      const { users } = world().stores;
      const [ada, eve] = [await addUser(), await addUser()];
      await users.renameUser(ada, 'Ada King');
      expect(await users.findAccount(ada)).toMatchObject({ name: 'Ada King' });
      expect(await users.findAccount(eve)).toMatchObject({ name: 'Ada' });
    });
  });
}
