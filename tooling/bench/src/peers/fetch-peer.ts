import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PeerWidget } from './peer-widgets.ts';

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

/**
 * The folder with a peer's published files, fetched through npm the first time and kept under `cacheDir`. Nothing of it is
 * installed or run here. Throws where the registry is out of reach or sends another file than the one that was looked at.
 */
export async function fetchPeer(
  { name, version, integrity }: PeerWidget,
  cacheDir: string,
): Promise<string> {
  const peers = join(cacheDir, 'peers');
  const folder = join(peers, `${name.replace(/\W+/g, '-')}-${version}`);
  if (existsSync(folder)) return join(folder, 'package');
  await mkdir(peers, { recursive: true });
  const scratch = await mkdtemp(join(peers, 'fetching-'));
  try {
    const packing = ['pack', `${name}@${version}`, '--ignore-scripts', '--silent'];
    await run('npm', packing, { cwd: scratch, timeout: TIMEOUT_MS });
    const [file = ''] = await readdir(scratch);
    const digest = createHash('sha512').update(await readFile(join(scratch, file)));
    if (`sha512-${digest.digest('base64')}` !== integrity)
      throw new Error(`${name}@${version} is not the file that the list of peers names.`);
    await run('tar', ['-xzf', file], { cwd: scratch, timeout: TIMEOUT_MS });
    await rename(scratch, folder);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return join(folder, 'package');
}
