import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';

const demo = inject('demo');
const RECORDED = join(import.meta.dirname, '../recorded');

/** Scripts of a widget as it was released, by name. */
const scriptsOf = (build: string) =>
  new Map(
    readdirSync(join(RECORDED, build)).map((file) => [
      file.replace(/\.br$/, ''),
      brotliDecompressSync(readFileSync(join(RECORDED, build, file))),
    ]),
  );

/** The page gets the scripts of then; everything else comes from the server of today. */
async function serveRecorded(page: Page, build: string): Promise<string[]> {
  const scripts = scriptsOf(build);
  const served: string[] = [];
  await page.route(/\/widget(\/[\w-]+)?\.js(\?|$)/, async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const body = scripts.get(name);
    if (!body) throw new Error(`${build} has no ${name}.`);
    served.push(name);
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  return served;
}

/** By the names that screen readers say, which have not changed since the first build. */
async function askIt(page: Page, question: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Your message' });
  await field.fill(question);
  await field.press('Enter');
}

describe.runIf(demo)('a widget of another day', () => {
  const url = demo?.url ?? '';
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each(readdirSync(RECORDED))('%s chats with the server of today', async (build) => {
    const { page, complaints } = await openPage(browser);
    const served = await serveRecorded(page, build);
    await page.goto(`${url}/demo`);
    await page.getByRole('button', { name: 'Open chat' }).click();
    const dialog = page.getByRole('dialog');
    // Those builds do not send what is entered while they still load.
    await dialog.getByText('Hello, I am Pip').first().waitFor();
    await askIt(page, 'How much does standard delivery cost?');
    await dialog.getByText('£4.95').first().waitFor();
    expect(served.toSorted()).toEqual([...scriptsOf(build).keys()].toSorted());

    // The conversation is still there, and goes on.
    await page.reload();
    await page.getByRole('button', { name: 'Open chat' }).click();
    await dialog.getByText('£4.95').first().waitFor();
    await askIt(page, 'Can I return a bike?');
    await dialog.getByText('Can I return a bike?').first().waitFor();
    await expect.poll(() => page.locator('li.reply.complete').count()).toBe(2);
    expect(complaints.join('\n')).toBe('');
  });
});
