import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Build } from './binding.ts';
import { fetchBinding } from './fetch-binding.ts';
import { freePort } from './free-port.ts';

const SLOW = 60_000;
let folder: string;
let registry: Server;
let downloads: number;
let build: Build;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pixel-fetch-'));
  const tarball = await packTarball();
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  build = { name: 'tiny-binding', version: '1.0.5', integrity, downloadMb: 1 };
  downloads = 0;
  const port = await freePort();
  registry = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) {
      downloads += 1;
      response.end(tarball);
      return;
    }
    const dist = { tarball: `http://127.0.0.1:${port}/tiny-binding/-/tiny-binding-1.0.5.tgz` };
    const version = { name: build.name, version: build.version, dist };
    response.end(JSON.stringify({ name: build.name, versions: { '1.0.5': version } }));
  }).listen(port, '127.0.0.1');
  vi.stubEnv('npm_config_registry', `http://127.0.0.1:${port}/`);
  vi.stubEnv('npm_config_cache', join(folder, 'npm'));
  vi.stubEnv('npm_config_fetch_retries', '0');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  registry.closeAllConnections();
  registry.close();
  await rm(folder, { recursive: true });
});

async function packTarball(): Promise<Buffer> {
  const source = join(folder, 'package');
  await mkdir(source);
  await writeFile(
    join(source, 'package.json'),
    JSON.stringify({ name: 'tiny-binding', version: '1.0.5', main: 'tiny.node' }),
  );
  await writeFile(join(source, 'tiny.node'), 'native');
  execFileSync('tar', ['czf', 'tiny.tgz', 'package'], { cwd: folder });
  return readFile(join(folder, 'tiny.tgz'));
}

test('fetches a build once from the registry that npm is set to', { timeout: SLOW }, async () => {
  const cache = join(folder, 'cache');
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const paths = await Promise.all([
    fetchBinding(build, cache, say),
    fetchBinding(build, cache, say),
  ]);
  paths.push(await fetchBinding(build, cache, say));
  expect(new Set(paths).size).toBe(1);
  expect(await readFile(paths[0] ?? '', 'utf8')).toBe('native');
  expect(downloads).toBe(1);
  expect(said).toHaveLength(2);
  expect(await readdir(cache)).toEqual(['tiny-binding-1.0.5.node']);
});

test('refuses another content than the pinned one and leaves nothing', {
  timeout: SLOW,
}, async () => {
  const cache = join(folder, 'cache');
  const other = { ...build, integrity: `sha512-${Buffer.alloc(64).toString('base64')}` };
  await expect(fetchBinding(other, cache, () => undefined)).rejects.toThrow('could not be fetched');
  expect(await readdir(cache)).toEqual([]);
});

test('says what to do when the registry is away', { timeout: SLOW }, async () => {
  registry.closeAllConnections();
  registry.close();
  const fetching = fetchBinding(build, join(folder, 'cache'), () => undefined);
  await expect(fetching).rejects.toThrow('set CHROMA_URL');
});

test('runs the npm and the Node of the machine, not those of the project', {
  timeout: SLOW,
}, async () => {
  const projectBin = join(folder, 'node_modules', '.bin');
  await mkdir(projectBin, { recursive: true });
  for (const name of ['npm', 'node'])
    await writeFile(join(projectBin, name), '#!/bin/sh\nexit 9\n', { mode: 0o755 });
  vi.stubEnv('PATH', [projectBin, process.env.PATH].join(delimiter));
  const fetched = await fetchBinding(build, join(folder, 'cache'), () => undefined);
  expect(await readFile(fetched, 'utf8')).toBe('native');
});

test('a lock of a process that died does not block', { timeout: SLOW }, async () => {
  const cache = join(folder, 'cache');
  await mkdir(cache);
  const deadPid = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
  await writeFile(join(cache, 'tiny-binding-1.0.5.node.lock'), String(deadPid));
  await fetchBinding(build, cache, () => undefined);
  expect(await readdir(cache)).toEqual(['tiny-binding-1.0.5.node']);
});
