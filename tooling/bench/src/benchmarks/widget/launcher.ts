import { join } from 'node:path';
import type { Bench } from '../../bench.ts';
import { addToPage, type Visit, visitPage } from '../../browser/visit-page.ts';
import { printTable } from '../../report/print-report.ts';
import { median } from '../../statistics.ts';
import { firstAnswerFiles, KB, type Sizes, sizesOf } from './bytes.ts';
import type { Contender, Stage } from './stage.ts';

/** How many times slower the processor of a cheap phone is. */
const SLOWDOWN = 4;

/** What one page costs until its launcher shows, beside the floor and the widgets of others, interleaved. */
export async function measureLauncher(bench: Bench, stage: Stage): Promise<void> {
  const { browser, floor, widget, peers } = stage;
  const own = [floor, widget];
  const visits = bench.quick ? 2 : 4;
  const scripts = new Map<string, readonly string[]>();
  for (let round = 0; round <= bench.rounds; round += 1)
    for (const contender of [...own, ...peers]) {
      const seen: Visit[] = [];
      // The ratio of ours to the floor is a budget; of the others a rough figure will do.
      for (let visit = 0; visit < (own.includes(contender) ? visits : 1); visit += 1)
        seen.push(await visitPage(browser, contender));
      const added = { ...contender, url: stage.bareUrl };
      const quick = await addToPage(browser, { ...added, slowdown: 1 });
      const slow = await addToPage(browser, { ...added, slowdown: SLOWDOWN });
      scripts.set(contender.name, seen[0]?.scripts ?? []);
      // The first round fills the caches of browser and servers and does not count.
      if (round > 0) note(bench, { name: contender.name, seen, quick, slow });
    }
  judge(bench);
  await tabulate(bench, { contenders: [...own, ...peers], scripts });
}

interface Seen {
  readonly name: string;
  readonly seen: readonly Visit[];
  readonly quick: Added;
  readonly slow: Added;
}
type Added = Awaited<ReturnType<typeof addToPage>>;

function note(bench: Bench, { name, seen, quick, slow }: Seen): void {
  const middle = (of: (one: Visit) => number) => median(seen.map(of));
  const launcherMs = middle((visit) => visit.launcherMs);
  bench.record(launcher(name), 'ms', launcherMs);
  bench.record(mainThread(name), 'ms', quick.mainThreadMs);
  const asked = middle((visit) => visit.requests);
  bench.record(requests(name), '', asked);
  bench.record(longTask(name), 'ms', slow.longestTaskMs);
}

const launcher = (name: string) => `${name}: launcher`;
const mainThread = (name: string) => `${name}: main thread, added`;
const requests = (name: string) => `${name}: requests before opening`;
const longTask = (name: string) => `${name}: longest task at ${SLOWDOWN}x`;

function judge(bench: Bench): void {
  const middle = (name: string) => median(bench.roundsOf(name));
  const share = middle(launcher('widget')) / middle(launcher('floor'));
  const kind = 'at most';
  bench.judge({ name: 'launcher, times the floor', unit: '', figure: share, limit: 1.2, kind });
  const figure = middle(mainThread('widget'));
  bench.judge({ name: 'main thread, added to a page', unit: 'ms', figure, limit: 60, kind });
  const asked = Math.max(...bench.roundsOf(requests('widget')));
  bench.judge({ name: 'requests before opening', unit: '', figure: asked, limit: 1, kind });
  const longest = Math.max(...bench.roundsOf(longTask('widget')));
  const name = `longest task at ${SLOWDOWN}x (under 50 ms counts as 0)`;
  bench.judge({ name, unit: 'ms', figure: longest, limit: 50, kind });
}

/** One line for each widget. Ours twice: what every page pays, and what a visitor pays who asks something. */
async function tabulate(
  bench: Bench,
  of: {
    readonly contenders: readonly Contender[];
    readonly scripts: ReadonlyMap<string, readonly string[]>;
  },
): Promise<void> {
  const rows: string[][] = [];
  for (const { name, folder } of of.contenders) {
    const middle = (figure: string) => Math.round(median(bench.roundsOf(figure))).toString();
    const times = [launcher, mainThread, longTask, requests].map((figure) => middle(figure(name)));
    const paths = (of.scripts.get(name) ?? []).map((url) => new URL(url).pathname);
    if (name === 'widget') {
      const files = await firstAnswerFiles();
      rows.push(['widget, before opening', ...weigh(await sizesOf(files.slice(0, 1))), ...times]);
      rows.push(['widget, to the first answer', ...weigh(await sizesOf(files)), '', '', '', '']);
    } else if (folder !== undefined) {
      const files = paths.map((path) => join(folder, path.replace(/^\/files\/\d+\//, '')));
      rows.push([name, ...weigh(await sizesOf(files)), ...times]);
    } else rows.push([name, '', '', '', ...times]);
  }
  const bytes = ['KB', 'gzip', 'brotli'];
  printTable(
    bench.tell,
    ['', ...bytes, 'launcher ms', 'main thread ms', `long task ${SLOWDOWN}x ms`, 'requests'],
    rows,
  );
}

const weigh = ({ minified, gzip, brotli }: Sizes) =>
  [minified, gzip, brotli].map((bytes) => (bytes / KB).toFixed(1));
