import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

it('shows what pages say and not what a model adds, delta by delta, over the wire', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'pixel-gate-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const model = await startOpenAiServer();
  const api = await spawnApi({
    ...{ dataDir, port },
    env: { PUBLIC_URL: url, OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'sk-test' },
  });
  try {
    await expect.poll(() => api.setupUrl, { timeout: 60_000 }).toBeDefined();
    const token = new URL(api.setupUrl ?? '').searchParams.get('token') ?? '';
    await createPixel({ url }).auth.setup.mutate({ token, name: 'Ada', ...login });
    const { token: apiKey } = await createPixel({ url }).auth.login.mutate(login);
    const pixel = createPixel({ url, apiKey });
    const seen = { planted: 0, shown: 0, faithful: 0, lost: 0 };

    for (const business of await readdir(SEED)) {
      const client = await pixel.clients.create.mutate({ name: business });
      const bot = await pixel.bots.create.mutate({ clientId: client.id, name: 'Pip' });
      const files = (await readdir(join(SEED, business))).filter((name) => name.endsWith('.md'));
      const texts = await Promise.all(
        files.map((name) => readFile(join(SEED, business, name), 'utf8')),
      );
      for (const [i, text] of texts.entries()) {
        const source = { type: 'text' as const, title: files[i] ?? '', text };
        const { id } = await pixel.sources.add.mutate({ botId: bot.id, source });
        await expect
          .poll(async () => (await pixel.sources.get.query({ id })).status, { timeout: 60_000 })
          .toBe('ready');
      }
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
        const { everShown, answer } = await readAnswerStream(
          `${url}/api/chatbots/${bot.id}/ask/stream`,
          {
            apiKey,
            question,
          },
        );
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
    await api.kill();
    await model.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}, 280_000);
