import { describe, expect, it } from 'vitest';
import { seedBot } from '../seed.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const TOMORROW = new Date('2026-11-24T09:00:00.000Z');

export function visitorStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: visitors`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const visitors = () => world().stores.visitors;
    const make = async (tokenHash: string) => {
      const bot = await seedBot(world());
      const visitor = {
        ...{ id: world().newId('visitor'), botId: bot.id, clientId: bot.clientId },
        ...{ origin: 'https://shop.test', expiresAt: TOMORROW, protocol: 1 },
      };
      const found = {
        ...{ ...visitor, keyId: visitor.id, subject: null, identityTokenHash: null },
      };
      const save = (overrides: object = {}) =>
        visitors().saveVisitor({ ...visitor, tokenHash, locale: 'en', ...overrides });
      await save();
      return { bot, visitor, found, save };
    };

    it('finds a visitor by the hash of the token until it expires', async () => {
      const { visitor, found } = await make('t1');
      expect(await visitors().findVisitor('t1', NOW)).toEqual(found);
      expect(await visitors().findVisitorByKeyId(visitor.id, NOW)).toEqual(found);
      expect(await visitors().findVisitorByKeyId(visitor.id, TOMORROW)).toBeNull();
      expect(await visitors().findVisitor('t1', TOMORROW)).toBeNull();
      expect(await visitors().findVisitor('t', NOW)).toBeNull();
    });

    it('renews a visitor that is saved again', async () => {
      const { found, save } = await make('t2');
      const expiresAt = new Date('2026-12-24T09:00:00.000Z');
      await save({ expiresAt, origin: 'https://other.test' });
      expect(await visitors().findVisitor('t2', TOMORROW)).toEqual({
        ...{ ...found, expiresAt, origin: 'https://other.test' },
      });
    });

    it('refuses a token or an id that is taken', async () => {
      const { found, save } = await make('t3');
      const twin = save({ id: world().newId('visitor') });
      await expect(twin).rejects.toMatchObject({ code: 'conflict' });
      await expect(save({ tokenHash: 't3-other' })).rejects.toMatchObject({ code: 'conflict' });
      const other = await seedBot(world());
      const moved = save({ botId: other.id, clientId: other.clientId });
      await expect(moved).rejects.toMatchObject({ code: 'conflict' });
      expect(await visitors().findVisitor('t3', NOW)).toEqual(found);
    });

    it('refuses a bot of another client, or that is gone', async () => {
      const { bot, save } = await make('t4');
      const { clientId } = await seedBot(world());
      const id = world().newId('visitor');
      const foreign = save({ id, clientId, tokenHash: 't4-foreign' });
      await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
      await world().stores.bots.deleteBot('all', bot.id, NOW);
      const late = save({ id, tokenHash: 't4-late' });
      await expect(late).rejects.toMatchObject({ code: 'not-found' });
      expect(await visitors().findVisitor('t4', NOW)).toBeNull();
    });
  });
}
