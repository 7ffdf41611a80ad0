import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Bench } from '../bench.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { type Visit, visitPage } from '../browser/visit-page.ts';
import type { StaticPages } from '../floors/static-pages.ts';
import { startPixel } from '../pixel/pixel-server.ts';
import { startProgram } from '../processes/program.ts';
import { median } from '../statistics.ts';
import type { Benchmark } from './benchmark.ts';

const DIST = join(import.meta.dirname, '../../../../apps/widget/dist');
const KB = 1024;

export const widget: Benchmark = {
  name: 'widget',
  about: 'Bytes of the widget, and what it costs a page before it is opened',
  async run(bench) {
    await measureBytes(bench);
    await measureLauncher(bench);
  },
};

async function measureBytes(bench: Bench): Promise<void> {
  const names = await readdir(join(DIST, 'widget'));
  const panels = names.filter((name) => name.endsWith('.js'));
  const loader = await sizesOf([join(DIST, 'widget.js')]);
  const panel = await sizesOf(panels.map((name) => join(DIST, 'widget', name)));
  for (const [name, sizes] of [['loader', loader] as const, ['panel', panel] as const])
    for (const [how, bytes] of Object.entries(sizes))
      bench.record(`${name}, ${how}`, 'KB', bytes / KB);
  const atMost = { unit: 'KB', kind: 'at most' } as const;
  const both = (loader.gzip + panel.gzip) / KB;
  bench.judge({ name: 'loader and panel, gzip', figure: both, limit: 25, ...atMost });
}

/** Each file is compressed by itself, as it travels. */
async function sizesOf(paths: readonly string[]) {
  const files = await Promise.all(paths.map((path) => readFile(path)));
  const sum = (size: (file: Buffer) => number) => files.reduce((all, file) => all + size(file), 0);
  return {
    minified: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

async function measureLauncher(bench: Bench): Promise<void> {
  const browser = await openBrowser(bench);
  if (!browser) return bench.note('No Chromium: the time to the launcher was not measured.');
  const pages = await startProgram<StaticPages>(bench, 'floors/static-pages.ts');
  const site = await pages.call('listen', null);
  const pixel = await startPixel(bench, { dataDir: await bench.scratchFolder() });
  const scripts = [
    { name: 'floor', script: `${site}/floor.js` },
    { name: 'widget', script: `${pixel.url}/widget.js` },
  ];
  const visits = bench.quick ? 3 : 7;
  for (let round = 0; round <= bench.rounds; round += 1)
    for (const { name, script } of scripts) {
      const seen: Visit[] = [];
      for (let visit = 0; visit < visits; visit += 1)
        seen.push(await visitPage(browser, `${site}/page?script=${encodeURIComponent(script)}`));
      // The first round fills the caches of browser and servers and does not count.
      if (round === 0) continue;
      const middle = (of: (one: Visit) => number) => median(seen.map(of));
      bench.record(
        `${name}: launcher`,
        'ms',
        middle(({ launcherMs }) => launcherMs),
      );
      bench.record(
        `${name}: main thread`,
        'ms',
        middle(({ mainThreadMs }) => mainThreadMs),
      );
      bench.record(
        `${name}: requests before opening`,
        '',
        middle(({ requests }) => requests),
      );
      bench.record(
        `${name}: bytes before opening`,
        'KB',
        middle(({ bytes }) => bytes / KB),
      );
    }
  const share = (of: string) =>
    median(bench.roundsOf(`widget: ${of}`)) / median(bench.roundsOf(`floor: ${of}`));
  bench.note(`The launcher takes ${share('launcher').toFixed(2)} times the floor's time.`);
}
