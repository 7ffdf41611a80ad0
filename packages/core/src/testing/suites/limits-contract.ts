import { LIMITS, NewTestCase, type TestSetId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { BotRecord } from '../../bot/port.ts';
import {
  addTestCases,
  createTestSet,
  deleteTestSet,
  startTestRun,
} from '../../evaluation/index.ts';
import { createIdentityKey } from '../../identity/index.ts';
import { seedBot } from '../seed.ts';
import { testCtx } from '../test-ctx.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

/** What several do at once stays within the limits, and what is gone is not found. */
export function limitsContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: limits`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const ctx = () => {
      const { stores, transaction, newId, randomBytes } = world();
      return { ...testCtx(), stores, transaction, newId, randomBytes };
    };
    const make = ({ id }: BotRecord) => createTestSet(ctx(), { botId: id, name: 'Set' });
    const fill = (testSetId: TestSetId, times: number) =>
      addTestCases(ctx(), {
        ...{ testSetId, fromMessageIds: [] },
        cases: Array.from({ length: times }, () => NewTestCase.parse({ question: 'Q?' })),
      });
    const passed = async (attempts: readonly Promise<unknown>[]) => {
      const outcomes = await Promise.allSettled(attempts);
      const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      return { count: outcomes.length - reasons.length, reasons };
    };

    it('#61 lets one of ten sets at once through when one place is left', async () => {
      const bot = await seedBot(world());
      for (let n = 1; n < LIMITS.testSetsPerBot; n += 1) await make(bot);
      const { count, reasons } = await passed(Array.from({ length: 10 }, () => make(bot)));
      expect(count).toBe(1);
      for (const reason of reasons) expect(reason).toMatchObject({ code: 'over-quota' });
    });

    it('#61 lets one of ten batches of cases at once through when one fits', async () => {
      const { id } = await make(await seedBot(world()));
      for (let n = 1; n < LIMITS.testCasesPerSet / LIMITS.testCases; n += 1)
        await fill(id, LIMITS.testCases);
      const { count } = await passed(Array.from({ length: 4 }, () => fill(id, LIMITS.testCases)));
      expect(count).toBe(1);
    });

    it('#61 begins no more runs at once than a bot may have', async () => {
      const { id } = await make(await seedBot(world()));
      await fill(id, 1);
      const attempts = Array.from({ length: LIMITS.unfinishedTestRuns + 5 }, () =>
        startTestRun(ctx(), id),
      );
      expect((await passed(attempts)).count).toBe(LIMITS.unfinishedTestRuns);
    });

    it('#61 makes no more identity keys at once than a bot may have', async () => {
      const { id: botId } = await seedBot(world());
      const input = { botId, name: 'Shop', algorithm: 'HS256' } as const;
      const attempts = Array.from({ length: LIMITS.identityKeysPerBot + 5 }, () =>
        createIdentityKey(ctx(), input),
      );
      expect((await passed(attempts)).count).toBe(LIMITS.identityKeysPerBot);
    });

    it('finds no set any more for a run or a gate while it is deleted', async () => {
      for (let round = 0; round < 5; round += 1) {
        const set = await make(await seedBot(world()));
        const { id, botId, clientId } = set;
        await fill(id, 1);
        const { evaluation } = world().stores;
        const gate = { testSetId: id, minPass: 0.5 };
        const { reasons } = await passed([
          ...[startTestRun(ctx(), id), deleteTestSet(ctx(), id), startTestRun(ctx(), id)],
          evaluation.savePublishGate({ id: botId, clientId }, gate),
        ]);
        for (const reason of reasons) expect(reason).toMatchObject({ code: 'not-found' });
        const late = evaluation.savePublishGate({ id: botId, clientId }, gate);
        await expect(late).rejects.toMatchObject({ code: 'not-found' });
      }
    });
  });
}
