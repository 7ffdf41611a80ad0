import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chroma, startChroma } from '@pixel/chroma';
import { killChroma } from '@pixel/chroma/testing';
import type { BotId, PassageId } from '@pixel/contract';
import { DomainError, newId } from '@pixel/core';
import { createRandomBytes } from '@pixel/core/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ChromaIndex, createChromaIndex } from './chroma-index.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const random = createRandomBytes();
const newBot = (): BotId => newId('bot', AT, random);
const newPassage = (): PassageId => newId('passage', AT, random);
const unavailable = expect.objectContaining({ code: 'unavailable' });

/** A vector with `values` in its first dimensions. */
const vector = (...values: number[]) => {
  const filled = new Float32Array(64);
  filled.set(values);
  return filled;
};
const passages = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: newPassage(),
    vector: vector(Math.cos(at), Math.sin(at)),
  }));

/** What the job that writes vectors does when the index is away: the same again. */
async function keepTrying(work: () => Promise<void>): Promise<void> {
  let isDone = false;
  while (!isDone)
    isDone = await work().then(
      () => true,
      () => false,
    );
}

describe('on a Chroma server', () => {
  let path: string;
  let chroma: Chroma;
  let index: ChromaIndex;

  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'pixel-index-'));
    chroma = await startChroma({ path, log: () => undefined });
    index = createChromaIndex({ url: chroma.url });
  }, 120_000);

  afterAll(async () => {
    await index.close();
    await chroma.stop();
    await rm(path, { recursive: true });
  });

  test('finds the best first, scored by the inner product', async () => {
    const bot = newBot();
    const [near, far, opposite] = [newPassage(), newPassage(), newPassage()];
    await index.put(bot, [
      { id: far, vector: vector(0.5) },
      { id: near, vector: vector(2) },
      { id: opposite, vector: vector(-1) },
    ]);
    expect(await index.search(bot, vector(3), 2)).toEqual([
      { id: near, score: expect.closeTo(6, 4) },
      { id: far, score: expect.closeTo(1.5, 4) },
    ]);
    const all = await index.search(bot, vector(3), 50);
    expect(all.map((hit) => hit.id)).toEqual([near, far, opposite]);
  });

  test('an absent space has no hits, no ids and counts nothing', async () => {
    const bot = newBot();
    expect(await index.search(bot, vector(1), 5)).toEqual([]);
    expect(await index.listIds(bot, 0, 10)).toEqual([]);
    expect(await index.count(bot)).toBe(0);
    await index.remove(bot, [newPassage()]);
    await index.drop(bot);
  });

  test('putting again replaces, over batches and inside one', async () => {
    const bot = newBot();
    const many = passages(600);
    await index.put(bot, [...many, ...many.slice(0, 5)]);
    await index.put(bot, many);
    expect(await index.count(bot)).toBe(600);
    const [first] = many;
    await index.put(bot, first ? [{ ...first, vector: vector(9) }] : []);
    expect(await index.search(bot, vector(1), 1)).toEqual([
      { id: first?.id, score: expect.closeTo(9, 4) },
    ]);
  });

  test('lists every id once over pages and forgets the removed ones', async () => {
    const bot = newBot();
    const many = passages(30);
    await index.put(bot, many);
    const listed: string[] = [];
    for (let offset = 0; offset < 30; offset += 7)
      listed.push(...(await index.listIds(bot, offset, 7)));
    expect(listed.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
    await index.remove(
      bot,
      many.slice(0, 29).map(({ id }) => id),
    );
    expect(await index.listIds(bot, 0, 10)).toEqual([many[29]?.id]);
    expect(await index.search(bot, vector(1), 5)).toHaveLength(1);
  });

  test('a bot never sees what belongs to another one', async () => {
    const [mine, other] = [newBot(), newBot()];
    await index.put(mine, passages(3));
    await index.put(other, passages(3));
    const theirs = new Set<string>(await index.listIds(other, 0, 10));
    const found = await index.search(mine, vector(1), 10);
    expect(found.filter((hit) => theirs.has(hit.id))).toEqual([]);
    expect(found).toHaveLength(3);
  });

  test('a space that another process dropped is absent, and made anew by the next put', async () => {
    const bot = newBot();
    const elsewhere = createChromaIndex({ url: chroma.url });
    await index.put(bot, passages(3));
    await elsewhere.drop(bot);
    expect(await index.search(bot, vector(1), 5)).toEqual([]);
    await index.put(bot, passages(2));
    await elsewhere.drop(bot);
    await elsewhere.put(bot, passages(4));
    expect(await index.search(bot, vector(1), 5)).toHaveLength(4);
    await elsewhere.drop(bot);
    await index.put(bot, passages(2));
    expect(await index.count(bot)).toBe(2);
    await elsewhere.close();
  });

  test('vectors of another length are refused as unavailable', async () => {
    const bot = newBot();
    await index.put(bot, passages(2));
    await expect(index.search(bot, new Float32Array(7), 5)).rejects.toEqual(unavailable);
    const odd = [{ id: newPassage(), vector: new Float32Array(7) }];
    await expect(index.put(bot, odd)).rejects.toEqual(unavailable);
  });

  test('a search that is called off ends with the reason', async () => {
    const bot = newBot();
    await index.put(bot, passages(2));
    const called = index.search(bot, vector(1), 5, {
      signal: AbortSignal.abort(new Error('gone')),
    });
    await expect(called).rejects.toThrow('gone');
  });

  test('acknowledged vectors outlive a kill in mid-use, and work goes on', {
    timeout: 120_000,
  }, async () => {
    const bot = newBot();
    const acknowledged: string[] = [];
    let isOver = false;
    const writing = (async () => {
      while (!isOver) {
        const batch = passages(20);
        await keepTrying(() => index.put(bot, batch));
        acknowledged.push(...batch.map(({ id }) => id));
      }
    })();
    for (let kills = 0; kills < 3; kills += 1) {
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before);
      await killChroma(chroma);
      await expect.poll(() => chroma.pid, { timeout: 30_000 }).not.toBeNull();
    }
    isOver = true;
    await writing;
    const kept = new Set(await index.listIds(bot, 0, 100_000));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(await index.search(bot, vector(1), 8)).toHaveLength(8);
  });

  test('says whether it is there', async () => {
    expect(await index.health()).toEqual({ ok: true, latencyMs: expect.any(Number) });
  });
});

