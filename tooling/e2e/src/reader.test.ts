import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { call } from './rest-client.ts';
import { signInAsNew, startSession } from './sign-in-as-new.ts';

const demo = inject('demo');
/** What begins a change, on any page. */
const CHANGES =
  /^(Add|New|Edit|Delete|Import|Dismiss|Answer this|Mark as|Generate|Check again|Retry|Invite)/;

describe.runIf(demo)('those who only read and chat', () => {
  const access = demo ?? { url: '', email: '', password: '', apiKey: '', bots: [] };
  const { url } = access;
  const botId = access.bots[0]?.id ?? '';
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('see every page of a bot, and are offered no change that they may not make', async () => {
    const session = await startSession(access);
    const bot = await call(`${url}/api/chatbots/${botId}`, { credential: session });
    const { clientId } = JSON.parse(bot.text);
    const { page, complaints } = await signInAsNew(browser, {
      ...{ url, session, role: 'user', clientId },
    });
    const offered: string[] = [];
    for (const path of [
      ...['', 'clients', `clients/${clientId}`, 'bots'],
      ...['sources', 'qa', 'findings', 'preview', 'tests', 'gaps'].map(
        (tab) => `bots/${botId}/${tab}`,
      ),
    ]) {
      await page.goto(`${url}/${path}`, { waitUntil: 'networkidle' });
      const buttons = page.locator('main').getByRole('button', { name: CHANGES });
      const links = page.locator('main').getByRole('link', { name: CHANGES });
      for (const text of await buttons.or(links).allTextContents())
        offered.push(`${path}: ${text}`);
    }
    expect(offered).toEqual([]);

    for (const tab of ['persona', 'widget']) {
      await page.goto(`${url}/bots/${botId}/${tab}`, { waitUntil: 'networkidle' });
      await page.getByText('You can look at this.').waitFor();
      expect(await page.locator('main').getByRole('textbox').first().isDisabled()).toBe(true);
    }
    await page.getByRole('button', { name: 'Copy snippet' }).waitFor();
    await page.goto(`${url}/start`);
    await page.getByRole('heading', { name: 'Home' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
