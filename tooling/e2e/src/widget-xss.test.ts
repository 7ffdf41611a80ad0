import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, openChat } from './chat.ts';
import { bundleStage, readVectors } from './markdown-stage.ts';
import { openBrowser, openPage } from './open-browser.ts';

const demo = inject('demo');

describe.runIf(demo)('no text becomes anything but text', () => {
  const { url = '', email = '', password = '', bots = [] } = demo ?? {};
  let browser: Browser;
  let vectors: readonly string[];

  beforeAll(async () => {
    [browser, vectors] = await Promise.all([openBrowser(), readVectors()]);
  });
  afterAll(() => browser?.close());

  /** What ran, was asked for, or was opened although it must not. */
  const guard = async (page: Page) => {
    const alarms: string[] = [];
    await page.exposeFunction('alarm', (what: string) => alarms.push(what));
    await page.addInitScript(() => {
      for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'])
        Object.assign(window, { [name]: () => Reflect.get(window, 'alarm')(name) });
    });
    page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      if (hostname.endsWith('example')) alarms.push(`asked ${request.url()}`);
    });
    page.on('framenavigated', (frame) => {
      if (!/^(?:about:blank|http:\/\/(?:localhost|stage\.test))/.test(frame.url()))
        alarms.push(`went to ${frame.url()}`);
    });
    return alarms;
  };

  test('every vector, whole and after each character, gives harmless nodes only', async () => {
    const { page } = await openPage(browser);
    const alarms = await guard(page);
    const body = '<!doctype html><title>Stage</title><body><script src="/stage.js"></script>';
    const stage = await bundleStage();
    await page.route('http://stage.test/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: stage })
        : route.fulfill({ contentType: 'text/html', body }),
    );
    await page.goto('http://stage.test/');
    expect(vectors.length).toBeGreaterThan(200);
    const wrong = await page.evaluate(
      (all) =>
        all.flatMap((text) =>
          Reflect.get(window, 'showMarkdown')(text).map((it: string) => `${text}: ${it}`),
        ),
      vectors,
    );
    expect(wrong).toEqual([]);
    expect(alarms).toEqual([]);
  });

  test('nor does what a person writes, in the panel on a page', async () => {
    const { page } = await openPage(browser);
    const alarms = await guard(page);
    await page.goto(`${url}/demo`);
    await openChat(page);
    const question = `How much does standard delivery cost to ${Date.now()}?`;
    await ask(page, question);
    const login = { email, password };
    const { token } = await call('/api/auth/login', { body: login });
    const list = `/api/conversations?botId=${bots[0]?.id}&search=${encodeURIComponent(question)}`;
    const { items } = await call(list, { token });
    const id = items[0].id;
    await call(`/api/conversations/${id}/takeover`, { token, body: {} });
    const words = vectors.filter((text) => text.isWellFormed() && !text.includes('\0'));
    for (let at = 0; at < words.length; at += 50)
      await call(`/api/conversations/${id}/messages`, {
        token,
        body: { text: words.slice(at, at + 50).join('\n\n') },
      });
    await page.locator('li.reply', { hasText: words.at(-1)?.slice(-12) ?? '' }).waitFor();
    const bad = await page.evaluate(() => {
      const root = [...document.querySelectorAll('*')].find(
        ({ shadowRoot }) => shadowRoot,
      )?.shadowRoot;
      const inside = [...(root?.querySelectorAll('li.reply *') ?? [])];
      const handlers = inside.filter(({ attributes }) =>
        [...attributes].some(
          ({ name }) => name.startsWith('on') || name === 'style' || name === 'src',
        ),
      );
      const links = inside.filter(
        (one) => one instanceof HTMLAnchorElement && !/^(?:https?|mailto):/.test(one.protocol),
      );
      const alive = inside.filter(({ localName }) =>
        /^(?:script|iframe|img|object|embed|style|form|input|video|audio|math|base|meta|link)$/.test(
          localName,
        ),
      );
      return [...handlers, ...links, ...alive].map(({ outerHTML }) => outerHTML);
    });
    expect(bad).toEqual([]);
    expect(alarms).toEqual([]);
  });

  const call = async (path: string, { token = '', body }: { token?: string; body?: object }) => {
    const response = await fetch(url + path, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    expect(response.ok, await response.clone().text()).toBe(true);
    return response.json();
  };
});
