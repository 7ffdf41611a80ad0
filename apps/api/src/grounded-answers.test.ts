import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BotId } from '@pixel/contract';
import { invent, plant, rephrase } from '@pixel/core/testing';
import { createPixel } from '@pixel/sdk';
import { startOpenAiServer } from '@pixel/server/testing/openai';
import { expect, it } from 'vitest';
import { readAnswerStream } from './testing/read-answer-stream.ts';
import { freePort, spawnApi } from './testing/spawn-api.ts';

const SEED = join(import.meta.dirname, '../../../prisma/seed/documents');
const login = { email: 'ada@agency.example', password: 'correct horse battery' };
const MOST_QUESTIONS = 45;
const LETTERS = /[\s\S]{1,5}/g;

/** A house with a model that says what it is told. */
async function openHouse() {
  const dataDir = await mkdtemp(join(tmpdir(), 'pixel-gate-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const model = await startOpenAiServer();
  const api = await spawnApi({
    ...{ dataDir, port },
    env: { PUBLIC_URL: url, OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'sk-test' },
  });
  const close = async () => {
    await api.kill();
    await model.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  await expect.poll(() => api.setupUrl, { timeout: 60_000 }).toBeDefined();
  const token = new URL(api.setupUrl ?? '').searchParams.get('token') ?? '';
  await createPixel({ url }).auth.setup.mutate({ token, name: 'Ada', ...login });
  const { token: apiKey } = await createPixel({ url }).auth.login.mutate(login);
  const pixel = createPixel({ url, apiKey });
  const addText = async (
    botId: BotId,
    source: { readonly title: string; readonly text: string },
  ) => {
    const { id } = await pixel.sources.add.mutate({ botId, source: { type: 'text', ...source } });
    await expect
      .poll(async () => (await pixel.sources.get.query({ id })).status, { timeout: 60_000 })
      .toBe('ready');
  };
  const ask = (botId: BotId, question: string) =>
    readAnswerStream(`${url}/api/chatbots/${botId}/ask/stream`, { apiKey, question });
  return { pixel, model, addText, ask, close };
}

it('shows what pages say and not what a model adds, delta by delta, over the wire', async () => {
  const { pixel, model, addText, ask, close } = await openHouse();
  try {
    const seen = { planted: 0, shown: 0, faithful: 0, lost: 0 };

    for (const business of await readdir(SEED)) {
      const client = await pixel.clients.create.mutate({ name: business });
      const bot = await pixel.bots.create.mutate({ clientId: client.id, name: 'Pip' });
      const files = (await readdir(join(SEED, business))).filter((name) => name.endsWith('.md'));
      const texts = await Promise.all(
        files.map((name) => readFile(join(SEED, business, name), 'utf8')),
      );
      for (const [i, text] of texts.entries())
        await addText(bot.id, { title: files[i] ?? '', text });
      const sentences = texts
        .flatMap((text) => text.split(/(?<=[a-zäöü]{3}[.]) (?=\p{Lu})|\n+/u))
        .filter(
          (text) => /^\p{Lu}[^|#*:]*[a-zäöü]{3}[.]$/u.test(text) && text.split(' ').length > 5,
        )
        .slice(0, MOST_QUESTIONS);
      for (const [i, question] of sentences.entries()) {
        const wrong = [...plant(question, i), invent(question, i)].map(({ text }) => text);
        const faithful = rephrase(question, i).map(({ text }) => text);
        const said = Array.from({ length: Math.max(wrong.length, faithful.length) }, (_, at) => [
          faithful[at],
          wrong[at],
        ]).flatMap((pair) => pair.filter((text) => text !== undefined));
        model.next({ tokens: said.join(' ').match(LETTERS) ?? [] });
        const { everShown, answer } = await ask(bot.id, question);
        seen.planted += wrong.length;
        seen.faithful += faithful.length;
        seen.shown += wrong.filter((text) => everShown.includes(text)).length;
        seen.lost += faithful.filter((text) => !answer.includes(text)).length;
      }
    }
    process.stdout.write(`gate over the wire: ${JSON.stringify(seen)}\n`);
    expect(seen.planted).toBeGreaterThan(300);
    expect(seen.shown / seen.planted).toBeLessThanOrEqual(0.05);
    expect(seen.lost / seen.faithful).toBeLessThanOrEqual(0.03);
  } finally {
    await close();
  }
}, 280_000);

it('shows the number of the page in place of a wrong one, once, and keeps what it showed', async () => {
  const { pixel, model, addText, ask, close } = await openHouse();
  try {
    const client = await pixel.clients.create.mutate({ name: 'Fjord' });
    const bot = await pixel.bots.create.mutate({ clientId: client.id, name: 'Pip' });
    const page =
      '# Delivery\n\nWe ship tea to Norway for 14 EUR. Express delivery costs 25 EUR.\n\n## Returns\n\nUnopened tea can be returned within 30 days.';
    await addText(bot.id, { title: 'Delivery', text: page });
    const said =
      'We ship tea to Norway for 14 EUR. Express delivery costs 95 EUR. Express delivery costs 25 EUR. We also sell flights to the moon. Unopened tea can be returned within 90 days. You can return unopened tea within 30 days.';
    model.next({ tokens: said.match(LETTERS) ?? [] });
    const { everShown, answer, messageId } = await ask(bot.id, 'What does it cost to ship tea?');
    expect(answer).toBe(
      'We ship tea to Norway for 14 EUR. Express delivery costs 25 EUR. Unopened tea can be returned within 30 days.',
    );
    expect(everShown).not.toMatch(/95|90 days|moon/);

    const receipt = await pixel.conversations.receipt.query({ id: messageId });
    expect(receipt.answer).toBe(answer);
    expect(receipt.mode).toBe('model');
    expect(receipt.sentences.map(({ text }) => text).join(' ')).toBe(answer);
    for (const { text, quote } of receipt.sentences) expect(quote).toBe(text);
    expect(receipt.removed).toEqual([
      {
        ...{ text: 'Express delivery costs 95 EUR.', reason: 'number' },
        quoted: 'Express delivery costs 25 EUR.',
      },
      { text: 'Express delivery costs 25 EUR.', reason: 'repeated' },
      { text: 'We also sell flights to the moon.', reason: 'words' },
      {
        ...{ text: 'Unopened tea can be returned within 90 days.', reason: 'number' },
        quoted: 'Unopened tea can be returned within 30 days.',
      },
      { text: 'You can return unopened tea within 30 days.', reason: 'repeated' },
    ]);
  } finally {
    await close();
  }
}, 120_000);
