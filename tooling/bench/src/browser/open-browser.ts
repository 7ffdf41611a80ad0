import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { Bench } from '../bench.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FLAGS = ['--disable-gpu', '--disable-quic', '--disable-background-networking'];

/** A Chromium of this machine (`CHROMIUM_PATH` names another one), or null where there is none. */
export async function openBrowser(bench: Pick<Bench, 'defer'>): Promise<Browser | null> {
  const places = [process.env.CHROMIUM_PATH ?? '', ...PLACES];
  const executablePath = places.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) return null;
  // Root has no sandbox to enter; the pages are ours.
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args: FLAGS });
  bench.defer(() => browser.close());
  return browser;
}
