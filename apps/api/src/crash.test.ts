import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Source } from '@pixel/contract';
import { createPixel } from '@pixel/sdk';
import { expect, it } from 'vitest';
import { freePort, spawnApi } from './testing/spawn-api.ts';

const DOCUMENTS = 2_000;
const POLL_MS = 100;
const login = { email: 'ada@agency.example', password: 'correct horse battery' };
const WORDS = ['delivery', 'garden', 'invoice', 'bicycle', 'window', 'kitchen', 'river', 'coffee'];

const line = (i: number) =>
  JSON.stringify({
    externalId: `doc-${i}`,
    title: `Document ${i}`,
    text: `Article ${i} is about zebra${i}. ${WORDS.map((word, j) => `${word} ${(i * 7 + j) % 13}`).join(', ')}.`,
  });

it('#83 survives kill -9 during an import: every document once, nothing left over in the index', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'pixel-crash-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let api = await spawnApi({ dataDir, port, env: { PUBLIC_URL: url } });
  try {
    await until(async () => api.setupUrl !== undefined);
    const token = new URL(api.setupUrl ?? '').searchParams.get('token') ?? '';
    await createPixel({ url }).auth.setup.mutate({ token, name: 'Ada', ...login });
    const session = await createPixel({ url }).auth.login.mutate(login);
    const pixel = createPixel({ url, apiKey: session.token });
    const client = await pixel.clients.create.mutate({ name: 'Shop' });
    const bot = await pixel.bots.create.mutate({ clientId: client.id, name: 'Pip' });
    const source = await importDocuments(
      `${url}/api/chatbots/${bot.id}/sources/import`,
      session.token,
    );
    const done = async () => (await pixel.sources.get.query({ id: source.id })).progress.done;

    for (const killAt of [1, 500, 1_200]) {
      await until(async () => (await done()) >= killAt);
      await api.kill();
      api = await spawnApi({ dataDir, port, env: { PUBLIC_URL: url } });
    }
    await until(
      async () => (await pixel.sources.get.query({ id: source.id })).status === 'ready',
      120_000,
    );

    const ready = await pixel.sources.get.query({ id: source.id });
    expect(ready).toMatchObject({ documentCount: DOCUMENTS, passageCount: DOCUMENTS, error: null });
    for (const i of [0, 777, DOCUMENTS - 1]) {
      const found = await pixel.answers.retrieve.mutate({ botId: bot.id, query: `zebra${i}` });
      expect(found.degraded).toEqual([]);
      const ids = found.passages.map(({ externalId }) => externalId);
      expect(ids).toContain(`doc-${i}`);
      expect(new Set(ids).size).toBe(ids.length);
    }
    await pixel.sources.remove.mutate({ id: source.id });
    const gone = await pixel.answers.retrieve.mutate({ botId: bot.id, query: 'zebra777' });
    expect(gone.passages).toEqual([]);
    expect(await api.stop()).toBe(0);
  } finally {
    await api.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
}, 240_000);

it('#91 refuses a second process on the same data folder, and the first one goes on', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'pixel-lock-'));
  const [port, other] = [await freePort(), await freePort()];
  const first = await spawnApi({ dataDir, port });
  try {
    await expect(spawnApi({ dataDir, port: other })).rejects.toThrow(/in use by process/);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    expect(await first.stop()).toBe(0);
  } finally {
    await first.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
}, 120_000);

async function importDocuments(address: string, token: string): Promise<Source> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: Array.from({ length: DOCUMENTS }, (_, i) => line(i)).join('\n'),
  });
  expect(response.status).toBe(200);
  return Source.parse(await response.json());
}

async function until(holds: () => Promise<boolean>, longestMs = 60_000): Promise<void> {
  const deadline = performance.now() + longestMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('It did not come to pass in time.');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
