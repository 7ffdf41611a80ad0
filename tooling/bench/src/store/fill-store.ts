import { type Bench, createBench } from '../bench.ts';
import { documentLines } from '../corpus/documents.ts';
import { importDocuments } from '../pixel/import-documents.ts';
import { type PixelOptions, startPixel } from '../pixel/pixel-server.ts';
import { type Agency, setUpAgency } from '../pixel/set-up-agency.ts';
import { untilIdle } from '../pixel/until-idle.ts';

const DOCUMENTS_PER_IMPORT = 25_000;
const TIMEOUT_MS = 30 * 60_000;

/** Lets an empty Pixel read one-passage documents until its bot has `passages` passages, and stops it. */
export async function fillStore(
  bench: Bench,
  { passages, ...options }: PixelOptions & { readonly passages: number },
): Promise<Agency> {
  await using stack = new AsyncDisposableStack();
  const own = createBench({ ...bench, profileDir: undefined }, stack);
  const server = await startPixel(own, options);
  const agency = await setUpAgency(server);
  let made = 0;
  for (let from = 0; from < passages; from += DOCUMENTS_PER_IMPORT) {
    const lines = documentLines(from, Math.min(passages, from + DOCUMENTS_PER_IMPORT));
    const { url } = server;
    const source = await importDocuments({ url, agency, timeoutMs: TIMEOUT_MS }, lines);
    made += source.passageCount;
  }
  await untilIdle(server.url, TIMEOUT_MS);
  if (made !== passages) throw new Error(`${made} passages were made of ${passages} documents.`);
  return agency;
}
