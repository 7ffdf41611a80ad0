import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changeBot } from './change-bot.ts';
import { ask } from './chat.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { signIn } from './sign-in.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const demo = inject('demo');
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: PIXEL });
const words = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/plain', buffer: Buffer.from(text) },
});

describe.runIf(demo)('files of visitors', () => {
  const { url = '', email = '', password = '', apiKey = '', bots = [] } = demo ?? {};
  const { id = '', publicId = '' } = bots[2] ?? {};
  const allow = (attachments: boolean) =>
    changeBot({ url, apiKey, id }, { widget: { attachments } });
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await allow(false);
    await browser?.close();
  });

  const findBarriers = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target)}`);
  };
  async function openPanel() {
    const watched = await openPage(browser);
    await watched.page.goto(`${url}/chat/${publicId}?lang=en`);
    await watched.page.getByRole('textbox', { name: 'Your message' }).waitFor();
    await watched.page.locator('li.reply').first().waitFor();
    return watched;
  }
  const chooser = (page: Page) => page.locator('input[type=file]');
  const chosen = (page: Page) => page.locator('.attach .files li:not(:has(progress))');
  const field = (page: Page) => page.getByRole('textbox', { name: 'Your message' });

  test('are not offered where the bot does not allow them, and nothing for them is loaded', async () => {
    await allow(false);
    const watched = await openPage(browser);
    const loaded: string[] = [];
    watched.page.on('request', (request) => loaded.push(request.url()));
    await watched.page.goto(`${url}/chat/${publicId}?lang=en`);
    await ask(watched.page, 'What does a double room cost?');
    await watched.page.getByRole('button', { name: 'Copy answer' }).waitFor();
    expect(await watched.page.getByRole('button', { name: 'Attach files' }).count()).toBe(0);
    expect(loaded.filter((address) => address.includes('attachments'))).toEqual([]);
    const refused = await fetch(`${url}/widget/attachments?bot=${publicId}`, { method: 'POST' });
    expect(refused.status).toBe(404);
  });

  test('are chosen, sent, seen by staff as what they are, and had back', async () => {
    await allow(true);
    const { page, complaints } = await openPanel();
    const name = `broken-${Date.now()}.png`;
    await page.getByRole('button', { name: 'Attach files' }).waitFor();
    await chooser(page).setInputFiles([picture(name), words('order.txt', 'Order 4711')]);
    await expect.poll(() => chosen(page).count()).toBe(2);
    expect(await findBarriers(page)).toEqual([]);

    // With the keyboard alone: the last one is taken back, and the focus stays in the panel.
    await page.getByRole('button', { name: 'Remove order.txt' }).press('Enter');
    await expect.poll(() => chosen(page).allInnerTexts()).toEqual([name]);
    await page.getByText('order.txt was removed').waitFor({ state: 'attached' });
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.ariaLabel);
    expect(await focused()).toBe('Attach files');

    await page.getByRole('button', { name: 'Send message' }).press('Enter');
    const sent = page.locator('li.question.complete');
    await sent.getByRole('button', { name: `Download ${name}` }).waitFor();
    await page.locator('li.reply.complete', { hasText: 'kept for the team' }).waitFor();
    await expect.poll(() => chosen(page).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);

    // Another visit of the same visitor shows it, and gives it back whole.
    await page.reload();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sent.getByRole('button', { name: `Download ${name}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect((await readFile(await download.path())).equals(PIXEL)).toBe(true);

    const staff = await openPage(browser);
    const desk = staff.page;
    await signIn(desk, { url, email, password });
    await desk.goto(`${url}/conversations`);
    await desk.getByRole('link', { name }).click();
    const shown = desk.getByRole('button', { name: `Download ${name}` });
    await expect
      .poll(() =>
        shown
          .locator('img')
          .evaluateAll((found: HTMLImageElement[]) => found.map((it) => it.naturalWidth)),
      )
      .toEqual([1]);
    expect(await findBarriers(desk)).toEqual([]);

    // Whoever has taken over sees what comes at once.
    await desk.getByRole('button', { name: 'Take over' }).click();
    await page.getByText('is here').first().waitFor();
    await chooser(page).setInputFiles([words('later.txt', 'See you at nine')]);
    await expect.poll(() => chosen(page).count()).toBe(1);
    await field(page).fill('Here it is');
    await field(page).press('Enter');
    const [kept] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Download later.txt' }).click(),
    ]);
    expect(await readFile(await kept.path(), 'utf8')).toBe('See you at nine');
    await desk.getByRole('button', { name: 'Close', exact: true }).click();
    await desk.getByRole('button', { name: 'Close it' }).click();
    expect([...complaints, ...staff.complaints]).toEqual([]);
  }, 120_000);

  test('are taken from the clipboard and from a drop, three at most, by their bytes', async () => {
    await allow(true);
    const { page } = await openPanel();
    await page.getByRole('button', { name: 'Attach files' }).waitFor();
    const give = (event: 'paste' | 'drop', files: Readonly<Record<string, string>>) =>
      field(page).evaluate(
        (element, { event: name, files: given }) => {
          const data = new DataTransfer();
          for (const [file, text] of Object.entries(given)) data.items.add(new File([text], file));
          const how = { bubbles: true, cancelable: true, composed: true };
          element.dispatchEvent(
            name === 'paste'
              ? new ClipboardEvent('paste', { ...how, clipboardData: data })
              : new DragEvent('drop', { ...how, dataTransfer: data }),
          );
        },
        { event, files },
      );
    const alert = page.locator('.attach [role=alert]');
    await give('paste', { 'pasted.txt': 'from the clipboard' });
    await expect.poll(() => chosen(page).count()).toBe(1);
    await give('drop', { 'page.png': '<!doctype html><script>alert(1)</script>' });
    await expect.poll(() => alert.textContent()).toContain('page.png cannot be attached');
    expect(await findBarriers(page)).toEqual([]);
    await give('drop', { 'large.txt': 'x'.repeat(5 * 1024 * 1024 + 1) });
    await expect.poll(() => alert.textContent()).toBe('large.txt is larger than 5 MB.');
    await give('drop', { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
    await expect.poll(() => alert.textContent()).toBe('A message takes 3 files at most.');
    await expect.poll(() => chosen(page).allInnerTexts()).toEqual(['pasted.txt', 'a.txt', 'b.txt']);

    // Words with files are answered as ever; without a connection no file is taken.
    const reply = await ask(page, 'What does a double room cost?');
    expect(reply.sources.length).toBeGreaterThan(0);
    await page.context().setOffline(true);
    await give('drop', { 'offline.txt': 'a' });
    await expect.poll(() => alert.textContent()).toContain('offline.txt was not attached');
    await page.context().setOffline(false);
  }, 60_000);

  test('wait with their message for the connection, and a broken upload can be taken back', async () => {
    await allow(true);
    const { page } = await openPanel();
    await page.getByRole('button', { name: 'Attach files' }).waitFor();
    await chooser(page).setInputFiles([words('waits.txt', 'a')]);
    await expect.poll(() => chosen(page).count()).toBe(1);
    await page.context().setOffline(true);
    await field(page).press('Enter');
    await page.getByText('Waiting to be sent…').waitFor();
    await page.context().setOffline(false);
    await page.locator('li.question.complete').waitFor();
    await page.locator('li.reply.complete', { hasText: 'kept for the team' }).waitFor();
    expect(await page.locator('li.question').count()).toBe(1);

    const held = Promise.withResolvers<void>();
    await page.route('**/widget/attachments?*', async (route) => {
      await held.promise;
      await route.continue().catch(() => undefined);
    });
    await chooser(page).setInputFiles([words('slow.txt', 'a')]);
    await page.getByRole('progressbar', { name: 'Uploading slow.txt' }).waitFor();
    await field(page).fill('Too early');
    const send = page.getByRole('button', { name: 'Send message' });
    expect(await send.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Remove slow.txt' }).click();
    await expect.poll(() => send.isDisabled()).toBe(false);
    held.resolve();
  }, 60_000);
});
