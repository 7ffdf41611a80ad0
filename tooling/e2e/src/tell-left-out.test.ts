import { expect, test } from 'vitest';
import { listLeftOut } from './tell-left-out.ts';

test('what this machine does not offer is named with the way to offer it', () => {
  expect(listLeftOut({ CHROMIUM_PATH: '/nowhere/chromium' })).toEqual([
    expect.stringContaining('TEST_DATABASE_URL'),
    expect.stringContaining('TEST_REDIS_URL'),
    expect.stringContaining('CHROMIUM_PATH'),
  ]);
});

test('a machine with everything leaves out nothing', () => {
  const env = {
    TEST_DATABASE_URL: 'postgresql://localhost/test',
    TEST_REDIS_URL: 'redis://localhost',
    CHROMIUM_PATH: process.execPath,
  };
  expect(listLeftOut(env)).toEqual([]);
});
