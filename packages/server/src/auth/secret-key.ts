import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../env.ts';

const FILE = 'secret-key';

/**
 * The key of the installation: SECRET_KEY, or one that is made once and kept in the data folder, readable by its owner
 * only. Several processes on one database need the same: set it there.
 */
export async function findSecretKey({
  secretKey,
  dataDir,
}: Pick<Environment, 'secretKey' | 'dataDir'>): Promise<string> {
  if (secretKey !== undefined) return secretKey;
  const path = join(dataDir, FILE);
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return kept;
  await mkdir(dataDir, { recursive: true });
  const made = join(dataDir, `${FILE}.${randomBytes(6).toString('hex')}`);
  await writeFile(made, randomBytes(32).toString('base64url'), { mode: 0o600 });
  // Linked when it is whole. Of two that start at once, the second reads what the first one made.
  await link(made, path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause;
  });
  await rm(made);
  return readFile(path, 'utf8');
}
