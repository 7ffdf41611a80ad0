import { NewTestCase } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { seedBot, seedSource } from '../seed.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const LATER = new Date('2026-11-23T10:00:00.000Z');

/** A row at version 1, as one person after the other may change it. */
interface Versioned {
  write(version?: number): Promise<unknown>;
  read(): Promise<number | undefined>;
}

/** What several people edit: of writes that name the same version one wins, and the others hear that they are late. */
export function versionsContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: versions`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const seedCurated = async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const told = {
        ...{ id: world().newId('curated'), botId: bot.id, clientId: bot.clientId },
        ...{ sourceId: source.id, question: 'Q?', phrasings: [], answer: 'A.', language: 'en' },
        ...{ enabled: true, threshold: null, fromMessageId: null },
      };
      await world().stores.curated.saveCurated([told]);
      return { bot, told };
    };
    const seedSet = async () => {
      const { id: botId, clientId } = await seedBot(world());
      const set = { id: world().newId('testSet'), botId, clientId, name: 'Set', automatic: false };
      return world().stores.evaluation.saveTestSet({ ...set, at: AT });
    };
    const seedCase = async () => {
      const set = await seedSet();
      const { evaluation } = world().stores;
      const one = { id: world().newId('testCase'), kind: 'manual' as const };
      const fields = NewTestCase.parse({ question: 'Q?' });
      await evaluation.saveTestCases(set, [{ ...one, fields }], AT);
      const testCase = await evaluation.findTestCase('all', one.id);
      if (!testCase) throw new Error('The case was not kept.');
      return { set, testCase, fields };
    };
    const seedUser = async () => {
      const id = world().newId('user');
      const user = { id, email: `${id}@versions.test`, name: 'Ada', role: 'user' } as const;
      await world().stores.users.saveUser({ ...user, passwordHash: 'hash' });
      return id;
    };

    const kinds: Record<string, () => Promise<Versioned>> = {
      'curated answer': async () => {
        const { told } = await seedCurated();
        const { curated } = world().stores;
        return {
          write: (version) =>
            curated.updateCurated(told, { patch: { answer: 'B.' }, version, at: LATER }),
          read: async () => (await curated.findCurated('all', told.id))?.version,
        };
      },
      'test set': async () => {
        const set = await seedSet();
        const { evaluation } = world().stores;
        return {
          write: (version) => evaluation.renameTestSet(set, { name: 'B', version, at: LATER }),
          read: async () => (await evaluation.findTestSet('all', set.id))?.version,
        };
      },
      'test case': async () => {
        const { testCase, fields } = await seedCase();
        const { evaluation } = world().stores;
        return {
          write: (version) => evaluation.updateTestCase(testCase, { fields, version, at: LATER }),
          read: async () => (await evaluation.findTestCase('all', testCase.id))?.version,
        };
      },
      source: async () => {
        const source = await seedSource(world(), await seedBot(world()));
        const { sources } = world().stores;
        return {
          write: (version) => sources.planSource(source, { approveAbove: 5, version }),
          read: async () => (await sources.findSource('all', source.id))?.version,
        };
      },
      person: async () => {
        const id = await seedUser();
        const { users } = world().stores;
        const access = { role: 'client', status: 'active', clientIds: [] } as const;
        return {
          write: (version) => users.setAccess(id, { ...access, endSessions: false, version }),
          read: async () => (await users.findPerson(id))?.version,
        };
      },
    };

    it.each(Object.keys(kinds))('let one of many writes of the same %s win', async (kind) => {
      const row = await kinds[kind]?.();
      const writes = await Promise.allSettled(Array.from({ length: 4 }, () => row?.write(1)));
      const refused = writes.filter((write) => write.status === 'rejected');
      const stale = { code: 'conflict', fields: { version: 'is not the newest' } };
      expect(refused.map(({ reason }) => reason)).toMatchObject([stale, stale, stale]);
      expect(await row?.read()).toBe(2);
    });

    it.each(Object.keys(kinds))('count a %s up for who names none', async (kind) => {
      const row = await kinds[kind]?.();
      await row?.write();
      await row?.write();
      expect(await row?.read()).toBe(3);
    });

    it('of a source stay while it is read', async () => {
      const source = await seedSource(world(), await seedBot(world()));
      const { sources } = world().stores;
      await sources.beginRun(source.id);
      const read = await sources.updateSource(source, { status: 'ready', nextSyncAt: LATER });
      expect(read).toMatchObject({ status: 'ready', version: 1 });
    });

    it('of a set stay while its cases change, and those of a person with another name', async () => {
      const { set, testCase, fields } = await seedCase();
      const { evaluation, users } = world().stores;
      await evaluation.updateTestCase(testCase, { fields, at: LATER });
      expect(await evaluation.findTestSet('all', set.id)).toMatchObject({ version: 1 });
      const id = await seedUser();
      await users.renameUser(id, 'Grace');
      expect(await users.findPerson(id)).toMatchObject({ name: 'Grace', version: 1 });
    });

    it('of a curated answer count an import as well', async () => {
      const { bot, told } = await seedCurated();
      const { curated } = world().stores;
      await curated.replaceAnswers(bot, [{ id: told.id, answer: 'Imported.' }], LATER);
      const late = curated.updateCurated(told, { patch: { answer: 'B.' }, version: 1, at: LATER });
      await expect(late).rejects.toMatchObject({ code: 'conflict' });
      expect((await curated.findCurated('all', told.id))?.answer).toBe('Imported.');
    });
  });
}
