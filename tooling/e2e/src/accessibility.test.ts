import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, openChat } from './chat.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { signIn } from './sign-in.ts';

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

  const findBarriers = async (page: Page): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${new URL(page.url()).pathname} ${id}: ${target.join(' ')}`),
    );
  };

  const schemes = ['light', 'dark'] as const;

  test.each(schemes)('signing in has no barrier in %s', async (colorScheme) => {
    const { page } = await openPage(browser, { colorScheme });
    await page.goto(`${url}/sign-in`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each(schemes)('making an account has none in %s', async (colorScheme) => {
    const { page } = await openPage(browser, { colorScheme });
    const found: string[] = [];
    for (const [screen, button] of [
      ['register#token=invited', 'Create account'],
      ['verify-email#token=sent', 'Confirm'],
    ] as const) {
      await page.goto(`${url}/${screen}`);
      await page.getByRole('button', { name: button }).click();
      await page.locator('[data-error]').first().waitFor();
      found.push(...(await findBarriers(page)));
    }
    expect(found).toEqual([]);
  });

  test.each(schemes)('no screen of the main job has a barrier in %s', async (colorScheme) => {
    const { page } = await openPage(browser, { colorScheme });
    await signIn(page, { url, email, password });
    const found: string[] = [];
    for (const screen of [
      ...['', 'clients', 'bots', 'conversations', 'people', 'settings/account'],
      ...['settings/api-keys', 'settings/audit', 'settings/system', 'start'],
      ...['sources', 'qa', 'findings', 'persona'].map((tab) => `bots/${botId}/${tab}`),
      ...['preview', 'tests', 'widget', 'gaps', 'conversations'].map(
        (tab) => `bots/${botId}/${tab}`,
      ),
    ]) {
      await page.goto(`${url}/${screen}`, { waitUntil: 'networkidle' });
      found.push(...(await findBarriers(page)));
    }
    await page.goto(`${url}/people`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByRole('dialog').getByLabel('E-mail').waitFor();
    found.push(...(await findBarriers(page)));
    await page.goto(`${url}/settings/audit`, { waitUntil: 'networkidle' });
    await page.getByRole('combobox', { name: 'Client' }).press('ArrowDown');
    await page.getByRole('listbox', { name: 'Client' }).getByRole('option').first().waitFor();
    found.push(...(await findBarriers(page)));
    await page.goto(`${url}/settings/audit?action=bot.created`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Added a bot' }).first().click();
    await page.getByRole('dialog', { name: 'Added a bot' }).waitFor();
    found.push(...(await findBarriers(page)));
    expect(found).toEqual([]);
  });

  test.each(schemes)('the widget has none in %s, empty and with an answer', async (colorScheme) => {
    const { page } = await openPage(browser, { colorScheme });
    await page.goto(`${url}/demo`);
    await openChat(page);
    await page.getByRole('textbox', { name: 'Your message' }).waitFor();
    const empty = await findBarriers(page);
    await ask(page, 'How much does standard delivery cost?');
    expect([...empty, ...(await findBarriers(page))]).toEqual([]);
  });
});
