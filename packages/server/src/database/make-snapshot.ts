import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { argv, exit, pid, stderr } from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { startBoss } from '../queue/start-boss.ts';
import { connectPGlite } from './connect-pglite.ts';
import { migrate } from './migrate.ts';
import { openPGlite } from './open-pglite.ts';

// Program of its own: `make-snapshot.ts <file>` writes what `loadSnapshot` loads, unless the file is there.

const silent = { info: () => {}, warn: () => {}, error: () => {} };

const makeSnapshot = async (file: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  const lock = new DatabaseSync(join(dirname(file), 'postgres.lock'), { timeout: 120_000 });
  lock.exec('BEGIN EXCLUSIVE');
  if (existsSync(file)) return;

  const pglite = await openPGlite({});
  const connection = await connectPGlite(pglite);
  await migrate(connection, { log: silent });
  const boss = await startBoss(connection, silent);
  await boss.stop({ graceful: false, close: false });
  await pglite.exec('VACUUM ANALYZE');
  await pglite.exec('CHECKPOINT');
  const tar = Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer());
  const level = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };
  const unfinished = `${file}.${pid}`;
  await writeFile(unfinished, await promisify(zstdCompress)(tar, level));
  await rename(unfinished, file);
  await removeOthers(file);
  lock.close();
};

const removeOthers = async (file: string): Promise<void> => {
  const kept = [basename(file), 'postgres.lock'];
  for (const name of await readdir(dirname(file))) {
    if (name.startsWith('postgres') && !kept.includes(name)) await rm(join(dirname(file), name));
  }
};

const [, , file] = argv;
if (file === undefined) {
  stderr.write('usage: make-snapshot.ts <file>\n');
  exit(2);
}
await makeSnapshot(file);
exit(0);
