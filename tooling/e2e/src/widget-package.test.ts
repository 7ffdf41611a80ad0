import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changeBot } from './change-bot.ts';
import { ask } from './chat.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { openSite, type Site } from './site.ts';
import {
  bundleApp,
  type Consumer,
  checkTypes,
  importInNode,
  installWidget,
} from './widget-package.ts';

const demo = inject('demo');

const appOf = (url: string, bot: string) => `
import { createWidget, type Widget, type WidgetEvents } from '@pixel/widget';
const heard: string[] = [];
const make = (target?: HTMLElement): Widget => {
  const chat = createWidget({ url: '${url}', bot: '${bot}', label: 'Ask us', ...(target && { target }) });
  chat.on('message.sent', ({ messageId, bot }: WidgetEvents['message.sent'] & { bot: string }) => heard.push(bot + messageId));
  const off: () => void = chat.on('open', () => heard.push('open'));
  chat.on('close', off);
  return chat;
};
Object.assign(window, { make, heard, chat: make() });`;

const WRONG = `
import { createWidget } from '@pixel/widget';
// @ts-expect-error The bot is missing.
createWidget({ url: 'https://pixel.example' });
const chat = createWidget({ url: 'https://pixel.example', bot: 'bot_pub_x' });
// @ts-expect-error There is no such event.
chat.on('opened', () => {});
// @ts-expect-error A count is told with it, no text.
chat.on('unread', ({ count }: { count: string }) => {});
// @ts-expect-error No such theme.
chat.setTheme('pink');`;

describe.runIf(demo)('the widget as a package', () => {
  const { url = '', apiKey = '', bots = [] } = demo ?? {};
  const clinic = bots.find(({ name }) => name === 'Quay') ?? { id: '', publicId: '' };
  const app = appOf(url, clinic.publicId);
  let browser: Browser;
  let consumer: Consumer;
  let site: Site | undefined;

  beforeAll(async () => {
    [browser, consumer] = await Promise.all([openBrowser(), installWidget()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(consumer.folder, { recursive: true });
  });

  test('holds a module, its types, a README and licences, and depends on nothing', () => {
    const { files, manifest } = consumer;
    expect(files).toEqual(
      expect.arrayContaining([
        ...['index.js', 'index.d.ts', 'package.json', 'README.md', 'LICENSE', 'LICENSE-preact'],
        ...['parts/panel-entry.js', 'parts/de.js'],
      ]),
    );
    expect(files.filter((file) => !/^parts\/[\w-]+\.js$/.test(file))).toHaveLength(6);
    expect(manifest).toMatchObject({ name: '@pixel/widget', license: 'MIT', type: 'module' });
    const asked = ['dependencies', 'peerDependencies', 'optionalDependencies', 'private'];
    expect(Object.keys(manifest).filter((key) => asked.includes(key))).toEqual([]);
  });

  test('types what is right and refuses what is wrong, and may be imported without a browser', async () => {
    expect(await checkTypes(consumer, WRONG)).toBe('');
    expect(await checkTypes(consumer, app)).toBe('');
    expect(await importInNode(consumer)).toBe('createWidget');
  });

  test('in a bundled page it chats under a policy that lets nothing but calls out', async () => {
    await checkTypes(consumer, app);
    site = await openSite({
      ...(await bundleApp(consumer)),
      '/': {
        html: '<!doctype html><html lang="en"><title>App</title><div id="place"></div><script type="module" src="/app.js"></script>',
        policy: `default-src 'none'; script-src 'self'; connect-src ${url}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
      '/favicon.ico': '',
    });
    await changeBot({ url, apiKey, id: clinic.id }, { allowedOrigins: [site.origin] });
    const { page, complaints } = await openPage(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    const launcher = page.getByRole('button', { name: 'Ask us' });
    await launcher.waitFor();
    expect(asked.filter((address) => address.startsWith(url))).toEqual([]);
    expect(await page.evaluate('localStorage.length')).toBe(0);

    await launcher.click();
    const reply = await ask(page, 'How much does a single implant with crown cost?');
    expect(reply.text).toContain('$3,430');
    await page.getByRole('list', { name: 'Sources' }).getByRole('button').first().click();
    await page.locator('figure blockquote').waitFor();
    expect(await page.evaluate('heard.length')).toBe(2);
    await page.evaluate(`chat.setLocale('de')`);
    await page.getByRole('textbox', { name: 'Ihre Nachricht' }).waitFor();
    const pixels = asked.filter((address) => address.startsWith(url));
    expect(pixels.filter((address) => !address.startsWith(`${url}/trpc/`))).toEqual([]);

    await page.evaluate(`chat.destroy(); chat.open()`);
    expect(await page.locator('#launcher').count()).toBe(0);
    await page.evaluate(`window.chat = make(document.querySelector('#place'))`);
    await page.getByRole('region').getByText('$3,430').first().waitFor();
    await page.evaluate(`chat.destroy(); window.chat = make(document.querySelector('#place'))`);
    await page.getByRole('region').getByText('$3,430').first().waitFor();
    expect(await page.locator('#pixel').count()).toBe(1);
    expect(complaints.join('\n')).toBe('');
  });
});
