import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cookie, Page } from 'playwright-core';
import type { Access } from './start-pixel.ts';

/**
 * Signs in as the admin of the demo: with the form the first time, afterwards with the cookies of that session, because an
 * account may be signed in to ten times in a quarter of an hour.
 */
export async function signIn(
  page: Page,
  { url, email, password }: Pick<Access, 'url' | 'email' | 'password'>,
): Promise<void> {
  const kept = join(tmpdir(), `pixel-session-${new URL(url).port}.json`);
  const home = page.getByRole('heading', { name: 'Home' });
  const cookies = await readCookies(kept);
  if (cookies) {
    await page.context().addCookies(cookies);
    await page.goto(url);
    // A test may have ended the session.
    await home.or(page.getByLabel('Password')).first().waitFor();
    if (await home.isVisible()) return;
  }
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await home.waitFor();
  await writeFile(kept, JSON.stringify(await page.context().cookies(url)), { mode: 0o600 });
}

/**
 * Proves the password if that is asked for before something is done: how old the proof of the shared session is depends on which
 * tests ran before.
 */
export async function proveIfAsked(
  page: Page,
  { password, done }: { readonly password: string; readonly done: Promise<unknown> },
): Promise<void> {
  const proof = page.getByRole('dialog', { name: 'Confirm that it is you' });
  const isAsked = proof.waitFor().then(() => true);
  // Whichever comes second may never come.
  isAsked.catch(() => undefined);
  if (!(await Promise.race([done.then(() => false), isAsked]))) return;
  await proof.getByLabel('Password').fill(password);
  await proof.getByRole('button', { name: 'Confirm' }).click();
  await done;
}

async function readCookies(path: string): Promise<Cookie[] | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
