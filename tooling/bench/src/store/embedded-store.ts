import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BotId } from '@pixel/contract';
import * as z from 'zod';
import type { Bench } from '../bench.ts';
import { fillStore } from './fill-store.ts';
import { storeFingerprint } from './fingerprint.ts';

const Embedded = z.object({ botId: BotId, apiKey: z.string(), passages: z.number().int() });

export type EmbeddedStore = z.infer<typeof Embedded> & {
  /** A copy of its own, with the embedded database and Chroma's files. */
  readonly dataDir: string;
};

/** A data folder of Pixel that holds one bot with `passages` passages, filled the first time and kept in the cache. */
export async function openEmbeddedStore(bench: Bench, passages: number): Promise<EmbeddedStore> {
  const folder = join(bench.cacheDir, `pixel_bench_embedded_${passages}`);
  const about = join(folder, `${storeFingerprint()}.json`);
  if (!existsSync(about)) {
    bench.tell(`  Filling a data folder with ${passages} passages (kept for later runs) …`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const filled = await fillStore(bench, { dataDir: join(folder, 'data'), passages });
    const { botId, apiKey } = filled;
    await writeFile(about, JSON.stringify({ botId, apiKey, passages }), { mode: 0o600 });
  }
  const dataDir = join(await bench.scratchFolder(), 'data');
  await cp(join(folder, 'data'), dataDir, { recursive: true });
  return { ...Embedded.parse(JSON.parse(await readFile(about, 'utf8'))), dataDir };
}
