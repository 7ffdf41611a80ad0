import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NewTestCase } from '@pixel/contract';
import { addTestCases, createTestSet, runTests } from '@pixel/core';
import { createPixel } from '@pixel/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addApiKey, addShopBot, type ServedFakes, serveFakes } from './testing/serve-fakes.ts';
import { freePort, spawnApi } from './testing/spawn-api.ts';

const main = join(import.meta.dirname, '../../cli/src/main.ts');
const login = { email: 'ada@agency.example', password: 'correct horse battery' };
const { signal } = new AbortController();
const CASES = 400;

it('#83 a test run goes on after kill -9, and a bot is measured soon after its first reading', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'pixel-tests-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let api = await spawnApi({ dataDir, port, env: { PUBLIC_URL: url } });
  try {
    await vi.waitFor(() => expect(api.setupUrl).toBeDefined());
    const token = new URL(api.setupUrl ?? '').searchParams.get('token') ?? '';
    await createPixel({ url }).auth.setup.mutate({ token, name: 'Ada', ...login });
    const session = await createPixel({ url }).auth.login.mutate(login);
    const pixel = createPixel({ url, apiKey: session.token });
    const client = await pixel.clients.create.mutate({ name: 'Shop' });
    const { id: botId } = await pixel.bots.create.mutate({ clientId: client.id, name: 'Pip' });
    const text =
      'Standard delivery costs 4.95 EUR and takes 3 days. You can return a parcel within 60 days. We do not deliver any parcels on Sundays.';
    const startedAt = performance.now();
    await pixel.sources.add.mutate({ botId, source: { type: 'text', title: 'Delivery', text } });
    const readiness = () => pixel.evaluation.readiness.query({ botId });
    await vi.waitFor(async () => expect((await readiness()).status).toBe('measured'), {
      ...{ timeout: 60_000, interval: 200 },
    });
    console.info(`readiness after ${Math.round(performance.now() - startedAt)} ms`);
    expect((await readiness()).score).toBeGreaterThan(50);

    const { id: testSetId } = await pixel.evaluation.createSet.mutate({ botId, name: 'Large' });
    const rows = Array.from({ length: CASES }, () => 'How much does standard delivery cost?,4.95');
    const csv = ['question,facts', ...rows].join('\n');
    await pixel.evaluation.importCases.mutate({ testSetId, csv });
    const { id } = await pixel.evaluation.startRun.mutate({ testSetId });
    const run = () => pixel.evaluation.getRun.query({ id });
    const reaches = (done: number) =>
      vi.waitFor(async () => expect((await run()).progress.done).toBeGreaterThanOrEqual(done), {
        ...{ timeout: 60_000, interval: 20 },
      });
    for (const killAt of [1, 60]) {
      await reaches(killAt);
      await api.kill();
      api = await spawnApi({ dataDir, port, env: { PUBLIC_URL: url } });
      const { status, progress } = await run();
      console.info(`killed: ${progress.done} of ${CASES} were kept`);
      expect([status, progress.done < CASES]).toEqual(['running', true]);
    }
    await vi.waitFor(async () => expect((await run()).status).toBe('done'), {
      ...{ timeout: 120_000, interval: 100 },
    });
    expect(await run()).toMatchObject({
      progress: { done: CASES, total: CASES },
      metrics: { passed: { count: CASES, of: CASES }, errors: 0 },
    });
    const results = await pixel.evaluation.listResults.query({ testRunId: id, limit: 1 });
    expect(results.total).toBe(CASES);
    expect((await pixel.conversations.list.query({ botId })).total).toBe(0);
    expect(await api.stop()).toBe(0);
  } finally {
    await api.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
}, 240_000);

describe('pixel eval', { timeout: 60_000 }, () => {
  let served: ServedFakes;
  let env: Readonly<Record<string, string>>;
  beforeEach(async () => {
    served = await serveFakes(null);
    const url = await served.server.listen({ port: 0, host: '127.0.0.1' });
    const { authorization } = await addApiKey(served.ctx, ['read', 'manage']);
    env = { PIXEL_URL: url, PIXEL_API_KEY: authorization.slice('Bearer '.length) };
  });
  afterEach(() => served.close());

  const pixel = (...words: readonly string[]) =>
    new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) =>
      execFile(process.execPath, [main, 'eval', ...words], { env }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      ),
    );

  /** The command, while somebody does the work that it waits for. */
  async function evaluated(...words: readonly string[]) {
    const { ctx } = served;
    const known = new Set(ctx.tables.testRuns.keys());
    const command = pixel(...words);
    const [run] = await vi.waitFor(
      () => {
        const begun = [...ctx.tables.testRuns.values()].filter((one) => !known.has(one.id));
        expect(begun).toHaveLength(1);
        return begun;
      },
      { timeout: 20_000 },
    );
    if (run) await runTests(ctx, { runId: run.id, signal });
    return command;
  }

  it('ends with 0 when enough passed, and with 1 and a table of what failed when not', async () => {
    const { ctx } = served;
    const bot = await addShopBot(ctx);
    const set = await createTestSet(ctx, { botId: bot.id, name: 'Before launch' });
    await addTestCases(ctx, {
      ...{ testSetId: set.id, fromMessageIds: [] },
      cases: [
        NewTestCase.parse({ question: 'Do you ship to Norway?', facts: [['14 EUR']] }),
        NewTestCase.parse({ question: 'Do you ship to Norway?', facts: [['15 EUR']] }),
      ],
    });
    const words = ['--bot', bot.id, '--set', set.id];
    const failed = await evaluated(...words);
    expect(failed).toMatchObject({ code: 1, err: '' });
    expect(failed.out).toMatch(/^FAIL {2}Do you ship to Norway\? +facts\n {6}We ship to Norway/);
    expect(failed.out).toMatch(/passed +1 of 2\n[\s\S]*pass rate +50 %\nfailed: 100 % needed\n$/);
    const byName = ['--bot', bot.name, '--set', 'before launch', '--min-pass', '.5', '--json'];
    const passed = await evaluated(...byName);
    expect(passed).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(passed.out)).toMatchObject({
      ...{ passed: true, minPass: 0.5, run: { status: 'done', metrics: { passRate: 0.5 } } },
      failed: [{ failed: ['facts'], case: { facts: [['15 EUR']] } }],
    });
  });

  it('ends with 2 for words that it cannot use', async () => {
    const bot = await addShopBot(served.ctx);
    const of = ['--bot', bot.id] as const;
    expect(await pixel()).toMatchObject({ code: 2, err: expect.stringContaining('--bot <bot>') });
    const much = await pixel(...of, '--set', 'x', '--min-pass', '90');
    expect(much).toMatchObject({ code: 2, err: expect.stringContaining('a share from 0 to 1') });
    const none = await pixel(...of, '--set', 'None');
    expect(none).toMatchObject({ code: 2, err: 'The bot has no test set "None".\n' });
  });
});
