import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

// Compressed once when built, best level, so that serving a file costs no processor time:
// `node tooling/precompress/src/main.ts <folder>` writes x.br and x.gz beside every text file x.

const TEXT = /\.(js|css|html|svg|json|txt)$/;
/** Smaller files do not get smaller by it. */
const LEAST_BYTES = 1_000;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder: precompress <folder>');

for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !TEXT.test(entry.name)) continue;
  const bytes = await readFile(path);
  if (bytes.byteLength < LEAST_BYTES) continue;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
  await writeFile(`${path}.br`, brotliCompressSync(bytes, { params }));
  await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
