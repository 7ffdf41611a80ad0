import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changeBot } from './change-bot.ts';
import { ask, openChat } from './chat.ts';
import { openBrowser, openPage } from './open-browser.ts';

const demo = inject('demo');
const QUESTION = 'How much does standard delivery cost?';

describe.runIf(demo)('a conversation in the panel', () => {
  const { url = '', apiKey = '', bots = [] } = demo ?? {};
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const openShop = async () => {
    const watched = await openPage(browser);
    await watched.page.goto(`${url}/demo`);
    await openChat(watched.page);
    await watched.page.locator('.starters').waitFor();
    return watched;
  };
  const texts = (page: Page) =>
    page
      .locator('.messages li:not(:first-child)')
      .evaluateAll((all) => all.map((one) => one.querySelector('.bubble, .md')?.textContent ?? ''));
  const configure = (widget: object) =>
    changeBot({ url, apiKey, id: bots[0]?.id ?? '' }, { widget });

  test('what is written offline goes out in its order, once, when the device is back', async () => {
    const { page } = await openShop();
    const field = page.getByRole('textbox', { name: 'Your message' });
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    for (const text of [QUESTION, 'And how long does it take?']) {
      await field.fill(text);
      await field.press('Enter');
    }
    await expect.poll(() => page.locator('.question.queued').count()).toBe(2);
    await page.context().setOffline(false);
    await page.locator('li.reply.complete').nth(1).waitFor();
    expect(await texts(page)).toEqual([
      QUESTION,
      expect.stringContaining('£4.95'),
      'And how long does it take?',
      expect.any(String),
    ]);
    const before = await texts(page);
    await page.reload();
    await openChat(page);
    await page.locator('li.reply.complete').nth(1).waitFor();
    expect(await texts(page)).toEqual(before);
  });

  test('a chat that could not be loaded is there when the device is back', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${url}/demo`);
    await page.route('**/trpc/widget.bootstrap**', (route) => route.abort());
    await openChat(page);
    await page.getByText('The chat could not be loaded.').waitFor();
    await page.unroute('**/trpc/widget.bootstrap**');
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    const reply = await ask(page, QUESTION);
    expect(reply.text).toContain('£4.95');
  });

  test.each([1, 2, 3])(
    '%i broken streams in a row leave the reply whole and alone',
    async (times) => {
      const { page } = await openShop();
      let broken = 0;
      await page.route('**/trpc/widget.events**', (route) =>
        broken++ < times ? route.abort('connectionreset') : route.continue(),
      );
      const reply = await ask(page, QUESTION);
      expect(reply.text).toContain('£4.95');
      expect(broken).toBeGreaterThan(times);
      expect(await texts(page)).toHaveLength(2);
    },
  );

  test('a reply that comes while the chat is closed is counted on its button', async () => {
    const { page } = await openShop();
    const closed = Promise.withResolvers<void>();
    await page.route('**/trpc/widget.say**', async (route) => {
      await closed.promise;
      await route.continue();
    });
    const field = page.getByRole('textbox', { name: 'Your message' });
    await field.fill(QUESTION);
    await field.press('Enter');
    await page.getByRole('button', { name: 'Close chat' }).first().click();
    closed.resolve();
    const badge = page.locator('#launcher i');
    await expect.poll(() => badge.textContent()).toBe('1');
    await page.locator('#launcher').click();
    await expect.poll(() => badge.textContent()).toBe('');
    expect(await page.locator('li.reply.complete').count()).toBe(1);
  });

  test('two tabs show the same conversation', async () => {
    const { page } = await openShop();
    const other = await page.context().newPage();
    await other.goto(`${url}/demo`);
    await openChat(other);
    await ask(page, QUESTION);
    await other.locator('li.reply.complete').first().waitFor();
    expect(await texts(other)).toEqual(await texts(page));
  });

  test('a source shows its words in their place, by keyboard, and leads to them on the page', async () => {
    const { page } = await openShop();
    await ask(page, QUESTION);
    const mark = page.getByRole('list', { name: 'Sources' }).getByRole('button').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const quote = page.locator('figure.quote');
    await quote.waitFor();
    expect(await quote.locator('mark').textContent()).toContain('4.95');
    const whole = (await quote.locator('blockquote').textContent()) ?? '';
    expect(whole.length).toBeGreaterThan((await quote.locator('mark').textContent())?.length ?? 0);
    expect(await quote.getByRole('link').getAttribute('href')).toMatch(/#:~:text=\S+/);
    expect(await mark.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await quote.waitFor({ state: 'detached' });
  });

  test('a reply that did not help takes a reason, which the agency reads', async () => {
    const { page } = await openShop();
    await ask(page, QUESTION);
    await page.getByRole('button', { name: 'Not helpful' }).click();
    const form = page.getByRole('form', { name: 'What was wrong?' });
    await form.getByRole('button', { name: 'Incomplete' }).click();
    const details = `Islands are missing ${Date.now()}`;
    await form.getByRole('textbox').fill(details);
    await form.getByRole('button', { name: 'Send feedback' }).click();
    await page.getByText('Thanks for your feedback').waitFor();
    await expect
      .poll(async () => {
        const { items } = await list(`/api/conversations?botId=${bots[0]?.id}&hasFeedback=true`);
        return items.length;
      })
      .toBeGreaterThan(0);
  });

  test('an answer is copied also where the clipboard is closed', async () => {
    const { page } = await openShop();
    await ask(page, QUESTION);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        const root = document.activeElement?.shadowRoot;
        const field = root?.querySelector<HTMLTextAreaElement>('textarea.hidden');
        Reflect.set(window, 'copied', field?.value);
      });
    });
    await page.getByRole('button', { name: 'Copy answer' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'copied'))).toContain('£4.95');
  });

  test('another answer takes the place of the first', async () => {
    const { page } = await openShop();
    await ask(page, QUESTION);
    const arrival = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          document.addEventListener('pixel:message.received', () => resolve(), { once: true });
        }),
    );
    await page.getByRole('button', { name: 'Answer again' }).click();
    await arrival;
    await page.locator('li.reply.complete').first().waitFor();
    await expect.poll(() => texts(page)).toHaveLength(2);
    const before = await texts(page);
    await page.reload();
    await openChat(page);
    await page.locator('li.reply.complete').first().waitFor();
    expect(await texts(page)).toEqual(before);
  });

  test('a visitor takes the conversation home, rates it, and deletes it for good', async () => {
    const { page } = await openShop();
    await ask(page, QUESTION);
    const menu = page.getByRole('button', { name: 'More options' });
    for (const [name, check] of [
      [
        'Download my chats as JSON',
        (text: string) => JSON.parse(text).conversations[0].messages[0].text,
      ],
      ['Download my chats as text', (text: string) => /> (.*)/.exec(text)?.[1]],
    ] as const) {
      await menu.click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const path = await (await download).path();
      expect(check(await readFile(path, 'utf8'))).toBe(QUESTION);
    }
    await menu.click();
    await page.getByRole('button', { name: 'Rate this chat' }).click();
    await page.getByRole('radio', { name: '4 of 5' }).check({ force: true });
    await page.getByText('Thank you for your rating.').waitFor();

    await menu.click();
    await page.getByRole('button', { name: 'Delete this chat' }).click();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Delete this chat' }).count()).toBe(0);
    await menu.click();
    await page.getByRole('button', { name: 'Delete this chat' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.locator('.starters').waitFor();
    expect(await texts(page)).toEqual([]);
    await page.reload();
    await openChat(page);
    await page.locator('.starters').waitFor();
    expect(await texts(page)).toEqual([]);
  });

  test('where consent is asked for nothing is sent without it, and it is recorded', async () => {
    await configure({
      consent: { text: 'We keep what you write.', version: '1', url: `${url}/demo` },
    });
    try {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${url}/demo`);
      await openChat(page);
      await page.getByText('We keep what you write.').waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
      expect(await page.locator('.starters').count()).toBe(0);
      await page.getByRole('button', { name: 'No, thank you' }).click();
      await page.getByText('Without your consent nothing can be sent.').waitFor();
      await page.getByRole('button', { name: 'I agree' }).click();
      const reply = await ask(page, QUESTION);
      expect(reply.text).toContain('£4.95');
      await page.reload();
      await openChat(page);
      await page.locator('li.reply.complete').first().waitFor();
      expect(await page.getByText('We keep what you write.').count()).toBe(0);
      expect(complaints.join('\n')).toBe('');
    } finally {
      await configure({ consent: null });
    }
  });

  const list = async (path: string) => {
    const response = await fetch(url + path, { headers: { authorization: `Bearer ${apiKey}` } });
    return response.json();
  };
});
