import { createHmac } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { startEmptyPixel } from './start-pixel.ts';
import { wantProof } from './want-proof.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const EMAIL = 'ada@agency.example';
const PASSWORD = 'correct horse battery staple';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows for a secret, some steps from now (RFC 6238). */
function codeOf(secret: string, stepsAhead = 0): string {
  const bits = [...secret].map((digit) => BASE32.indexOf(digit).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsAhead));
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

describe.skipIf(findChromium() === null)('an account', () => {
  let browser: Browser;
  let pixel: Awaited<ReturnType<typeof startEmptyPixel>>;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  // An administrator is set up once only: a second try needs a Pixel of its own.
  beforeEach(async () => {
    pixel = await startEmptyPixel();
    return () => pixel.stop();
  });

  const findBarriers = async (page: Page, state: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} ${node.html}`),
      );
      expect(`${state} ${colorScheme}: ${found.join('; ')}`).toBe(`${state} ${colorScheme}: `);
    }
  };

  test('#21 #23 gets a second factor, signs in with it, and proves its password', async () => {
    const { page } = await openPage(browser);
    await page.goto(pixel.setupUrl);
    await page.getByLabel('Your name').fill('Ada Admin');
    await page.getByLabel('E-mail').fill(EMAIL);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Create the administrator' }).click();
    await page.getByRole('heading', { name: 'Who is the bot for?' }).waitFor();

    await page.goto(`${pixel.url}/settings`);
    await page.getByText('This one').waitFor();
    await findBarriers(page, 'account');

    await page.getByRole('button', { name: 'Set up two-factor sign-in' }).click();
    await page.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
    await findBarriers(page, 'QR code');
    const secret = (await page.locator('dialog code').textContent())?.replaceAll(' ', '') ?? '';
    await page.getByLabel('Code of the app').fill('000000');
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByText('Is wrong').waitFor();
    await page.getByLabel('Code of the app').fill(codeOf(secret, -1));
    await page.getByRole('button', { name: 'Switch on' }).click();
    const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
    await codes.first().waitFor();
    const recoveryCodes = await codes.allTextContents();
    expect(recoveryCodes).toHaveLength(10);
    await findBarriers(page, 'recovery codes');
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('10 unused recovery codes').waitFor();
    await findBarriers(page, 'account with two-factor');

    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByLabel('E-mail').fill(EMAIL);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Code of your authenticator app').waitFor();
    await findBarriers(page, 'code');
    await page.keyboard.type(codeOf(secret));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Home' }).waitFor();

    const calls = await wantProof(page, '**/trpc/auth.createApiKey*');
    await page.goto(`${pixel.url}/settings/api-keys`);
    await page.getByRole('button', { name: 'Create the first key' }).click();
    await page.getByLabel('Name').fill('Website');
    await page.getByRole('button', { name: 'Create key' }).click();
    await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor();
    await page.getByLabel('Code of your authenticator app').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
      'password',
    );
    await findBarriers(page, 'proof');
    await page.keyboard.type(PASSWORD);
    await page.getByLabel('Code of your authenticator app').fill(recoveryCodes[0] ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Copy the key now' }).waitFor();
    expect(calls.count).toBe(2);
  });
});
