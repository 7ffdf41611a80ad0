import { DEFAULT_MODEL_SETTINGS } from '@pixel/contract';
import { expect, it } from 'vitest';
import { ask, previewPrompt } from '../conversation/index.ts';
import { addSource, syncSource } from '../source/index.ts';
import { createFakeModel, seedBot, testCtx } from '../testing/index.ts';
import type { ModelRequest } from './port.ts';
import { maskRequest, withoutPersonalData } from './without-personal-data.ts';

const request: ModelRequest = {
  system: 'You help.',
  messages: [
    { role: 'user', content: 'I am ida@example.com, my card is 4111 1111 1111 1111.' },
    { role: 'assistant', content: 'Thank you.' },
    { role: 'user', content: 'Write to ida@example.com or bo@example.com, +47 22 33 44 55.' },
  ],
  maxTokens: 100,
};

async function textOf(pieces: readonly string[]): Promise<{ text: string; chunks: number }> {
  const model = createFakeModel(pieces.map((text) => ({ type: 'text', text })));
  let text = '';
  let chunks = 0;
  for await (const chunk of withoutPersonalData(model).stream(
    request,
    new AbortController().signal,
  ))
    if (chunk.type === 'text') {
      text += chunk.text;
      chunks += 1;
    }
  return { text, chunks };
}

it('#70 gives equal data equal placeholders and keeps the rest of a request', () => {
  const { request: masked } = maskRequest(request);
  expect(masked.messages.map(({ content }) => content)).toEqual([
    'I am [email1], my card is [card1].',
    'Thank you.',
    'Write to [email1] or [email2], [phone1].',
  ]);
  expect(masked.system).toMatch(/^You help\.\nWords in square brackets/);
  const plain = { ...request, messages: [{ role: 'user', content: 'Hello.' }] } as const;
  expect(maskRequest(plain).request).toEqual(plain);
});

it('#70 restores placeholders however the answer is cut into chunks', async () => {
  const said = 'Sent to [email2] and [Phone 1]; [email9] and [1] stay. [ema';
  const wanted = 'Sent to bo@example.com and +47 22 33 44 55; [email9] and [1] stay. [ema';
  for (let size = 1; size <= said.length; size += 1) {
    const pieces = said.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
    expect((await textOf(pieces)).text).toBe(wanted);
  }
  expect((await textOf(['One. ', 'Two. ', 'Three.'])).chunks).toBe(3);
});

it('#70 masks what leaves for a model when the bot says so, and answers with the data', async () => {
  const model = createFakeModel('Write to [email1] about your order.');
  const ctx = testCtx({ model });
  const bot = await seedBot(ctx);
  const text = 'Questions about orders: write to orders@shop.example.com at any time.';
  const added = { botId: bot.id, source: { type: 'text', title: 'Orders', text } } as const;
  const source = await addSource(ctx, added);
  await syncSource(ctx, { sourceId: source.id, signal: new AbortController().signal });
  const question = 'Where do I write about my order? I am ida@example.net, 0176 12345678.';

  await ask(ctx, { botId: bot.id, question });
  expect(JSON.stringify(model.requests[0])).toContain('ida@example.net');

  const modelSettings = { ...DEFAULT_MODEL_SETTINGS, maskPersonalData: true };
  await ctx.stores.bots.updateBot('all', bot.id, { modelSettings });
  const { answer } = await ask(ctx, { botId: bot.id, question });
  const sent = JSON.stringify(model.requests[1]);
  for (const data of ['ida@example.net', '12345678', 'orders@shop.example.com'])
    expect(sent).not.toContain(data);
  expect(answer).toBe('Write to orders@shop.example.com about your order.');

  const preview = JSON.stringify(
    await previewPrompt(ctx, { id: bot.id, question }).then(({ system, messages }) => ({
      system,
      messages,
    })),
  );
  expect(preview).toContain('[email1]');
  expect(preview).not.toContain('ida@example.net');
});
