import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';
import { call } from './rest-client.ts';
import { proveIfAsked, signIn } from './sign-in.ts';
import { startSession } from './sign-in-as-new.ts';
import { wantProof } from './want-proof.ts';

const demo = inject('demo');

describe.runIf(demo)('a dialog that asks before something is deleted', () => {
  const access = demo ?? { url: '', email: '', password: '', apiKey: '', bots: [] };
  const { url } = access;
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('stays open when it fails, says why, keeps what was typed, and works the next time, once the password is proved', async () => {
    const credential = await startSession(access);
    const name = 'Hard to Delete Ltd';
    const made = await call(`${url}/api/clients`, { credential, method: 'POST', body: { name } });
    const { id } = JSON.parse(made.text);
    const { page } = await openPage(browser);
    await signIn(page, access);
    await page.goto(`${url}/clients/${id}`);
    await page.getByRole('button', { name: 'Delete client' }).click();
    const dialog = page.getByRole('dialog', { name: `Delete ${name}?` });
    const typed = dialog.getByLabel(/^Type/);
    await typed.fill(name);
    await page.route('**/*clients.delete*', (route) => route.abort());
    const confirm = dialog.getByRole('button', { name: 'Delete client' });
    await confirm.click();
    await dialog.getByRole('alert').getByText('could not be reached').waitFor();
    expect(await typed.inputValue()).toBe(name);

    await page.unroute('**/*clients.delete*');
    await wantProof(page, '**/*clients.delete*');
    await confirm.click();
    const done = page.getByText(`${name} was deleted.`).waitFor();
    await proveIfAsked(page, { password: access.password, done });
    await dialog.waitFor({ state: 'detached' });
  });
});
