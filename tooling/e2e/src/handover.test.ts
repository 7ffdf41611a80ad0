import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, openChat } from './chat.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { signIn } from './sign-in.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const demo = inject('demo');

describe.runIf(demo)('a person takes over from the bot', () => {
  const access = demo ?? { url: '', email: '', password: '', apiKey: '', bots: [] };
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const findBarriers = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
  };
  const tell = async (page: Page, text: string) => {
    await page.getByRole('textbox', { name: 'Your message' }).fill(text);
    await page.getByRole('textbox', { name: 'Your message' }).press('Enter');
    await page.locator('li.question.complete', { hasText: text }).waitFor();
  };

  test('asked for by a visitor, seen as waiting, with a name, and alone until it gives back', async () => {
    const visitor = await openPage(browser);
    const panel = visitor.page;
    await panel.goto(`${access.url}/demo`);
    await openChat(panel);
    const asking = panel.getByRole('button', { name: 'Talk to a person' });
    await panel.getByRole('textbox', { name: 'Your message' }).waitFor();
    expect(await asking.count()).toBe(0);
    const question = `How much does standard delivery cost to ${Date.now()}?`;
    await ask(panel, question);
    await asking.click();
    await panel.getByText('Waiting for a person…').waitFor();
    await panel.getByText('A person will join as soon as possible').first().waitFor();
    expect(await asking.count()).toBe(0);
    // The focus stays in the dialog although its button is gone.
    expect(
      await panel.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.role),
    ).toBe('dialog');
    expect(await findBarriers(panel)).toEqual([]);

    const staff = await openPage(browser);
    const desk = staff.page;
    await signIn(desk, access);
    await desk.getByRole('link', { name: /Conversations.*waiting for a person/ }).click();
    await desk.getByRole('radio', { name: 'Waiting' }).click();
    await desk.getByRole('radio', { name: 'Waiting', checked: true }).waitFor();
    await desk.getByRole('link', { name: question }).click();
    await desk.getByRole('button', { name: 'Take over' }).click();
    const reply = desk.getByRole('textbox', { name: 'Reply to the visitor' });
    await reply.fill('I look after it myself.');
    await reply.press('Enter');

    const answered = panel.locator('li.reply', { hasText: 'I look after it myself.' });
    await answered.waitFor();
    const name = (await answered.locator('.author').textContent()) ?? '';
    expect(name).not.toBe('');
    await panel.getByText(`${name} is here`).waitFor();
    const live = panel.locator('[aria-live=polite]');
    await expect.poll(() => live.textContent()).toBe(`${name}: I look after it myself.`);
    expect(await findBarriers(desk)).toEqual([]);

    // What the visitor says arrives at the desk by itself, and the bot keeps out of it.
    const replies = await panel.locator('li.reply').count();
    await tell(panel, 'And how much does a full service cost?');
    await desk.locator('li', { hasText: 'And how much does a full service cost?' }).waitFor();
    await reply.fill('Let me look.');
    await reply.press('Enter');
    await panel.locator('li.reply', { hasText: 'Let me look.' }).waitFor();
    expect(await panel.locator('li.reply').count()).toBe(replies + 1);

    await desk.getByRole('button', { name: 'Give back to the bot' }).click();
    await panel.getByText('The assistant answers again').first().waitFor();
    await expect.poll(() => reply.count()).toBe(0);
    const lines = desk.getByRole('log').getByRole('listitem');
    const before = await lines.count();
    const after = await ask(panel, 'How much does standard delivery cost?');
    expect(after.text).toContain('£4.95');
    // Question and reply of the bot, live at the desk as well.
    await expect.poll(() => lines.count()).toBeGreaterThanOrEqual(before + 2);
    await lines.last().getByText('£4.95').first().waitFor();
    expect([...visitor.complaints, ...staff.complaints]).toEqual([]);
  });

  test('closes the conversation, and the next message begins another', async () => {
    const { page: panel } = await openPage(browser);
    await panel.goto(`${access.url}/demo`);
    await openChat(panel);
    const question = `What does a full service cost in ${Date.now()}?`;
    await ask(panel, question);
    const { page: desk } = await openPage(browser);
    await signIn(desk, access);
    await desk.goto(`${access.url}/conversations`);
    await desk.getByRole('link', { name: question }).click();
    await desk.getByRole('button', { name: 'Close', exact: true }).click();
    await desk.getByRole('button', { name: 'Close it' }).click();
    await desk.getByText('Nobody can write here any more.').waitFor();
    await panel.getByText('Your next message begins a new chat.').waitFor();
    await tell(panel, 'How much does standard delivery cost?');
    await panel.locator('li.reply.complete', { hasText: '£4.95' }).waitFor();
    expect(await panel.getByText(question).count()).toBe(0);
  });

  test('is offered where the owner switches it on, and nowhere else', async () => {
    const bot = access.bots.find(({ name }) => name === 'Quay') ?? { id: '', publicId: '' };
    const { page: panel } = await openPage(browser);
    await panel.goto(`${access.url}/chat/${bot.publicId}`);
    await ask(panel, 'How much does a single implant with crown cost?');
    const asking = panel.getByRole('button', { name: 'Talk to a person' });
    expect(await asking.count()).toBe(0);
    const { page } = await openPage(browser);
    await signIn(page, access);
    await page.goto(`${access.url}/bots/${bot.id}/widget`);
    const offered = page.getByRole('switch', { name: 'Offered' });
    await offered.click();
    await page.getByRole('switch', { name: 'Offered', checked: true }).waitFor();
    await panel.reload();
    await asking.waitFor();
    await offered.click();
    await page.getByRole('switch', { name: 'Offered', checked: false }).waitFor();
  });

  test('says it in the visitor’s language', async () => {
    const context = await browser.newContext({ locale: 'de-AT', reducedMotion: 'reduce' });
    const panel = await context.newPage();
    // The shop's page is English; the chat on a page of its own asks the browser.
    const bot = access.bots.find(({ name }) => name === 'Pip');
    await panel.goto(`${access.url}/chat/${bot?.publicId}`);
    const field = panel.getByRole('textbox', { name: 'Ihre Nachricht' });
    await field.fill('How much does standard delivery cost?');
    await field.press('Enter');
    await panel.getByRole('button', { name: 'Mit einem Menschen sprechen' }).click();
    await panel.getByText('Warten auf einen Menschen …').waitFor();
    await context.close();
  });
});
