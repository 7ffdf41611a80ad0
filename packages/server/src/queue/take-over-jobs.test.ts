import { expect, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { silentLog } from '../testing/silent-log.ts';
import { startProgram } from '../testing/start-program.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openQueue } from './pg-boss-queue.ts';
import { idleHandlers } from './testing/idle-handlers.ts';

test('a job whose process was killed is taken up again at the next start', async () => {
  const folder = await temporaryFolder();
  const first = startProgram(
    `
    const { openDatabase } = await import('../database/open-database.ts');
    const { openQueue } = await import('../queue/pg-boss-queue.ts');
    const log = { info() {}, warn() {}, error() {} };
    const database = await openDatabase({ dataDir: process.argv[1], log });
    const queue = await openQueue(database, { log });
    const idle = async () => {};
    await queue.work({
      'sync-source': () => { console.log('started'); return new Promise(() => {}); },
      'remove-file': idle, 'remove-bot': idle, 'repair-index': idle, 'run-tests': idle, 'measure-readiness': idle, 'merge-segments': idle, 'check-findings': idle, 'send-mail': idle, 'send-reset-link': idle, 'send-verification': idle,
    }, { concurrency: 1 });
    await queue.queue.enqueue({ name: 'sync-source', sourceId: 'src_1', clientId: 'cli_1' });
    `,
    folder,
  );
  await first.waitForLine((line) => line === 'started');
  first.kill('SIGKILL');
  await first.ended;

  const log = silentLog;
  const database = await openDatabase({ dataDir: folder, log });
  const queue = await openQueue(database, { log });
  const again = Promise.withResolvers<string>();
  const startedAt = performance.now();
  await queue.work(
    {
      ...idleHandlers,
      'sync-source': async ({ sourceId }) => again.resolve(sourceId),
    },
    { concurrency: 1 },
  );
  expect(await again.promise).toBe('src_1');
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  await queue.stop(1_000);
  await database.close();
}, 120_000);
