import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';
import { call } from './rest-client.ts';
import { proveIfAsked, signIn } from './sign-in.ts';
import { signInAsNew, startSession } from './sign-in-as-new.ts';

const demo = inject('demo');

describe.runIf(demo)('the audit log', () => {
  const access = demo ?? { url: '', email: '', password: '', apiKey: '', bots: [] };
  const { url } = access;
  let browser: Browser;
  let session: string;
  let clients: readonly { readonly id: string; readonly name: string }[];

  const send = async (path: string, body?: unknown) => {
    const asked = body === undefined ? {} : { method: 'POST', body };
    return JSON.parse((await call(url + path, { credential: session, ...asked })).text);
  };
  const rows = (page: Page) => page.getByRole('table', { name: 'Audit log' }).getByRole('row');

  beforeAll(async () => {
    browser = await openBrowser();
    session = await startSession(access);
    clients = (await send('/api/clients')).items;
  });
  afterAll(() => browser?.close());

  test('says in words who did what, is filtered by action and client, and keeps the filters in the address', async () => {
    const { page, complaints } = await openPage(browser);
    await signIn(page, access);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Audit log' }).click();
    await rows(page).nth(20).waitFor();
    const words = await page.locator('tbody td:first-child').allTextContents();
    expect(words.filter((text) => /\w\.\w/.test(text))).toEqual([]);

    const [client] = clients;
    await page.getByLabel('Action').selectOption('Added a bot');
    const picker = page.getByRole('combobox', { name: 'Client' });
    await picker.pressSequentially(client?.name.slice(0, 6) ?? '');
    await page.getByRole('option', { name: client?.name ?? '' }).waitFor();
    await picker.press('Enter');
    // Other tests may have added bots for this client; the oldest was added when the demo was made.
    const { total } = await send(`/api/audit?action=bot.created&clientId=${client?.id}`);
    await expect.poll(() => rows(page).count()).toBe(1 + total);
    const added = page.getByRole('button', { name: 'Added a bot' }).last();
    expect(await rows(page).nth(total).textContent()).toContain(`You`);
    expect(new URL(page.url()).search).toBe(`?action=bot.created&client=${client?.id}`);

    await page.reload();
    await expect.poll(() => picker.inputValue()).toBe(client?.name);
    await added.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Added a bot' });
    await drawer.getByText('bot.created').waitFor();
    await drawer.getByRole('button', { name: 'All to the same' }).click();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await rows(page).nth(20).waitFor();
    expect(complaints).toEqual([]);
  });

  test('says of what is gone that it was deleted, without asking for it in vain', async () => {
    const { id } = await send('/api/clients', { name: 'Soon Gone Ltd' });
    await call(`${url}/api/clients/${id}`, { credential: session, method: 'DELETE' });
    const { page, complaints } = await openPage(browser);
    await signIn(page, access);
    await page.goto(`${url}/settings/audit?target=${id}`);
    await expect.poll(() => rows(page).count()).toBe(3);
    await rows(page).nth(1).getByText('Deleted client').waitFor();
    await rows(page).nth(2).getByText('You').waitFor();
    expect(complaints).toEqual([]);
  });

  test('is checked along its chain, and exported once the password is proved', async () => {
    const { page, complaints } = await openPage(browser);
    await signIn(page, access);
    await page.goto(`${url}/settings/audit?action=client.created`);
    await page.getByRole('button', { name: 'Check the chain' }).click();
    await page.getByText(/^All \d+ entries fit/).waitFor();
    const { head } = await send('/api/audit/verify');
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('radio', { name: 'JSON lines' }).check({ force: true });
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
    await proveIfAsked(page, { password: access.password, done: download });
    const file = await download;
    expect(file.suggestedFilename()).toBe('audit.jsonl');
    const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
    const actions = lines.map((line) => JSON.parse(line).action);
    expect(new Set(actions)).toEqual(new Set(['client.created']));
    expect(lines.length).toBe((await send('/api/audit?action=client.created')).total);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints.filter((text) => !text.includes('403'))).toEqual([]);
  });

  const signInAs = (role: 'client' | 'user') =>
    signInAsNew(browser, { url, session, role, clientId: clients.at(-1)?.id ?? '' });

  test('shows those who work for one client what was done for it, and nothing else', async () => {
    const { page, complaints } = await signInAs('client');
    await page.goto(`${url}/settings/audit`);
    await rows(page).nth(5).waitFor();
    // The entry about the client itself names it once.
    const named = async () => {
      const texts = await page.locator('tbody td:nth-child(4)').allTextContents();
      return [...new Set(texts.filter(Boolean))];
    };
    await expect.poll(named).toEqual([clients.at(-1)?.name]);
    expect(await page.getByRole('combobox', { name: 'Who' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Check the chain' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('is closed to those who only read and chat, and not offered to them', async () => {
    const { page, complaints } = await signInAs('user');
    await page.goto(`${url}/settings/account`);
    await page.getByRole('link', { name: 'System' }).waitFor();
    expect(await page.getByRole('link', { name: 'Audit log' }).count()).toBe(0);
    await page.goto(`${url}/settings/audit`);
    await page.getByRole('heading', { name: 'Not for your role' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
