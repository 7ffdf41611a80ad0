import type { Job } from '@pixel/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { databases } from '../testing/databases.ts';
import { silentLog } from '../testing/silent-log.ts';
import { openQueue, type Queue } from './pg-boss-queue.ts';
import { idleHandlers } from './testing/idle-handlers.ts';

const reading = (clientId: string, no: number): Job => ({
  ...{ name: 'sync-source', clientId, sourceId: `${clientId}${no}` },
});

describe.each(databases)('clients share the slots for reading on $name', ({ open }) => {
  let database: Database;
  let queue: Queue;
  /** What runs, in the order in which it began; each ends when it is called. */
  let running: Map<string, () => void>;
  let begun: string[];
  beforeAll(async () => {
    database = await open();
  }, 120_000);
  beforeEach(async () => {
    running = new Map();
    begun = [];
    queue = await openQueue(database, { log: silentLog });
    await database.executeSql('DELETE FROM pgboss.job');
  });
  afterEach(async () => {
    for (const end of running.values()) end();
    await queue.stop(1_000);
  });
  afterAll(() => database.close());

  const work = () =>
    queue.work(
      {
        ...idleHandlers,
        'sync-source': async ({ sourceId }) => {
          const end = Promise.withResolvers<void>();
          begun.push(sourceId);
          running.set(sourceId, end.resolve);
          await end.promise;
          running.delete(sourceId);
        },
      },
      { concurrency: 1, readings: 3 },
    );
  const enqueue = async (clientId: string, count: number) => {
    for (let no = 1; no <= count; no++) await queue.queue.enqueue(reading(clientId, no));
  };
  const runs = (...ids: readonly string[]) =>
    vi.waitFor(() => expect([...running.keys()].toSorted()).toEqual(ids), { timeout: 10_000 });

  test('six crawls of one client do not hold up a source of another', async () => {
    await enqueue('a', 6);
    await work();
    await runs('a1', 'a2');
    const startedAt = performance.now();
    await enqueue('b', 1);
    await runs('a1', 'a2', 'b1');
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  test('the next is of the client that runs the fewest, and each client keeps its order', async () => {
    await enqueue('a', 3);
    await enqueue('b', 2);
    await enqueue('c', 1);
    await work();
    await runs('a1', 'b1', 'c1');
    running.get('a1')?.();
    await runs('a2', 'b1', 'c1');
    running.get('b1')?.();
    await runs('a2', 'b2', 'c1');
    running.get('c1')?.();
    // The last slot stays free for somebody else.
    await enqueue('d', 1);
    await runs('a2', 'b2', 'd1');
    running.get('b2')?.();
    running.get('d1')?.();
    await runs('a2', 'a3');
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'd1', 'a3']);
  });

  test('a job that waits keeps its client when it is asked for again, and runs once', async () => {
    await enqueue('a', 3);
    await enqueue('a', 3);
    await work();
    await runs('a1', 'a2');
    expect((await queue.health()).pending).toBe(1);
    running.get('a1')?.();
    await runs('a2', 'a3');
    expect(begun).toEqual(['a1', 'a2', 'a3']);
  });

  test('what an older version queued without a client runs as well', async () => {
    await enqueue('a', 1);
    await database.executeSql(
      `UPDATE pgboss.job SET group_id = NULL, data = '{"sourceId":"a1"}' WHERE name = 'sync-source'`,
    );
    await work();
    await runs('a1');
  });
});
