import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { findChromium } from './find-chromium.ts';

const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

export interface Watched {
  readonly page: Page;
  /** Errors that the page threw, wrote to the console, or got from a server. */
  readonly complaints: readonly string[];
}

/** A Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found.');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

let pages = 0;
/** Each profile has its own: many visitors from one address are asked for work, which a browser writes to its console. */
function nextAddress(): string {
  pages += 1;
  return `10.${process.pid % 256}.${Math.floor(pages / 256)}.${pages % 256}`;
}

/** A page of a fresh profile: no cookies, nothing stored, an address of its own, English. A failing test shows what it looked like. */
export async function openPage(
  browser: Browser,
  look: { readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<Watched> {
  // Without motion: what is half-way between two colours has neither's contrast.
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...look,
  });
  // On its way out: a header that the page had set would make a foreign page ask for permission first.
  const address = nextAddress();
  await context.route('**/trpc/**', async (route) =>
    route.continue({
      headers: { ...(await route.request().allHeaders()), 'x-forwarded-for': address },
    }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const failed: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('requestfailed', (request) => failed.push(`${request.url()} was not loaded`));
  onTestFailed(async () => {
    const path = join(tmpdir(), `pixel-failed-${Date.now()}.png`);
    await page.screenshot({ path });
    console.error([page.url(), path, ...complaints, ...failed].join('\n'));
  });
  return { page, complaints };
}
