import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { Bench } from '../../bench.ts';

/** What the widget's build wrote. */
const DIST = join(import.meta.dirname, '../../../../../apps/widget/dist');
/** As far as it is read here: what the first answer takes, the loader first. */
const Manifest = z.object({ sizes: z.array(z.object({ file: z.string() })) });
export const KB = 1024;

export interface Sizes {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Bytes of files, each compressed by itself, as it travels. */
export async function sizesOf(paths: readonly string[]): Promise<Sizes> {
  const files = await Promise.all(paths.map((path) => readFile(path)));
  const sum = (size: (file: Buffer) => number) => files.reduce((all, file) => all + size(file), 0);
  return {
    minified: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

/** Paths of everything that a visitor loads until the first answer, the loader first. */
export async function firstAnswerFiles(): Promise<string[]> {
  const manifest = await readFile(join(DIST, 'manifest.json'), 'utf8');
  return Manifest.parse(JSON.parse(manifest)).sizes.map(({ file }) => join(DIST, file));
}

/** Weighs the loader, and all that is needed for the first answer. */
export async function measureBytes(bench: Bench): Promise<void> {
  const files = await firstAnswerFiles();
  const loader = await sizesOf(files.slice(0, 1));
  const whole = await sizesOf(files);
  for (const [name, sizes] of [['loader', loader] as const, ['first answer', whole] as const])
    for (const [how, bytes] of Object.entries(sizes))
      bench.record(`${name}, ${how}`, 'KB', bytes / KB);
  const atMost = { unit: 'KB', kind: 'at most' } as const;
  bench.judge({ name: 'loader, brotli', figure: loader.brotli / KB, limit: 2, ...atMost });
  bench.judge({ name: 'first answer, brotli', figure: whole.brotli / KB, limit: 22, ...atMost });
  bench.judge({ name: 'first answer, gzip', figure: whole.gzip / KB, limit: 25, ...atMost });
}
