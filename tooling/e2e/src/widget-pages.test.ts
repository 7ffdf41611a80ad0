import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changeBot } from './change-bot.ts';
import { ask } from './chat.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { openSite, type Site } from './site.ts';
import { manyBots, widgetPages } from './widget-pages.ts';

const demo = inject('demo');
const QUESTION = 'How much does a single implant with crown cost?';
const ANSWER = '$3,430';

/** What the styles of loader, panel and a rare part do. */
const LOOKS = `(() => {
  const [host] = [...document.querySelectorAll('body > div')].filter((it) => it.shadowRoot);
  const styleOf = (selector) => getComputedStyle(host.shadowRoot.querySelector(selector));
  return {
    panel: styleOf('section').position,
    launcher: styleOf('#launcher').backgroundColor,
    quote: styleOf('.quote').borderTopLeftRadius,
  };
})()`;

const SLOW = { timeout: 10_000 };

describe.runIf(demo)('the widget on pages of all kinds', () => {
  const { url = '', apiKey = '', bots = [] } = demo ?? {};
  const clinic = bots.find(({ name }) => name === 'Quay') ?? { id: '', publicId: '' };
  let browser: Browser;
  let site: Site;

  const change = (id: string, body: object) => changeBot({ url, apiKey, id }, body);

  beforeAll(async () => {
    browser = await openBrowser();
    const ids = bots.map(({ publicId }) => publicId);
    site = await openSite({
      ...widgetPages(url, clinic.publicId),
      '/many': manyBots(url, ids),
    });
    for (const { id } of bots) await change(id, { allowedOrigins: [site.origin] });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const visit = async (path: string) => {
    const watched = await openPage(browser);
    await watched.page.goto(`${site.origin}${path}`);
    return watched;
  };
  const launcher = (page: Page) => page.getByRole('button', { name: 'Ask the practice' });
  const askClinic = async (page: Page) => {
    await launcher(page).click();
    await page.getByRole('dialog').waitFor();
    return ask(page, QUESTION);
  };

  test.each([
    ...['/plain', '/strict', '/nonce', '/nonce-old', '/dark'],
    ...['/polluted', '/frozen', '/polluted-frozen', '/hostile'],
  ])('on %s a question is answered, without a complaint', async (path) => {
    const { page, complaints } = await visit(path);
    const reply = await askClinic(page);
    expect(reply.text).toContain(ANSWER);
    await page.getByRole('list', { name: 'Sources' }).getByRole('button').first().click();
    await page.locator('figure blockquote').waitFor();
    const looks = await page.evaluate(LOOKS);
    expect(looks).toEqual({ panel: 'fixed', launcher: 'rgb(11, 100, 112)', quote: '12px' });
    expect(complaints.join('\n')).toBe('');
  });

  test('styles of the page do not reach the widget, nor the other way round', async () => {
    const plain = await visit('/plain');
    const hostile = await visit('/hostile');
    const look = async ({ page }: { page: Page }) => {
      await launcher(page).click();
      await page.getByRole('dialog').waitFor();
      return page.getByRole('dialog').evaluate((panel) => {
        const { width, height, color, backgroundColor, fontSize } = getComputedStyle(panel);
        return { width, height, color, backgroundColor, fontSize };
      });
    };
    expect(await look(hostile)).toEqual(await look(plain));
    const own = plain.page.locator('#own');
    const fontOf = () => own.evaluate((p) => getComputedStyle(p).cssText);
    const during = await fontOf();
    await plain.page.evaluate('window.pixel("destroy")');
    expect(await fontOf()).toBe(during);
    expect(
      await plain.page.evaluate('document.styleSheets.length + document.adoptedStyleSheets.length'),
    ).toBe(0);
  });

  test('from right to left it speaks Arabic and stands on the left', async () => {
    const { page, complaints } = await visit('/rtl');
    const button = page.locator('#launcher');
    await button.click();
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    await page.locator('[dir=rtl]').last().waitFor();
    expect(await panel.getAttribute('dir')).toBe('rtl');
    expect((await button.boundingBox())?.x).toBeLessThan(40);
    expect(complaints.join('\n')).toBe('');
  });

  test('before opening: one request, no storage, no cookie, and the look of the bot', async () => {
    const { page } = await openPage(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.origin}/plain`, { waitUntil: 'networkidle' });
    await launcher(page).waitFor();
    expect(asked).toEqual([`${site.origin}/plain`, `${url}/widget.js?bot=${clinic.publicId}`]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(await launcher(page).evaluate((it) => getComputedStyle(it).backgroundColor)).toBe(
      'rgb(11, 100, 112)',
    );
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await launcher(page).hover();
    await expect.poll(() => asked.length).toBe(3);
    expect(asked[2]).toContain('/widget/panel-');
  });

  test('on a page of React it comes and goes with its view, and leaves nothing', async () => {
    const { page, complaints } = await visit('/spa');
    const chat = page.locator('pixel-chat');
    await ask(page, QUESTION);
    expect(await page.locator('li.reply').last().textContent()).toContain(ANSWER);
    const session = await page.context().newCDPSession(page);
    const listeners = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
    };
    await session.send('Performance.enable');
    const turn = async () => {
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('Another view').waitFor();
      const left = await listeners();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByRole('textbox', { name: 'Your message' }).waitFor();
      return left;
    };
    const first = await turn();
    for (let i = 0; i < 4; i++) await turn();
    expect(await turn()).toBeLessThanOrEqual(first);
    expect(await chat.count()).toBe(1);
    // The conversation is the visitor's: it is there again.
    await page.getByText(ANSWER).first().waitFor();
    expect(complaints.join('\n')).toBe('');
  });

  test('several bots stand beside each other, and each takes its calls', async () => {
    const { page, complaints } = await visit('/many');
    await expect.poll(() => page.locator('#launcher').count()).toBe(bots.length);
    const boxes = await Promise.all(
      (await page.locator('#launcher').all()).map((one) => one.boundingBox()),
    );
    expect(new Set(boxes.map((box) => `${box?.x},${box?.y}`)).size).toBe(bots.length);
    await page.evaluate(`window.pixel('${clinic.publicId}', 'sendMessage', '${QUESTION}')`);
    await page.getByText(ANSWER).first().waitFor();
    await page.evaluate(`window.pixel('${clinic.publicId}', 'destroy')`);
    expect(await page.locator('#launcher').count()).toBe(bots.length - 1);
    await page.evaluate(`window.pixel('init', { bot: '${clinic.publicId}', label: 'Again' })`);
    await page.getByRole('button', { name: 'Again' }).waitFor();
    expect(complaints.join('\n')).toBe('');
  });

  test('calls made before it is there are done, events are told, and off is off', async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(`
      window.pixel = window.pixel || function () { (pixel.q = pixel.q || []).push(arguments) };
      window.heard = [];
      for (const name of ['ready', 'open', 'close', 'message.sent'])
        document.addEventListener('pixel:' + name, ({ detail }) => heard.push(name));
      pixel('on', 'open', () => heard.push('on open'));
      pixel('setTheme', 'dark');
      pixel('prefill', 'Do you take children?');`);
    await page.goto(`${site.origin}/plain`);
    const field = page.getByRole('textbox', { name: 'Your message' });
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe('Do you take children?');
    expect(await page.getByRole('dialog').evaluate((it) => getComputedStyle(it).colorScheme)).toBe(
      'dark',
    );
    await page.evaluate(`window.pixel('close')`);
    await page.evaluate(
      `window.off = window.pixel('on', 'close', () => heard.push('on close')); window.off(); window.pixel('open')`,
    );
    await page.evaluate(`window.pixel('close')`);
    await page.evaluate(`window.pixel('hideLauncher')`);
    expect(await page.locator('#launcher').isVisible()).toBe(false);
    expect(await page.evaluate('heard')).toEqual([
      ...['ready', 'open', 'on open', 'close', 'open', 'on open', 'close'],
    ]);
  });

  test('a teaser waits for its occasion, opens the chat, and stays away once it was closed', async () => {
    const teaser = {
      ...{ text: 'Questions about implants?', pages: ['/pl*'], afterSeconds: 0, scrollPercent: 0 },
      ...{ onExit: true, returningOnly: false, pauseHours: 24 },
    };
    await change(clinic.id, { theme: { teaser } });
    const { page, complaints } = await visit('/plain');
    await launcher(page).waitFor();
    const line = page.getByRole('button', { name: teaser.text });
    expect(await line.count()).toBe(0);
    // What watches for the occasion comes a moment after the launcher.
    await expect
      .poll(async () => {
        await page.evaluate(`document.dispatchEvent(new MouseEvent('mouseout', { clientY: -1 }))`);
        return line.count();
      }, SLOW)
      .toBe(1);
    expect(await page.getByRole('status').filter({ hasText: teaser.text }).count()).toBe(1);
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await line.count()).toBe(0);
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([
      `pixel:${clinic.publicId}:teaser`,
    ]);
    await page.reload();
    await launcher(page).waitFor();
    await page.evaluate(`document.dispatchEvent(new MouseEvent('mouseout', { clientY: -1 }))`);
    await page.evaluate(`window.pixel('showTeaser', 'By hand')`);
    await page.getByRole('button', { name: 'By hand' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await line.count()).toBe(0);
    expect(await page.getByRole('button', { name: 'By hand' }).count()).toBe(0);
    expect(complaints.join('\n')).toBe('');
    await change(clinic.id, { theme: { teaser: { ...teaser, text: '' } } });
  });

  test('the hosted page takes a question and a language from its address', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${url}/chat/${clinic.publicId}?q=${encodeURIComponent(QUESTION)}&lang=de`);
    const field = page.getByRole('textbox', { name: 'Ihre Nachricht' });
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe(QUESTION);
    await field.press('Enter');
    await page.getByText(ANSWER).first().waitFor();
    expect(complaints.join('\n')).toBe('');
  });

  test('over a slow network the launcher is there, and a question is answered', async () => {
    const { page } = await openPage(browser);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
    });
    await page.goto(`${site.origin}/plain`);
    expect((await askClinic(page)).text).toContain(ANSWER);
  });
});
