import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { createFakeModel } from './fake-model.ts';
import { seedBot, seedClient } from './seed.ts';
import { testCtx } from './test-ctx.ts';

describe('testCtx', () => {
  it('is the same in every run', () => {
    expect(testCtx().newId('bot')).toBe(testCtx().newId('bot'));
  });

  it('gives ids that sort by age, also within a millisecond', () => {
    const ctx = testCtx();
    const ids = Array.from({ length: 50 }, () => ctx.newId('message'));
    expect(ids.toSorted()).toEqual(ids);
  });

  it('leaves neither rows nor jobs of a transaction that throws', async () => {
    const ctx = testCtx();
    const client = await seedClient(ctx);
    const failed = ctx.transaction(async (tx) => {
      await tx.stores.clients.updateClient('all', { id: client.id, patch: { name: 'Other' } });
      await tx.jobs.enqueue({ name: 'send-mail', mailId: 'mai_1' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await ctx.stores.clients.findClient('all', client.id)).toEqual(client);
    expect(ctx.jobs.enqueued).toEqual([]);
  });

  it('queues a job once per payload, when its transaction commits', async () => {
    const ctx = testCtx();
    const job = { name: 'send-mail', mailId: 'mai_1' } as const;
    await ctx.jobs.enqueue(job);
    await ctx.transaction((tx) => tx.jobs.enqueue(job));
    expect(ctx.jobs.take()).toEqual(job);
    expect(ctx.jobs.take()).toBeUndefined();
  });

  it('reads a text source as itself', async () => {
    const ctx = testCtx();
    const config = { type: 'text', title: 'Notes', text: 'text' } as const;
    const items = await collect(
      ctx.reader.read({ config }, async () => null, AbortSignal.timeout(1_000)),
    );
    expect(items).toEqual([{ type: 'document', key: 'text', title: 'Notes', text: 'text' }]);
  });

  it('answers conditional requests as a site does', async () => {
    const ctx = testCtx();
    const config = { type: 'text', title: 'A', text: 'a' } as const;
    ctx.reader.script = [{ type: 'document', key: '/a', title: 'A', text: 'a', etag: '"1"' }];
    const read = (etag: string) =>
      collect(
        ctx.reader.read(
          { config },
          async () => ({ etag, lastModified: null, links: [], textHash: '' }),
          AbortSignal.timeout(1_000),
        ),
      );
    expect((await read('"1"')).map((item) => item.type)).toEqual(['unchanged']);
    expect((await read('"2"')).map((item) => item.type)).toEqual(['document']);
  });

  it('finds the nearest vectors, and fails while the index is down', async () => {
    const ctx = testCtx();
    const bot = await seedBot(ctx);
    const near = ctx.newId('passage');
    const far = ctx.newId('passage');
    await ctx.index.put(bot.id, [
      { id: far, vector: Float32Array.of(0, 1) },
      { id: near, vector: Float32Array.of(1, 0) },
    ]);
    const query = Float32Array.of(1, 0.1);
    expect((await ctx.index.search(bot.id, query, 1)).map(({ id }) => id)).toEqual([near]);
    ctx.index.down = true;
    await expect(ctx.index.search(bot.id, query, 1)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('speaks the scripted reply and stops when told', async () => {
    const model = createFakeModel(({ messages }) => `You said ${messages[0]?.content}`);
    const request = {
      system: '',
      messages: [{ role: 'user', content: 'hello' }],
      maxTokens: 10,
    } as const;
    const chunks = await collect(model.stream(request, new AbortController().signal));
    expect(chunks.map((chunk) => (chunk.type === 'text' ? chunk.text : chunk.type))).toEqual([
      ...['You', ' said', ' hello', 'usage'],
    ]);
    const stopped = collect(model.stream(request, AbortSignal.abort()));
    await expect(stopped).rejects.toThrow();
    expect(model.requests).toHaveLength(2);
  });

  it('limits a key until its window ends', async () => {
    const ctx = testCtx();
    const rule = { limit: 2, windowSeconds: 60 };
    await ctx.limiter.take('a', rule);
    await ctx.limiter.take('a', rule);
    expect(await ctx.limiter.take('a', rule)).toEqual({ allowed: false, retryAfterSeconds: 60 });
    ctx.clock.advance(60_000);
    expect((await ctx.limiter.take('a', rule)).allowed).toBe(true);
  });

  it('keeps whole files only', async () => {
    const ctx = testCtx();
    const bytes = async function* () {
      yield new Uint8Array(10);
    };
    await expect(ctx.files.put('a', bytes(), 9)).rejects.toMatchObject({ code: 'too-large' });
    expect(ctx.files.files.size).toBe(0);
    expect(await ctx.files.put('a', bytes(), 10)).toEqual({ sizeBytes: 10 });
  });
});
