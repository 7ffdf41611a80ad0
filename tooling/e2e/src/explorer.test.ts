import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const demo = inject('demo');

describe.runIf(demo)('the page on which the API is tried', () => {
  const { url = '', apiKey = '', bots = [] } = demo ?? {};
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('finds an operation, makes the call with a key and shows what came back', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${url}/api/docs`);
    await page.keyboard.press('/');
    await page.keyboard.type('list chatbots');
    await page.getByRole('link', { name: /List chatbots/ }).click();
    await page.getByRole('heading', { name: 'List chatbots' }).waitFor();
    await page.getByLabel('Key').fill(apiKey);
    await page.getByLabel('clientId').fill('');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.status strong', { hasText: '200' }).waitFor();
    expect(await page.locator('output pre').textContent()).toContain(bots[0]?.id);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]));
    expect(kept).not.toContain(apiKey);
    expect(complaints.join('\n')).toBe('');
  });

  test.each(['light', 'dark'] as const)(
    'has no barrier and fits a phone in %s',
    async (colorScheme) => {
      const { page } = await openPage(browser, { colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      for (const place of ['', '#/bots.list', '#/sources.add', '#/sources.upload']) {
        await page.goto(`${url}/api/docs${place}`);
        await page.reload();
        await page.getByRole('heading').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        expect(violations.map(({ id, nodes }) => [place, id, nodes[0]?.html])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(391);
      }
    },
  );
});
