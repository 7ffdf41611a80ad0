import type { Job } from '@pixel/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { createTransaction } from '../database/transaction.ts';
import { storesIn } from '../prisma-stores.ts';
import { databases } from '../testing/databases.ts';
import { silentLog } from '../testing/silent-log.ts';
import { openQueue, type Queue } from './pg-boss-queue.ts';
import { idleHandlers as idle } from './testing/idle-handlers.ts';

const log = silentLog;
const mail = (mailId: string): Job => ({ name: 'send-mail', mailId });

describe.each(databases)('the job queue on $name', ({ name, open }) => {
  let database: Database;
  let queue: Queue;
  beforeAll(async () => {
    database = await open();
  }, 120_000);
  beforeEach(async () => {
    queue = await openQueue(database, { log });
    await database.executeSql('DELETE FROM pgboss.job');
  });
  afterEach(() => queue.stop(0));
  afterAll(() => database.close());

  const waiting = async (): Promise<number> => (await queue.health()).pending;
  const states = async (): Promise<unknown[]> =>
    (await database.executeSql(`SELECT name, state::text, retry_count FROM pgboss.job ORDER BY 1`))
      .rows;

  test('runs a job with its payload as soon as it is enqueued', async () => {
    const ran = Promise.withResolvers<Job>();
    await queue.work(
      { ...idle, 'sync-source': async (job) => ran.resolve(job) },
      { concurrency: 1 },
    );
    const job: Job = { name: 'sync-source', sourceId: 'src_1', clientId: 'cli_1' };
    const startedAt = performance.now();
    await queue.queue.enqueue(job);
    expect(await ran.promise).toEqual(job);
    // Sooner than it looks by itself.
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });

  test('works off many jobs without a pause', async () => {
    const done: string[] = [];
    const all = Array.from({ length: 30 }, (_, index) => `mal_${index}`);
    for (const id of all) await queue.queue.enqueue(mail(id));
    await queue.work(
      { ...idle, 'send-mail': async ({ mailId }) => void done.push(mailId) },
      { concurrency: 2 },
    );
    await vi.waitFor(() => expect(done.toSorted()).toEqual(all.toSorted()), { timeout: 10_000 });
  });

  test('holds a job that waits only once, and one more while it runs', async () => {
    await queue.queue.enqueue(mail('a'));
    await queue.queue.enqueue(mail('a'));
    await queue.queue.enqueue(mail('b'));
    expect(await waiting()).toBe(2);

    let running = 0;
    let mostAtOnce = 0;
    const runs: string[] = [];
    const started = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    await queue.work(
      {
        ...idle,
        'send-mail': async ({ mailId }) => {
          if (mailId !== 'a') return;
          runs.push(mailId);
          mostAtOnce = Math.max(mostAtOnce, ++running);
          started.resolve();
          await gate.promise;
          running--;
        },
      },
      { concurrency: 3 },
    );
    await started.promise;
    await queue.queue.enqueue(mail('a'));
    await queue.queue.enqueue(mail('a'));
    gate.resolve();
    await vi.waitFor(() => expect(runs).toEqual(['a', 'a']));
    await vi.waitFor(async () => expect((await queue.health()).running).toBe(0));
    expect(mostAtOnce).toBe(1);
    expect(await waiting()).toBe(0);
  });

  test('forgets a job whose transaction is rolled back, and runs one that commits', async () => {
    const ran: string[] = [];
    const committed = Promise.withResolvers<void>();
    await queue.work(
      {
        ...idle,
        'send-mail': async ({ mailId }) => {
          ran.push(mailId);
          committed.resolve();
        },
      },
      { concurrency: 1 },
    );
    const transaction = createTransaction(database, storesIn, queue.queueIn);
    const failing = transaction(async ({ jobs }) => {
      await jobs.enqueue(mail('lost'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await transaction(({ jobs }) => jobs.enqueue(mail('kept')));
    await committed.promise;
    expect(ran).toEqual(['kept']);
    expect(await waiting()).toBe(0);
  });

  test('tries five times more, later each time, then keeps a dead letter', async () => {
    let runs = 0;
    const failure = async () => {
      runs++;
      throw new Error('the mail server is away');
    };
    await queue.work({ ...idle, 'send-mail': failure }, { concurrency: 1 });
    await queue.queue.enqueue(mail('a'));
    const delays: number[] = [];
    for (const attempt of [1, 2, 3, 4, 5]) {
      const { rows } = await vi.waitFor(async () => {
        const found = await database.executeSql(
          `SELECT extract(epoch FROM start_after - now())::float8 AS "delay" FROM pgboss.job
           WHERE state = 'retry' AND retry_count = ${attempt - 1}`,
        );
        expect(found.rows).toHaveLength(1);
        return found;
      });
      delays.push(...rows.map(delayOf));
      expect(await waiting()).toBe(0);
      // Asking for the same work makes it due now.
      await queue.queue.enqueue(mail('a'));
    }
    await vi.waitFor(async () => expect((await queue.health()).dead).toBe(1));
    expect(runs).toBe(6);
    expect(Math.min(...delays)).toBeGreaterThan(1);
    expect(delays.at(-1)).toBeGreaterThan((delays[0] ?? 0) * 2);
  });

  // On a server every worker looks every two seconds anyway.
  test.skipIf(name === 'PostgreSQL')(
    'tries again by itself when the time has come',
    async () => {
      let runs = 0;
      const again = Promise.withResolvers<void>();
      await queue.work(
        {
          ...idle,
          'send-mail': async () => {
            if (++runs > 1) return again.resolve();
            throw new Error('once');
          },
        },
        { concurrency: 1 },
      );
      await queue.queue.enqueue(mail('a'));
      await again.promise;
      expect(runs).toBe(2);
    },
    20_000,
  );

  test('replaces a job that failed by the one that waits behind it', async () => {
    const gate = Promise.withResolvers<void>();
    const runs: string[] = [];
    await queue.work(
      {
        ...idle,
        'send-mail': async ({ mailId }) => {
          runs.push(mailId);
          if (runs.length > 1) return;
          await gate.promise;
          throw new Error('once');
        },
      },
      { concurrency: 1 },
    );
    await queue.queue.enqueue(mail('a'));
    await vi.waitFor(() => expect(runs).toHaveLength(1));
    await queue.queue.enqueue(mail('a'));
    gate.resolve();
    await vi.waitFor(async () =>
      expect(await states()).toEqual([
        { name: 'send-mail', state: 'completed', retry_count: 0 },
        { name: 'send-mail', state: 'completed', retry_count: 0 },
      ]),
    );
    expect(runs).toHaveLength(2);
  });

  test('aborts what runs when the grace is over, and puts it back unharmed', async () => {
    const started = Promise.withResolvers<AbortSignal>();
    await queue.work(
      {
        ...idle,
        'send-mail': (_job, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason));
            started.resolve(signal);
          }),
      },
      { concurrency: 1 },
    );
    await queue.queue.enqueue(mail('a'));
    const signal = await started.promise;
    await queue.stop(50);
    expect(signal.aborted).toBe(true);
    expect(await states()).toEqual([{ name: 'send-mail', state: 'retry', retry_count: 0 }]);
    expect(await waiting()).toBe(1);
  });

  test('lets what runs come to its end within the grace', async () => {
    const started = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    await queue.work(
      {
        ...idle,
        'send-mail': async () => {
          started.resolve();
          await gate.promise;
        },
      },
      { concurrency: 1 },
    );
    await queue.queue.enqueue(mail('a'));
    await started.promise;
    const stopped = queue.stop(10_000);
    gate.resolve();
    await stopped;
    expect(await states()).toEqual([{ name: 'send-mail', state: 'completed', retry_count: 0 }]);
  });
});

/** Safe because the statement names this one number. */
const delayOf = (row: unknown): number => (row as { readonly delay: number }).delay;
