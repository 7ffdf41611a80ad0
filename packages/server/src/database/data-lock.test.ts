import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startProgram } from '../testing/start-program.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { DataLockError, takeDataLock } from './data-lock.ts';

const holdLock = `
  const { takeDataLock } = await import('../database/data-lock.ts');
  const lock = await takeDataLock(process.argv[1]);
  console.log('locked, killed before: ' + lock.wasKilled);
  setInterval(() => {}, 1000);
`;

test('a second process is refused at once and told which process it is and what to do', async () => {
  const folder = await temporaryFolder();
  const first = startProgram(holdLock, folder);
  await first.waitForLine((line) => line.startsWith('locked'));

  const startedAt = performance.now();
  const second = startProgram(holdLock, folder);
  const { code, stderr } = await second.ended;

  expect(code).toBe(1);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(stderr).toContain(`in use by process ${first.pid} since 20`);
  expect(stderr).toContain('DATABASE_URL');
});

test('a process that is killed leaves nothing to clean up, and the next one knows', async () => {
  const folder = await temporaryFolder();
  const first = startProgram(holdLock, folder);
  await first.waitForLine((line) => line === 'locked, killed before: false');
  first.kill('SIGKILL');
  await first.ended;

  const lock = await takeDataLock(folder);
  expect(lock.wasKilled).toBe(true);
  lock.release();
});

test('a lock in the same process counts too, until it is released', async () => {
  const folder = await temporaryFolder();
  const lock = await takeDataLock(folder);
  await expect(takeDataLock(folder)).rejects.toThrow(DataLockError);
  lock.release();
  const next = await takeDataLock(folder);
  expect(next.wasKilled).toBe(false);
  next.release();
});

test('a living process with the pid that a killed one left behind does not hold the lock', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'postgres.owner'), `${process.pid} since long ago\n`);
  const lock = await takeDataLock(folder);
  expect(lock.wasKilled).toBe(true);
  lock.release();
});
