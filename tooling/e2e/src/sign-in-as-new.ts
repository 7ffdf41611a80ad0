import type { Browser } from 'playwright-core';
import { openPage, type Watched } from './open-browser.ts';
import { call } from './rest-client.ts';
import type { Access } from './start-pixel.ts';

const PASSWORD = 'a long password of nobody';

/** A bearer token of the demo's admin, whose password is freshly proved. */
export async function startSession({ url, email, password }: Access): Promise<string> {
  const response = await fetch(`${url}/api/auth/login`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ email, password }),
  });
  return (await response.json()).token;
}

/** Invites somebody for one client, makes the account and signs in with it, in a page of a fresh profile. */
export async function signInAsNew(
  browser: Browser,
  given: {
    readonly url: string;
    /** Of an admin, see `startSession`. */
    readonly session: string;
    readonly role: 'client' | 'user';
    readonly clientId: string;
  },
): Promise<Watched> {
  const { url, session, role, clientId } = given;
  const post = async (path: string, body: unknown) =>
    JSON.parse((await call(url + path, { method: 'POST', credential: session, body })).text);
  const email = `${role}.${Date.now()}@people.example`;
  const { link } = await post('/api/users/invite', { email, role, clientIds: [clientId] });
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token');
  await post('/api/auth/register', { token, name: `A ${role}`, password: PASSWORD });
  const opened = await openPage(browser);
  await opened.page.goto(`${url}/sign-in`);
  await opened.page.getByLabel('E-mail').fill(email);
  await opened.page.getByLabel('Password').fill(PASSWORD);
  await opened.page.getByRole('button', { name: 'Sign in' }).click();
  await opened.page.getByRole('heading', { name: 'Home' }).waitFor();
  return opened;
}
