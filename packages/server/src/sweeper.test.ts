import { expect, test } from 'vitest';
import { createSweeper } from './sweeper.ts';
import { silentLog } from './testing/silent-log.ts';

test('sweeps when it starts, survives a failure, and stops when nothing of it runs', async () => {
  const errors: string[] = [];
  const log = { ...silentLog, error: (_: object, message: string) => errors.push(message) };
  const gate = Promise.withResolvers<void>();
  let isSwept = false;
  const sweeper = createSweeper({
    sweep: async () => {
      await gate.promise;
      isSwept = true;
      throw new Error('the database is away');
    },
    log,
  });
  sweeper.start();
  const stopped = sweeper.stop();
  expect(isSwept).toBe(false);
  gate.resolve();
  await stopped;
  expect(isSwept).toBe(true);
  expect(errors).toEqual(['what is due could not be done']);
});
