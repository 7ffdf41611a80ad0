import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chroma, startChroma } from '@pixel/chroma';
import { repairIndex, retrievePassages, syncSource } from '@pixel/core';
import { createFakeReader, seedBot, seedSite, testCtx } from '@pixel/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChromaIndex } from './chroma-index.ts';

const signal = new AbortController().signal;
const SHORT = { searchMs: 1_500, writeMs: 1_500, readMs: 1_500 };

/** Stands before a real server; while it stalls it takes requests and answers none of them. */
async function openStalling(target: string) {
  const { hostname, port } = new URL(target);
  const held = new Set<ServerResponse>();
  let isStalled = false;
  let asked = 0;
  const server = createServer((incoming, response) => {
    asked += 1;
    if (isStalled) {
      held.add(response);
      incoming.resume();
      return;
    }
    const { method, url, headers } = incoming;
    const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    stall(stalls: boolean) {
      isStalled = stalls;
      asked = 0;
      for (const response of held) response.destroy();
      held.clear();
    },
    asked: () => asked,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('a Chroma server that takes requests and does not answer', () => {
  let chroma: Chroma;
  let proxy: Awaited<ReturnType<typeof openStalling>>;
  let path: string;
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'pixel-stalls-'));
    chroma = await startChroma({ path, log: () => undefined });
    proxy = await openStalling(chroma.url);
  }, 120_000);
  afterAll(async () => {
    await proxy.close();
    await chroma.stop();
    await rm(path, { recursive: true });
  });

  /** A bot that reads about animals, in an index behind the proxy; `patient` waits as long as a server that works needs. */
  async function openZoo(patience: typeof SHORT | null = SHORT) {
    const index = createChromaIndex({ url: proxy.url, ...(patience && { patience }) });
    const patient = createChromaIndex({ url: chroma.url });
    const reader = createFakeReader();
    const base = testCtx({ reader });
    const ctx = { ...base, index };
    const bot = await seedBot(ctx);
    const source = await seedSite(ctx, bot);
    const close = async () => {
      await index.close();
      await patient.close();
    };
    const read = async (names: readonly string[], into = index) => {
      reader.script = names.map((key) => ({
        ...{ type: 'document', key, title: key, text: `The ${key} lives in the zoo.` },
      }));
      await syncSource({ ...ctx, index: into }, { sourceId: source.id, signal });
      const [run] = await ctx.stores.sources.listRuns(source);
      return { run, status: (await ctx.stores.sources.findSource('all', source.id))?.status };
    };
    const find = async (query: string) => {
      const startedAt = performance.now();
      const found = await retrievePassages(ctx, { botId: bot.id, query, k: 3 });
      return { ...found, tookMs: performance.now() - startedAt };
    };
    return { ctx, bot, index, patient, read, find, close };
  }

  it('#68 leaves the keywords to answer, says so, and within its patience', async () => {
    proxy.stall(false);
    const { find, read, patient, close } = await openZoo();
    await read(['zebra', 'walrus', 'otter'], patient);
    expect(await find('zebra')).toMatchObject({ degraded: [] });
    proxy.stall(true);
    for (const _ of [1, 2]) {
      const { degraded, passages, tookMs } = await find('zebra');
      expect(degraded).toEqual(['vector']);
      expect(passages[0]?.text).toContain('zebra');
      expect(tookMs).toBeLessThan(SHORT.searchMs + 1_000);
    }
    proxy.stall(false);
    expect(await find('zebra')).toMatchObject({ degraded: [] });
    await close();
  }, 60_000);

  it('#68 waits for four seconds when nobody says otherwise, also to look up a collection', async () => {
    proxy.stall(true);
    const { bot, index, close } = await openZoo(null);
    const startedAt = performance.now();
    await expect(index.search(bot.id, new Float32Array(64), 3)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(performance.now() - startedAt).toBeGreaterThan(3_500);
    expect(performance.now() - startedAt).toBeLessThan(6_000);
    await close();
  }, 30_000);

  it('#68 lets a source be read to its end, and gets its vectors later', async () => {
    proxy.stall(true);
    const { ctx, bot, read, find, patient, close } = await openZoo();
    const names = Array.from({ length: 600 }, (_, at) => `animal${at}`);
    const { run, status } = await read(names);
    expect(status).toBe('ready');
    expect(run).toMatchObject({ outcome: 'applied', added: 600, embedded: 0 });
    // Of the batches the first waited, and the repair after them.
    expect(proxy.asked()).toBe(2);
    expect(ctx.jobs.enqueued).toContainEqual({ name: 'repair-index', botId: bot.id });
    expect(await find('animal500')).toMatchObject({ degraded: ['vector'] });
    await expect(repairIndex(ctx, { botId: bot.id, signal })).rejects.toMatchObject({
      code: 'unavailable',
    });

    proxy.stall(false);
    await repairIndex({ ...ctx, index: patient }, { botId: bot.id, signal });
    const { total, embedded } = await ctx.stores.knowledge.countPassages(bot.id);
    expect(embedded).toBe(total);
    expect(await patient.count(bot.id)).toBe(total);
    expect(await find('animal500')).toMatchObject({ degraded: [] });
    await close();
  }, 60_000);
});
