import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, openChat } from './chat.ts';
import { openBrowser, openPage } from './open-browser.ts';

const demo = inject('demo');

describe.runIf(demo)('what the widget loads when it is first used', () => {
  const { url = '' } = demo ?? {};
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('a part that cannot be loaded says so, and is there at the next try; the chat goes on', async () => {
    const { page } = await openPage(browser);
    await page.route('**/widget/quote-*', (route) => route.abort());
    await page.goto(`${url}/demo`);
    await openChat(page);
    await ask(page, 'How much does standard delivery cost?');
    await page.getByRole('list', { name: 'Sources' }).getByRole('button').first().click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('This part could not be loaded.');

    await ask(page, 'Do you deliver on Saturdays?');
    await page.unroute('**/widget/quote-*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('figure blockquote').waitFor();
    expect(await page.locator('figure blockquote').textContent()).toContain('4.95');
    expect(await alert.count()).toBe(0);
  });

  test('a panel that came at a second try draws with its chunks', async () => {
    const { page } = await openPage(browser);
    await page.route('**/widget/panel-*', (route) => route.abort(), { times: 1 });
    await page.goto(`${url}/demo`);
    const lost = page.waitForEvent('requestfailed');
    await page.getByRole('button', { name: 'Open chat' }).focus();
    await lost;
    await openChat(page);
    await ask(page, 'How much does standard delivery cost?');
    await page.getByRole('list', { name: 'Sources' }).getByRole('button').first().click();
    await page.locator('figure blockquote').waitFor();
    await page.getByRole('button', { name: 'Helpful', exact: true }).waitFor();
  });
});
