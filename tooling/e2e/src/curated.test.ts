import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, openChat } from './chat.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { signIn } from './sign-in.ts';

const demo = inject('demo');
const QUESTION = 'Do you engrave wedding rings with a laser?';
const ANSWER = 'We do, every Thursday afternoon.';

describe.runIf(demo)('what the bot could not answer', () => {
  const access = demo ?? { url: '', email: '', password: '', apiKey: '', bots: [] };
  const botId = access.bots[0]?.id ?? '';
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('is answered in the conversation, and from then on word for word', async () => {
    const visitor = await openPage(browser);
    await visitor.page.goto(`${access.url}/demo`);
    await openChat(visitor.page);
    expect((await ask(visitor.page, QUESTION)).text).not.toContain(ANSWER);

    const staff = await openPage(browser);
    const desk = staff.page;
    await signIn(desk, access);
    await desk.goto(`${access.url}/conversations`);
    await desk.getByRole('link', { name: QUESTION }).click();
    await desk.getByRole('button', { name: 'Answer this' }).click();
    const dialog = desk.getByRole('dialog');
    expect(await dialog.getByLabel('Question').inputValue()).toBe(QUESTION);
    await dialog.getByLabel('Answer', { exact: true }).fill(ANSWER);
    await dialog.getByRole('button', { name: 'Add answer' }).click();
    await dialog.waitFor({ state: 'detached' });

    await desk.goto(`${access.url}/bots/${botId}/qa`);
    await desk.getByText('Not given yet').waitFor();
    const tried = desk.getByText('100 % alike, 80 % needed');
    await desk.getByLabel('Question', { exact: true }).fill(QUESTION);
    await desk.getByRole('button', { name: 'Try' }).click();
    await tried.waitFor();

    expect((await ask(visitor.page, QUESTION)).text).toContain(ANSWER);
    await desk.reload();
    await desk.getByText(/Given 1 time, last/).waitFor();
    expect([...visitor.complaints, ...staff.complaints]).toEqual([]);
  });

  test('comes in by a table, whose wrong rows are named', async () => {
    const { page, complaints } = await openPage(browser);
    await signIn(page, access);
    await page.goto(`${access.url}/bots/${botId}/qa`);
    await page.getByRole('button', { name: 'Import' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'answers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'question;answer\nWer gründete den Laden?;Ada.\nnothing else\n',
        'latin1',
      ),
    });
    await expect
      .poll(() => dialog.getByLabel('Rows').inputValue())
      .toContain('Wer gründete den Laden?');
    await dialog.getByRole('button', { name: 'Import' }).click();
    await dialog.getByText('1 added, 0 changed, 0 as before, 1 row left out.').waitFor();
    await dialog.getByRole('row', { name: /3.*It has one cell/ }).waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();

    await page.getByLabel('Search questions and answers').fill('gründete');
    await page.getByRole('button', { name: 'Delete “Wer gründete den Laden?”' }).click();
    await dialog.getByRole('button', { name: 'Delete answer' }).click();
    await page.getByText('No such answers').waitFor();
    expect(complaints.join('\n')).toBe('');
  });

  test('is not overwritten by who did not see the change of a colleague', async () => {
    const call = async (method: string, path: string, body: object) => {
      const headers = {
        authorization: `Bearer ${access.apiKey}`,
        'content-type': 'application/json',
      };
      const init = { method, headers, body: JSON.stringify(body) };
      return (await fetch(`${access.url}/api${path}`, init)).json();
    };
    const question = 'Do you wrap presents?';
    const told = { question, answer: 'In paper.' };
    const { id } = await call('POST', `/chatbots/${botId}/curated`, told);
    const { page } = await openPage(browser);
    await signIn(page, access);
    await page.goto(`${access.url}/bots/${botId}/qa`);
    await page.getByRole('button', { name: `Change “${question}”` }).click();
    const dialog = page.getByRole('dialog');
    const answer = dialog.getByLabel('Answer', { exact: true });
    await answer.fill('In foil.');
    await call('PUT', `/curated/${id}`, { answer: 'In cloth.' });
    await dialog.getByRole('button', { name: 'Save answer' }).click();
    await dialog.getByText('This was changed elsewhere').waitFor();
    await dialog.getByRole('button', { name: 'Load the newer version' }).click();
    await expect.poll(() => answer.inputValue()).toBe('In cloth.');
    await answer.fill('In cloth, with a bow.');
    await dialog.getByRole('button', { name: 'Save answer' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await call('PUT', `/curated/${id}`, { enabled: false, version: 3 })).toMatchObject({
      ...{ answer: 'In cloth, with a bow.', version: 4 },
    });
  });
});
