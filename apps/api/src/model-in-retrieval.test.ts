import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPixel } from '@pixel/sdk';
import { startOpenAiServer } from '@pixel/server/testing/openai';
import { expect, it } from 'vitest';
import { freePort, spawnApi } from './testing/spawn-api.ts';

const login = { email: 'ada@agency.example', password: 'correct horse battery' };
const PAGES = {
  Shipping: 'We ship to Norway for 14 EUR. A parcel to Norway takes four days.',
  Returns: 'You can return unused goods within 30 days. The label for it is in the box.',
};
const FIRST = 'Do you ship to Norway?';
const THEN = 'And how long does it take?';
const COMPLETE = 'How long does a parcel to Norway take?';
const price = { OPENAI_PRICE_PROMPT: '0.15', OPENAI_PRICE_COMPLETION: '0.6' };

it('completes a follow-up by the model, tells so in the receipt, and books it to bot and client', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'pixel-rewrite-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const model = await startOpenAiServer();
  const env = { PUBLIC_URL: url, OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'sk-test', ...price };
  const api = await spawnApi({ dataDir, port, env });
  try {
    await expect.poll(() => api.setupUrl, { timeout: 60_000 }).toBeDefined();
    const token = new URL(api.setupUrl ?? '').searchParams.get('token') ?? '';
    await createPixel({ url }).auth.setup.mutate({ token, name: 'Ada', ...login });
    const { token: apiKey } = await createPixel({ url }).auth.login.mutate(login);
    const pixel = createPixel({ url, apiKey });
    const client = await pixel.clients.create.mutate({ name: 'Shop' });
    const { id: botId } = await pixel.bots.create.mutate({ clientId: client.id, name: 'Pip' });
    for (const [title, text] of Object.entries(PAGES)) {
      const source = { type: 'text' as const, title, text };
      const { id } = await pixel.sources.add.mutate({ botId, source });
      await expect
        .poll(async () => (await pixel.sources.get.query({ id })).status, { timeout: 60_000 })
        .toBe('ready');
    }

    const usage = { promptTokens: 1_000, completionTokens: 10 };
    model.next({ tokens: ['We ship to Norway', ' for 14 EUR.'], usage });
    const first = await pixel.answers.ask.mutate({ botId, question: FIRST });
    expect(model.requests).toHaveLength(1);
    model.next(
      { tokens: [COMPLETE], usage: { promptTokens: 400, completionTokens: 12 } },
      { tokens: ['A parcel to Norway', ' takes four days.'], usage },
    );
    const { conversationId } = first;
    const then = await pixel.answers.ask.mutate({ botId, question: THEN, conversationId });
    expect(then).toMatchObject({ answer: 'A parcel to Norway takes four days.' });
    expect(then.usage).toEqual({ promptTokens: 1_400, completionTokens: 22, costMicros: 223 });

    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
    const receipt = await fetch(`${url}/api/messages/${then.messageId}/receipt`, { headers });
    expect(await receipt.json()).toMatchObject({
      ...{ question: THEN, searchedFor: COMPLETE, rewrittenBy: 'model', usage: then.usage },
      modelSteps: [
        {
          ...{ step: 'rewrite', outcome: 'used', ms: expect.any(Number) },
          usage: { promptTokens: 400, completionTokens: 12, costMicros: 67 },
        },
      ],
    });
    const spent = first.usage.costMicros + 223;
    const { activity } = await pixel.bots.stats.query({ id: botId });
    expect(activity.costMicros).toBe(spent);
    const { activity: ofClient } = await pixel.clients.metrics.query({ id: client.id });
    expect(ofClient.costMicros).toBe(spent);

    model.next({ isSilent: true });
    const before = model.requests.length;
    const reader = new AbortController();
    const stream = fetch(`${url}/api/chatbots/${botId}/ask/stream`, {
      ...{ method: 'POST', headers, signal: reader.signal },
      body: JSON.stringify({ question: THEN, conversationId }),
    });
    await expect.poll(() => model.requests.length).toBe(before + 1);
    reader.abort();
    await expect(stream.then((response) => response.text())).rejects.toThrow('abort');
    expect(await model.requests.at(-1)?.ended).toMatchObject({ isComplete: false });
    await expect
      .poll(async () => (await pixel.bots.stats.query({ id: botId })).activity.costMicros)
      .toBeGreaterThan(spent);
    // Nobody waits for a reply: none is asked for.
    expect(model.requests).toHaveLength(before + 1);
  } finally {
    await api.kill();
    await model.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}, 180_000);
