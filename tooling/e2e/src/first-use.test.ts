import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './chat.ts';
import { findChromium } from './find-chromium.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { startEmptyPixel } from './start-pixel.ts';

const HOURS = `# Opening hours
The observatory is open on Fridays from 7 pm to midnight. On clear nights the dome stays open until 2 am.

# Tickets
A ticket for adults costs 14 euros. Children under twelve come in for free.`;

describe.skipIf(findChromium() === null)('the first use', () => {
  let browser: Browser;
  let pixel: Awaited<ReturnType<typeof startEmptyPixel>>;

  beforeAll(async () => {
    [browser, pixel] = await Promise.all([openBrowser(), startEmptyPixel()]);
  });
  afterAll(async () => {
    await browser?.close();
    await pixel?.stop();
  });

  test('leads from the set-up link to an answer with its source in five screens', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(pixel.setupUrl);
    await page.getByLabel('Your name').fill('Ada Admin');
    await page.getByLabel('E-mail').fill('ada@agency.example');
    await page.getByLabel('Password').fill('correct horse battery staple');
    await page.getByRole('button', { name: 'Create the administrator' }).click();

    await page.getByRole('heading', { name: 'Who is the bot for?' }).waitFor();
    await page.getByLabel('Client’s name').fill('Amselried Observatory');
    await page.getByRole('button', { name: 'Continue' }).click();

    await page.getByRole('heading', { name: 'Give the bot a face' }).waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Ask Stella');
    await page.getByRole('button', { name: 'Continue' }).click();

    await page.getByRole('heading', { name: 'What should Ask Stella know?' }).waitFor();
    await page.getByRole('radio', { name: 'Text' }).check({ force: true });
    await page.getByLabel('Title').fill('Visiting us');
    await page.getByLabel('Text', { exact: true }).last().fill(HOURS);
    await page.getByRole('button', { name: 'Add text' }).click();

    await page.getByRole('heading', { name: 'Ask it something' }).waitFor();
    await page.getByText('Ready').first().waitFor();
    const reply = await ask(page, 'What does a ticket for adults cost?');
    expect(reply.text).toContain('14 euros');
    expect(reply.sources).toEqual(['Source 1 Visiting us']);

    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Put it on the site' }).waitFor();
    expect(await page.locator('code, pre').first().textContent()).toContain('/widget.js');
    expect(complaints.join('\n')).toBe('');
  });

  test('a set-up link works once', async () => {
    const { page } = await openPage(browser);
    await page.goto(pixel.setupUrl);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.getByLabel('E-mail').fill('ada@agency.example');
    await page.getByLabel('Password').fill('correct horse battery staple');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Home' }).waitFor();
  });
});
