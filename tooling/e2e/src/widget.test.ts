import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changeBot } from './change-bot.ts';
import { ask, openChat } from './chat.ts';
import { openForeignSite } from './foreign-site.ts';
import { openBrowser, openPage } from './open-browser.ts';
import type { Site } from './site.ts';

const demo = inject('demo');

describe.runIf(demo)('the widget on a website', () => {
  const { url = '', apiKey = '', bots = [] } = demo ?? {};
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('on the shop page a question is answered with its source', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${url}/demo`);
    await openChat(page);
    const reply = await ask(page, 'How much does standard delivery cost?');
    expect(reply.text).toContain('£4.95');
    expect(reply.sources[0]).toMatch(/^Source 1 /);

    await page.getByRole('list', { name: 'Sources' }).getByRole('button').first().click();
    expect(await page.locator('blockquote').first().textContent()).toContain('4.95');
    expect(complaints.join('\n')).toBe('');
  });

  test('a question beside the point is refused politely and without a source', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${url}/demo`);
    await openChat(page);
    const reply = await ask(page, 'What is the capital of Mongolia?');
    expect(reply.text).toMatch(/could not find|do not know|rather not guess/i);
    expect(reply.sources).toEqual([]);
  });

  test('before it is opened the page requests the loader and nothing else of ours', async () => {
    const { page } = await openPage(browser);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`${url}/demo`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Open chat' }).waitFor();
    expect(requested.filter((path) => !path.startsWith('/demo'))).toEqual(['/widget.js']);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  describe('on a foreign origin', () => {
    let site: Site;
    // Not the shop's bot, which the tests above use.
    const bot = bots.find(({ name }) => name === 'Quay') ?? { id: '', publicId: '' };

    beforeAll(async () => {
      site = await openForeignSite(url, bot.publicId);
    });
    afterAll(() => site?.close());

    const allow = (allowedOrigins: readonly string[]) =>
      changeBot({ url, apiKey, id: bot.id }, { allowedOrigins });

    test('it is refused until the origin is allowed, and works afterwards', async () => {
      await allow([]);
      const before = await openPage(browser);
      await before.page.goto(site.origin);
      await openChat(before.page);
      const alert = before.page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(/not available here|could not be loaded/);
      expect(await before.page.getByRole('textbox').count()).toBe(0);

      await allow([site.origin]);
      const after = await openPage(browser);
      await after.page.goto(site.origin);
      await openChat(after.page);
      const reply = await ask(after.page, 'How much does a single implant with crown cost?');
      expect(reply.text).toContain('$3,430');
      expect(after.complaints.join('\n')).toBe('');
    });
  });
});
