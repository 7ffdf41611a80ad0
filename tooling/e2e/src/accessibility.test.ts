import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, openChat } from './chat.ts';
import { openBrowser, openPage } from './open-browser.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const demo = inject('demo');

describe.runIf(demo)('by the machine-checked rules of WCAG 2.2 AA', () => {
  const { url = '', email = '', password = '', bots = [] } = demo ?? {};
  const botId = bots[0]?.id ?? '';
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** What is wrong with the page, in light and in dark. */
  const findBarriers = async (page: Page): Promise<string[]> => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      for (const { id, nodes } of violations)
        for (const { target } of nodes) found.push(`${colorScheme} ${id}: ${target.join(' ')}`);
    }
    return found;
  };

  test('signing in has no barrier', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${url}/sign-in`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('no screen of the main job has a barrier', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${url}/sign-in`);
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Home' }).waitFor();
    const found: string[] = [];
    for (const screen of [
      ...['', 'clients', 'bots', 'conversations', 'settings/api-keys', 'start'],
      ...['sources', 'persona', 'preview', 'widget'].map((tab) => `bots/${botId}/${tab}`),
    ]) {
      await page.goto(`${url}/${screen}`, { waitUntil: 'networkidle' });
      const barriers = await findBarriers(page);
      found.push(...barriers.map((barrier) => `/${screen} ${barrier}`));
    }
    expect(found).toEqual([]);
  });

  test('the widget has none, empty and with an answer', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${url}/demo`);
    await openChat(page);
    await page.getByRole('textbox', { name: 'Your message' }).waitFor();
    const empty = await findBarriers(page);
    await ask(page, 'How much does standard delivery cost?');
    expect([...empty, ...(await findBarriers(page))]).toEqual([]);
  });
});
