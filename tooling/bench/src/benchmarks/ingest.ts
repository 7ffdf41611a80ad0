import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPixel } from '@pixel/sdk';
import type { Bench } from '../bench.ts';
import { documentAt, documentLines } from '../corpus/documents.ts';
import { type SampleFile, sampleFiles, samplePdf } from '../documents/sample-files.ts';
import type { BareIngest } from '../floors/bare-ingest.ts';
import type { HouseProgram } from '../pixel/house-program.ts';
import { importDocuments } from '../pixel/import-documents.ts';
import { startPixel } from '../pixel/pixel-server.ts';
import { setUpAgency } from '../pixel/set-up-agency.ts';
import { untilIdle } from '../pixel/until-idle.ts';
import { uploadFile } from '../pixel/upload-file.ts';
import { treeMemoryMb } from '../processes/process-tree.ts';
import { type Program, startProgram } from '../processes/program.ts';
import { median } from '../statistics.ts';
import { withBench } from '../with-bench.ts';
import type { Benchmark } from './benchmark.ts';

const TIMEOUT_MS = 300_000;

export const ingest: Benchmark = {
  name: 'ingest',
  about: 'Documents and files until they can be asked, on the embedded database',
  async run(bench) {
    await withBench(bench, measureImport);
    await withBench(bench, measureFormats);
    await withBench(bench, measureMemory);
  },
};

/** JSONL of short documents to ready, and the floor beside it. Each round has a bot, a collection, a table of its own. */
async function measureImport(bench: Bench): Promise<void> {
  const count = bench.quick ? 500 : 2_000;
  const server = await startPixel(bench, { dataDir: await bench.scratchFolder() });
  const { apiKey, clientId } = await setUpAgency(server);
  const pixel = createPixel({ url: server.url, apiKey });
  const floor = await startProgram<BareIngest>(bench, 'floors/bare-ingest.ts');
  await floor.call('open', { dataDir: await bench.scratchFolder() });

  // The first round warms both up and does not count.
  for (let round = 0; round <= bench.rounds; round += 1) {
    const size = round === 0 ? 100 : count;
    const name = `round_${round}`;
    const documents = Array.from({ length: size }, (_, i) => documentAt(round * count + i));
    await untilIdle(server.url, TIMEOUT_MS);
    const bare = await floor.call('ingest', { name, documents });
    const { id: botId } = await pixel.bots.create.mutate({ clientId, name });
    const lines = documentLines(round * count, round * count + size);
    const startedAt = performance.now();
    const agency = { apiKey, botId };
    await importDocuments({ url: server.url, agency, timeoutMs: TIMEOUT_MS }, lines);
    const ours = (performance.now() - startedAt) / 1000;
    if (round === 0) continue;
    bench.record(`floor: ${count} documents split, embedded, added, inserted`, 's', bare);
    bench.record(`${count} documents imported to ready`, 's', ours);
    bench.record('throughput, share of the floor', '', bare / ours);
  }
  const seconds = median(bench.roundsOf(`${count} documents imported to ready`));
  bench.judge({
    name: 'JSONL of 2,000 short documents to ready on PGlite',
    unit: 's',
    kind: 'at most',
    figure: (seconds * 2_000) / count,
    limit: 40,
  });
  bench.judge({
    name: 'throughput of the import, share of the floor',
    unit: '',
    kind: 'at least',
    figure: median(bench.roundsOf('throughput, share of the floor')),
    limit: 0.5,
  });
}

/** Reading alone, without splitting and storing: text of a PDF beside `pdftotext`, and the other formats. */
async function measureFormats(bench: Bench): Promise<void> {
  const house = await startProgram<HouseProgram>(bench, 'pixel/house-program.ts');
  await house.call('open', { DATA_DIR: await bench.scratchFolder() });
  const folder = await bench.scratchFolder();
  const pages = bench.quick ? 100 : 300;
  const pdf = await onDisk(folder, samplePdf(pages));
  const others = await Promise.all(sampleFiles(2_000).map((file) => onDisk(folder, file)));
  const hasFloor = canRun('pdftotext', '-v');
  for (let round = 0; round <= bench.rounds; round += 1) {
    const bare = hasFloor ? secondsOf(() => execFileSync('pdftotext', [pdf.path, '-'])) : 0;
    const read = await house.call('readFile', pdf);
    const rates = await readAll(house, others);
    if (round === 0) continue;
    if (read.pages !== pages) throw new Error(`${read.pages} of ${pages} pages were read.`);
    if (hasFloor) bench.record('floor: pdftotext', 'pages/s', pages / bare);
    bench.record('PDF', 'pages/s', pages / read.seconds);
    if (hasFloor) bench.record('PDF, share of pdftotext', '', bare / read.seconds);
    for (const [name, rate] of rates) bench.record(name, 'MB/s', rate);
  }
  if (!hasFloor) return bench.note('No pdftotext: the PDF budget was not measured.');
  bench.judge({
    name: 'PDF pages a second, share of pdftotext',
    unit: '',
    kind: 'at least',
    figure: median(bench.roundsOf('PDF, share of pdftotext')),
    limit: 0.25,
  });
}

type FileOnDisk = SampleFile & { readonly path: string };

async function onDisk(folder: string, file: SampleFile): Promise<FileOnDisk> {
  const path = join(folder, file.fileName);
  await writeFile(path, file.bytes);
  return { ...file, path };
}

/** Megabytes of the file a second, by file name. */
async function readAll(house: Program<HouseProgram>, files: readonly FileOnDisk[]) {
  const rates: [string, number][] = [];
  for (const { bytes, ...file } of files) {
    const { seconds } = await house.call('readFile', file);
    rates.push([file.fileName, bytes.length / 2 ** 20 / seconds]);
  }
  return rates;
}

/** The whole of Pixel while a PDF of 1,000 pages goes from upload to ready, above its memory at rest. */
async function measureMemory(bench: Bench): Promise<void> {
  const pages = bench.quick ? 200 : 1_000;
  const server = await startPixel(bench, { dataDir: await bench.scratchFolder() });
  const agency = await setUpAgency(server);
  await sleep(bench.quick ? 3_000 : 10_000);
  const restMb = treeMemoryMb(server.pid);
  let peakMb = restMb;
  const sampling = setInterval(() => {
    peakMb = Math.max(peakMb, treeMemoryMb(server.pid));
  }, 100);
  const startedAt = performance.now();
  try {
    const { url } = server;
    await uploadFile({ url, agency, timeoutMs: TIMEOUT_MS }, samplePdf(pages));
  } finally {
    clearInterval(sampling);
  }
  bench.record('memory at rest', 'MB', restMb);
  bench.record(`memory above rest, PDF of ${pages} pages`, 'MB', peakMb - restMb);
  const seconds = (performance.now() - startedAt) / 1000;
  bench.record(`PDF of ${pages} pages, upload to ready`, 's', seconds);
  bench.judge({
    name: `memory above rest for a PDF of ${pages} pages`,
    unit: 'MB',
    kind: 'at most',
    figure: peakMb - restMb,
    limit: 300,
  });
}

function canRun(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function secondsOf(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return (performance.now() - startedAt) / 1000;
}
