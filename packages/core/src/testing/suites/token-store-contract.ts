import type { UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { seedClient } from '../seed.ts';
import { readPages } from './read-pages.ts';
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
        ...{
          clientIds: [world().newId('client')],
          userId: null,
          createdBy: null,
          applicant: null,
          expiresAt: END,
        },
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

    it('#18 hands out once what an account is made of, and forgets the hash with that', async () => {
      const applicant = { name: 'Ada', passwordHash: 'the hash' };
      const token = {
        ...({ id: world().newId('oneTimeToken'), kind: 'verify', email: 'v@pixel.test' } as const),
        ...({ role: 'user', clientIds: [], userId: null, createdBy: null, applicant } as const),
        ...{ tokenHash: 't7', expiresAt: END },
      };
      await tokens().saveToken(token);
      const { tokenHash, ...kept } = token;
      const byHash = { kind: 'verify', tokenHash, now: NOW } as const;
      const byEmail = { kind: 'verify', email: token.email, now: NOW } as const;
      expect(await tokens().findToken(byHash)).toEqual(kept);
      expect(await tokens().findToken(byEmail)).toEqual(kept);
      expect(await tokens().findToken({ ...byEmail, kind: 'invite' })).toBeNull();
      expect(await tokens().findToken({ ...byEmail, now: END })).toBeNull();
      const claims = await Promise.all(
        Array.from({ length: 20 }, () => tokens().claimToken(byHash)),
      );
      expect(claims.filter((claimed) => claimed !== null)).toEqual([kept]);
      expect(await tokens().findToken(byHash)).toBeNull();
      expect(await tokens().findToken(byEmail)).toBeNull();
    });

    it('lists invitations that nobody has used, newest first, and revokes one', async () => {
      const inviter = await addUser('inviter@pixel.test');
      const client = await seedClient(world(), 'Shop');
      const invite = async (email: string) => {
        const id = world().newId('oneTimeToken');
        await tokens().saveToken({
          ...({
            id,
            kind: 'invite',
            email,
            role: 'client',
            userId: null,
            applicant: null,
          } as const),
          ...{ clientIds: [client.id], createdBy: inviter, tokenHash: `hash of ${id}` },
          expiresAt: END,
        });
        return id;
      };
      const first = await invite('l1@pixel.test');
      const second = await invite('l2@pixel.test');
      const list = async () => {
        const { items } = await readPages(2, (page) => tokens().listInvitations(page));
        return items.filter(({ invitedBy }) => invitedBy?.id === inviter);
      };
      expect(await list()).toMatchObject([
        { id: second, email: 'l2@pixel.test' },
        {
          ...{ id: first, email: 'l1@pixel.test', role: 'client', expiresAt: END.toISOString() },
          ...{ clients: [{ id: client.id, name: 'Shop' }], invitedBy: { name: 'Ada' } },
        },
      ]);
      expect(await tokens().revokeInvitation(first, NOW)).toBe('l1@pixel.test');
      expect(await tokens().revokeInvitation(first, NOW)).toBeNull();
      expect((await list()).map(({ id }) => id)).toEqual([second]);
      expect(await claim(`hash of ${first}`)).toBeNull();
    });

    it('deletes what was used or ended long ago, and what was never verified at once', async () => {
      const save = async (email: string, kind: 'invite' | 'verify') => {
        const applicant = kind === 'verify' ? { name: 'Ada', passwordHash: 'hash' } : null;
        await tokens().saveToken({
          ...({ id: world().newId('oneTimeToken'), kind, email, role: 'user' } as const),
          ...{ clientIds: [], userId: null, createdBy: null, applicant },
          ...{ tokenHash: `stale ${email}`, expiresAt: END },
        });
      };
      await save('s1@pixel.test', 'invite');
      await save('s2@pixel.test', 'verify');
      await tokens().deleteStaleTokens({ before: NOW, now: NOW });
      const find = (email: string, kind: 'invite' | 'verify') =>
        tokens().findToken({ kind, email, now: NOW });
      expect(await find('s1@pixel.test', 'invite')).not.toBeNull();
      expect(await find('s2@pixel.test', 'verify')).not.toBeNull();
      await tokens().deleteStaleTokens({ before: NOW, now: END });
      expect(await find('s1@pixel.test', 'invite')).not.toBeNull();
      expect(await find('s2@pixel.test', 'verify')).toBeNull();
      expect(await tokens().deleteStaleTokens({ before: END, now: END })).toBeGreaterThan(0);
      expect(await find('s1@pixel.test', 'invite')).toBeNull();
    });

    it('keeps a reset with its user', async () => {
      const userId = await addUser('four@pixel.test');
      const token = {
        ...({
          id: world().newId('oneTimeToken'),
          kind: 'reset',
          email: 'four@pixel.test',
        } as const),
        ...({
          role: 'user',
          clientIds: [],
          userId,
          createdBy: userId,
          applicant: null,
          expiresAt: END,
        } as const),
      };
      await tokens().saveToken({ ...token, tokenHash: 't6' });
      const asReset = { kind: 'reset', tokenHash: 't6', now: NOW } as const;
      expect(await tokens().claimToken(asReset)).toEqual(token);
    });
  });
}
