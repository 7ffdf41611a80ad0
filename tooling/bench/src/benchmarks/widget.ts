import { openBrowser } from '../browser/open-browser.ts';
import type { Benchmark } from './benchmark.ts';
import { measureBytes } from './widget/bytes.ts';
import { measureLauncher } from './widget/launcher.ts';
import { measurePanel } from './widget/panel.ts';
import { measureSlowNetwork } from './widget/slow-network.ts';
import { openStage } from './widget/stage.ts';

export const widget: Benchmark = {
  name: 'widget',
  about:
    'What the widget costs a page, beside a bare button and the widgets of others, and its panel at work',
  async run(bench) {
    await measureBytes(bench);
    const browser = await openBrowser(bench);
    if (!browser) return bench.note('No Chromium: only bytes were measured.');
    const stage = await openStage(bench, browser);
    await measureLauncher(bench, stage);
    await measurePanel(bench, stage);
    await measureSlowNetwork(bench, stage);
  },
};
