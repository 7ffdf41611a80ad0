import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startChroma } from '@pixel/chroma';
import { type Bench, createBench } from '../bench.ts';
import { documentLines } from '../corpus/documents.ts';
import { importDocuments } from '../pixel/import-documents.ts';
import { startPixel } from '../pixel/pixel-server.ts';
import { type Agency, setUpAgency } from '../pixel/set-up-agency.ts';
import { onServer } from '../postgres/bench-database.ts';

const DOCUMENTS_PER_IMPORT = 25_000;
const TIMEOUT_MS = 30 * 60_000;

/** Lets Pixel read one-passage documents until the store holds `passages` passages. Everything is closed afterwards. */
export async function fillStore(
  bench: Bench,
  fill: { readonly databaseUrl: string; readonly folder: string; readonly passages: number },
): Promise<{ readonly agency: Agency }> {
  await mkdir(fill.folder, { recursive: true });
  await using stack = new AsyncDisposableStack();
  const own = createBench({ ...bench, profileDir: undefined }, stack);
  const chroma = await startChroma({ path: join(fill.folder, 'chroma'), log: bench.tell });
  own.defer(() => chroma.stop());
  const dataDir = await own.scratchFolder();
  const { databaseUrl, passages } = fill;
  const server = await startPixel(own, { dataDir, databaseUrl, chromaUrl: chroma.url });
  const agency = await setUpAgency(server);
  let made = 0;
  for (let from = 0; from < passages; from += DOCUMENTS_PER_IMPORT) {
    const lines = documentLines(from, Math.min(passages, from + DOCUMENTS_PER_IMPORT));
    const { url } = server;
    const source = await importDocuments({ url, agency, timeoutMs: TIMEOUT_MS }, lines);
    made += source.passageCount;
  }
  if (made !== passages) throw new Error(`${made} passages were made of ${passages} documents.`);
  await server.stop();
  await onServer(databaseUrl, 'VACUUM ANALYZE');
  return { agency };
}
