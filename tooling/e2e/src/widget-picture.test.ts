import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changeBot } from './change-bot.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { signIn } from './sign-in.ts';
import { openSite, type Site } from './site.ts';
import { widgetPages } from './widget-pages.ts';

const demo = inject('demo');
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="900" height="900"><rect width="9" height="9" fill="#fc0"/></svg>';

describe.runIf(demo)('a launcher with a picture', () => {
  const { url = '', email = '', password = '', apiKey = '', bots = [] } = demo ?? {};
  const { id = '', publicId = '' } = bots[1] ?? {};
  const change = (body: object) => changeBot({ url, apiKey, id }, body);
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openSite(widgetPages(url, publicId));
    await change({
      allowedOrigins: [site.origin],
      theme: { launcherImageUrl: `${site.origin}/logo.svg`, launcherLabel: '' },
    });
  });
  afterAll(async () => {
    await change({ theme: { launcherImageUrl: '' } });
    await browser?.close();
    await site?.close();
  });

  const visit = async (path: string, status: number) => {
    const watched = await openPage(browser);
    await watched.page.route('**/logo.svg', (route) =>
      route.fulfill({ status, contentType: 'image/svg+xml', body: status === 200 ? PICTURE : '' }),
    );
    await watched.page.goto(`${site.origin}${path}`);
    return watched;
  };
  const launcher = (page: Page) => page.locator('#launcher');

  test('shows it round, in a button of the same size, and the way to close while it is open', async () => {
    const { page, complaints } = await visit('/plain', 200);
    const picture = launcher(page).locator('img');
    await picture.waitFor();
    expect(await picture.boundingBox()).toMatchObject({ width: 44, height: 44 });
    expect(await launcher(page).boundingBox()).toMatchObject({ width: 56, height: 56 });
    expect(await launcher(page).locator('svg').isVisible()).toBe(false);
    await launcher(page).click();
    await page.getByRole('dialog').waitFor();
    expect(await picture.isVisible()).toBe(false);
    expect(await launcher(page).locator('svg').isVisible()).toBe(true);
    expect(complaints.join('\n')).toBe('');
  });

  test('keeps its sign where the picture cannot be had, or the page has none of it', async () => {
    const missing = await visit('/plain', 404);
    const strict = await visit('/strict', 200);
    for (const { page } of [missing, strict]) {
      await launcher(page).locator('svg').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await launcher(page).locator('img').count()).toBe(0);
    }
  });

  test('comes from this installation when it was uploaded in the editor, and goes with it', async () => {
    const { page } = await openPage(browser);
    await signIn(page, { url, email, password });
    await page.goto(`${url}/bots/${id}/widget`);
    const field = page.getByRole('group', { name: 'Picture on the button' });
    const choose = (name: string, text: string) =>
      field.locator('input[type=file]').setInputFiles({
        ...{ name, mimeType: 'image/svg+xml', buffer: Buffer.from(text) },
      });
    await choose('notes.svg', 'no picture');
    await field.getByText('The picture is no PNG, JPEG, WebP or GIF.').waitFor();
    // A drawing becomes pixels before it leaves the browser.
    await choose('logo.svg', PICTURE);
    const address = `${url}${await field.locator('img').getAttribute('src')}`;
    await page.getByRole('button', { name: 'Save appearance' }).click();
    await page.getByText('The look was saved.').waitFor();
    const picture = await fetch(address);
    expect(picture.headers.get('content-type')).toBe('image/webp');

    const shop = await visit('/plain', 404);
    await launcher(shop.page).locator('img').waitFor();
    expect(await launcher(shop.page).locator('img').getAttribute('src')).toBe(address);
    expect(shop.complaints.join('\n')).toBe('');

    await field.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Save appearance' }).click();
    await expect.poll(async () => (await fetch(address)).status).toBe(404);
  });
});
