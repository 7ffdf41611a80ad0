import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changeBot } from './change-bot.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { call } from './rest-client.ts';
import { openSite, type Site } from './site.ts';
import { manyBots } from './widget-pages.ts';

const demo = inject('demo');
const COUNT = 10;
const MB = 1024 * 1024;

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MB;
}

describe.runIf(demo)('a page with ten bots', () => {
  const { url = '', apiKey = '', bots = [] } = demo ?? {};
  const access = { url, apiKey };
  const crowd: { id: string; publicId: string }[] = [...bots];
  const made: string[] = [];
  let browser: Browser;
  let site: Site;

  const rest = async (method: string, path: string, body?: object) => {
    const answer = await call(`${url}/api/chatbots${path}`, { method, credential: apiKey, body });
    expect(answer.status, answer.text).toBeLessThan(300);
    return JSON.parse(answer.text || '{}');
  };

  beforeAll(async () => {
    browser = await openBrowser();
    const { clientId } = await rest('GET', `/${bots[0]?.id}`);
    while (crowd.length < COUNT) {
      const bot = await rest('POST', '', { clientId, name: `One of many ${crowd.length}` });
      made.push(bot.id);
      crowd.push(bot);
    }
    site = await openSite({
      '/': { html: '<!doctype html><html lang="en"><title>None</title><h1>None</h1>' },
      '/ten': manyBots(
        url,
        crowd.map(({ publicId }) => publicId),
      ),
      '/favicon.ico': '',
    });
    for (const { id } of crowd)
      await changeBot({ ...access, id }, { allowedOrigins: [site.origin] });
  });
  afterAll(async () => {
    for (const id of made) await rest('DELETE', `/${id}`);
    await browser?.close();
    await site?.close();
  });

  test('asks for ten loaders and one panel, each launcher in a place of its own, in little memory', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(site.origin);
    const before = await heapOf(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.origin}/ten`, { waitUntil: 'networkidle' });
    const launchers = page.locator('#launcher');
    await expect.poll(() => launchers.count()).toBe(COUNT);
    expect(asked.filter((address) => address.startsWith(url))).toHaveLength(COUNT);
    const boxes = await Promise.all((await launchers.all()).map((one) => one.boundingBox()));
    expect(new Set(boxes.map((box) => `${box?.x},${box?.y}`)).size).toBe(COUNT);
    for (const box of boxes) {
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
    }
    expect((await heapOf(page)) - before).toBeLessThan(2);

    for (const { publicId } of crowd) {
      await page.evaluate(`window.pixel('${publicId}', 'open')`);
      await page.evaluate(`window.pixel('${publicId}', 'close')`);
    }
    expect(asked.filter((address) => address.includes('/widget/panel-'))).toHaveLength(1);
    const calls = asked.filter((address) => address.startsWith(`${url}/trpc/`));
    expect(calls.filter((address) => address.includes('widget.bootstrap'))).toHaveLength(COUNT);
    expect((await heapOf(page)) - before).toBeLessThan(20);
    expect(complaints.join('\n')).toBe('');
  });
});