describe('on a server that is wrong', () => {
  const open: { server: Server; index: ChromaIndex }[] = [];
  afterEach(async () => {
    for (const { server, index } of open.splice(0)) {
      await index.close();
      server.closeAllConnections();
      server.close();
    }
  });

  /** An index on a server that answers every call with the next of `answers`, the last one for ever. */
  const indexOn = async (...answers: readonly [number, string][]) => {
    let asked = 0;
    const paths: string[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url ?? '');
      const [status, body] = answers[Math.min(asked, answers.length - 1)] ?? [500, ''];
      asked += 1;
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const index = createChromaIndex({ url: `http://127.0.0.1:${port}/behind/` });
    open.push({ server, index });
    return { index, paths };
  };
  const space: [number, string] = [200, '{"id":"018f0d2e-8a39-7c3e-b9d5-0123456789ab"}'];
  const size: [number, string] = [200, '12'];

  test.each([
    ['an HTML page', '<html>'],
    ['null', 'null'],
    ['another shape', '{"ids":[["a"]]}'],
    ['wrong types', '{"ids":[[1]],"distances":[["x"]]}'],
    ['no lists', '{"ids":[],"distances":[]}'],
    ['a number too large', '{"ids":[["a"]],"distances":[[1e999]]}'],
  ])('%s instead of hits is unavailable', async (_, body) => {
    const { index } = await indexOn(space, size, [200, body]);
    await expect(index.search(newBot(), vector(1), 5)).rejects.toThrow(DomainError);
  });

  test('an id that is not ours is no hit', async () => {
    const mine = newPassage();
    const body = {
      ids: [["x'; DROP", mine, newBot(), '__proto__']],
      distances: [[0.1, 0.5, 0.2, 0]],
    };
    const { index } = await indexOn(space, size, [200, JSON.stringify(body)]);
    expect(await index.search(newBot(), vector(1), 5)).toEqual([{ id: mine, score: 0.5 }]);
  });

  test('hits without a distance are left out and no more than the limit come', async () => {
    const ids = [newPassage(), newPassage(), newPassage()];
    const body = JSON.stringify({ ids: [ids], distances: [[0.4, 0.2]] });
    const { index } = await indexOn(space, size, [200, body]);
    const bot = newBot();
    expect(await index.search(bot, vector(1), 5)).toHaveLength(2);
    expect(await index.search(bot, vector(1), 1)).toEqual([{ id: ids[1], score: 0.8 }]);
  });

  test('a collection id that is no id never becomes part of a path', async () => {
    const { index, paths } = await indexOn([200, '{"id":"../../reset"}']);
    await expect(index.search(newBot(), vector(1), 5)).rejects.toEqual(unavailable);
    expect(paths).toHaveLength(1);
  });

  test('an error of the server is unavailable and a busy one is asked again', async () => {
    const broken = await indexOn([500, '{"error":"InternalError"}']);
    await expect(broken.index.count(newBot())).rejects.toEqual(unavailable);
    const busy = await indexOn([503, ''], space, size, [503, ''], [200, '7']);
    expect(await busy.index.count(newBot())).toBe(7);
  });

  test('a large collection is searched wider', async () => {
    const bodies: string[] = [];
    const { index } = await indexOn(space, [200, '92000'], [200, '{"ids":[[]],"distances":[[]]}']);
    open
      .at(-1)
      ?.server.on('request', (request) => request.on('data', (part) => bodies.push(`${part}`)));
    expect(await index.search(newBot(), vector(1), 8)).toEqual([]);
    expect(bodies.join('')).toContain('"n_results":2881');
  });

  test('#109 no request names an embedding function, and nothing listens is unavailable', async () => {
    const bodies: string[] = [];
    const { index } = await indexOn(space, size, [200, 'true']);
    open
      .at(-1)
      ?.server.on('request', (request) => request.on('data', (part) => bodies.push(`${part}`)));
    await index.put(newBot(), passages(2));
    expect(bodies.join('')).not.toMatch(/embedding_function|trust_remote_code/);
    expect(bodies.join('')).toContain('"space":"ip"');
    open.at(-1)?.server.closeAllConnections();
    open.at(-1)?.server.close();
    await expect(index.put(newBot(), passages(2))).rejects.toEqual(unavailable);
    expect(await index.health()).toMatchObject({ ok: false, error: 'Chroma does not answer.' });
  });
});
