import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { knownBindings } from './binding.ts';
import { freePort } from './free-port.ts';
import { spawnServer, UnusableBinding } from './spawn-server.ts';
import { type Chroma, startChroma } from './start-chroma.ts';
import { killChroma } from './testing/kill-chroma.ts';

const SLOW = 60_000;
let path: string;
const running: Chroma[] = [];

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'pixel-chroma-'));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((chroma) => chroma.stop()));
  await rm(path, { recursive: true });
});

const start = async () => {
  const chroma = await startChroma({ path, log: () => undefined });
  running.push(chroma);
  return chroma;
};

const collections = (chroma: Chroma) =>
  `${chroma.url}/api/v2/tenants/default_tenant/databases/default_database/collections`;

const addCollection = (chroma: Chroma, name: string) =>
  fetch(collections(chroma), { method: 'POST', body: JSON.stringify({ name }), headers });
const headers = { 'content-type': 'application/json' };

/** Names of its collections, read from its JSON; none while it is down. */
const names = async (chroma: Chroma): Promise<string[]> => {
  const response = await fetch(collections(chroma)).catch(() => null);
  const text = (await response?.text()) ?? '';
  return [...text.matchAll(/"name":"(\w+)"/g)].map((match) => match[1] ?? '');
};

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('finds its data again after a stop', { timeout: SLOW }, async () => {
  const first = await start();
  await addCollection(first, 'kept');
  await first.stop();
  expect(await names(await start())).toEqual(['kept']);
});

test('is gone after a stop, however often it is asked', { timeout: SLOW }, async () => {
  const chroma = await start();
  const pid = chroma.pid ?? Number.NaN;
  expect(isAlive(pid)).toBe(true);
  await Promise.all([chroma.stop(), chroma.stop()]);
  await chroma.stop();
  expect(isAlive(pid)).toBe(false);
  expect(chroma.pid).toBeNull();
  await expect(fetch(chroma.url)).rejects.toThrow();
});

test('comes back at the same address with its data when it is killed', {
  timeout: SLOW,
}, async () => {
  const chroma = await start();
  await addCollection(chroma, 'kept');
  const exits: unknown[] = [];
  chroma.onExit((exit) => exits.push(exit));
  for (const kills of [1, 2]) {
    await killChroma(chroma);
    expect(exits).toHaveLength(kills);
    await expect.poll(() => chroma.pid, { timeout: 20_000 }).not.toBeNull();
    expect(await names(chroma)).toEqual(['kept']);
  }
  expect(exits).toEqual(Array(2).fill({ code: null, signal: 'SIGKILL' }));
});

test('a stop while it is down ends the watch', { timeout: SLOW }, async () => {
  const chroma = await start();
  await killChroma(chroma);
  await chroma.stop();
  expect(chroma.pid).toBeNull();
});

test('dies with a parent that is killed', { timeout: SLOW }, async () => {
  const script = `
    import { startChroma } from ${JSON.stringify(join(import.meta.dirname, 'start-chroma.ts'))};
    const chroma = await startChroma({ path: ${JSON.stringify(path)}, log() {} });
    console.log(chroma.pid);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(parent.stdout, 'data');
  const pid = Number(line);
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});

test('listens on the loopback address only', { timeout: SLOW }, async () => {
  const chroma = await start();
  const other = chroma.url.replace('127.0.0.1', '127.0.0.2');
  await expect(fetch(other)).rejects.toThrow();
});

test('a native module that does not load is passed over', { timeout: SLOW }, async () => {
  const broken = join(path, 'broken.node');
  await writeFile(broken, 'not a library');
  const bindings = knownBindings(join(import.meta.dirname, '..', 'node_modules', '.cache'));
  const options = { path, port: await freePort(), timeoutMs: 30_000, signal: AbortSignal.abort() };
  const signal = new AbortController().signal;
  const server = await spawnServer({ ...options, signal, bindings: [broken, ...bindings] });
  await server.stop(0);
  const hopeless = spawnServer({ ...options, signal, bindings: [broken] });
  await expect(hopeless).rejects.toThrow(UnusableBinding);
  await expect(spawnServer({ ...options, bindings })).rejects.toThrow('did not start');
});
