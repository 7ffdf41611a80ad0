import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bundleSdk } from './bundle-sdk.ts';
import { openBrowser, openPage } from './open-browser.ts';

const demo = inject('demo');

// As a program of the agency in a browser would: the client itself, bundled, under the policy of our own pages.
describe.runIf(demo)('the typed client in a browser', () => {
  const { url = '', apiKey = '', bots = [] } = demo ?? {};
  const botId = bots[0]?.id ?? '';
  let browser: Browser;
  let code: string;

  beforeAll(async () => {
    [browser, code] = await Promise.all([openBrowser(), bundleSdk()]);
  });
  afterAll(() => browser?.close());

  const openWithSdk = async (): Promise<Page> => {
    const { page } = await openPage(browser);
    await page.route('**/assets/sdk.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: code }),
    );
    await page.goto(`${url}/sign-in`);
    await page.addScriptTag({ url: '/assets/sdk.js' });
    // What the tests below share: a client of this installation.
    await page.evaluate(
      `window.pixel = sdk.createPixel({ url: location.origin, apiKey: ${JSON.stringify(apiKey)} })`,
    );
    return page;
  };
  const say = JSON.stringify({ botId, question: 'How much does standard delivery cost?' });

  test('lists over pages, asks, and streams', async () => {
    const page = await openWithSdk();
    const names = await page.evaluate(`(async () => {
      const names = [];
      for await (const { name } of sdk.eachItem(pixel.bots.list, { limit: 1 })) names.push(name);
      return names.sort();
    })()`);
    expect(names).toEqual(bots.map(({ name }) => name).sort());

    const answer = await page.evaluate(`pixel.answers.ask.mutate(${say})`);
    expect(answer).toMatchObject({ answered: true, answer: expect.stringContaining('£4.95') });

    const types = await page.evaluate(`new Promise((resolve, reject) => {
      const types = [];
      pixel.answers.stream.subscribe(${say}, {
        onData: ({ type }) => types.push(type),
        onError: reject,
        onComplete: () => resolve(types),
      });
    })`);
    expect(types).toEqual(expect.arrayContaining(['delta', 'done']));
  });

  test('meets a refusal as a value with code, field and request', async () => {
    const page = await openWithSdk();
    const refused = await page.evaluate(
      `sdk.result(pixel.embeddings.store.mutate({ botId: ${JSON.stringify(botId)}, items: [] }))`,
    );
    expect(refused).toMatchObject({
      ok: false,
      error: {
        ...{ code: 'invalid', status: 400, requestId: expect.stringMatching(/^[0-9a-f]{16}$/) },
        fields: { items: expect.any(String) },
      },
    });
    const missing = await page.evaluate(
      `sdk.result(sdk.exportClient({ url: location.origin, apiKey: 'pxl_wrong' }, { id: 'cli_x' }))`,
    );
    expect(missing).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
  });
});
