import type { Page } from 'playwright-core';
import type { Access } from './start-pixel.ts';

/** Signs in as the admin of the demo, with the form. */
export async function signIn(
  page: Page,
  { url, email, password }: Pick<Access, 'url' | 'email' | 'password'>,
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Home' }).waitFor();
}
