import type { BotId } from '@pixel/contract';
import { QUOTAS } from '@pixel/core';
import { seedBot, type TestCtx } from '@pixel/core/testing';
import { expect, it, onTestFinished } from 'vitest';
import { addApiKey, serveFakes } from './testing/serve-fakes.ts';

interface Sent {
  readonly name: string;
  readonly size?: number;
}

/** The house with one bot, and how to send it a form of files. */
async function open(overrides: Partial<TestCtx> = {}) {
  const { ctx, server, close } = await serveFakes(null, overrides);
  onTestFinished(close);
  const { id: botId } = await seedBot(ctx);
  const headers = await addApiKey(ctx, ['manage']);
  const send = async (files: readonly Sent[]) => {
    const form = new FormData();
    for (const { name, size = 10 } of files)
      form.append('file', new Blob(['a'.repeat(size)]), name);
    const request = new Request('http://x', { method: 'POST', body: form });
    return server.inject({
      ...{ method: 'POST', url: `/api/chatbots/${botId}/sources/upload` },
      headers: { ...headers, 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
  };
  return { ctx, botId, send };
}

const filesOf = (count: number, size?: number): Sent[] =>
  Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, ...(size && { size }) }));

/** What an upload left behind. */
async function leftIn(ctx: TestCtx, botId: BotId) {
  const { items } = await ctx.stores.sources.listSources('all', { botId, limit: 100 });
  return [items.length, ctx.files.files.size, ctx.jobs.enqueued.length, ctx.tables.audit.size];
}
const NOTHING = [0, 0, 0, 0];

it('takes as many files as it may, and gives their sources in the order of the form', async () => {
  const { ctx, botId, send } = await open();
  const response = await send(filesOf(20));
  expect(response.statusCode).toBe(200);
  const { items } = response.json();
  expect(items.map(({ title }: { title: string }) => title)).toEqual(
    filesOf(20).map(({ name }) => name),
  );
  expect(await leftIn(ctx, botId)).toEqual([20, 20, 20, 20]);
});

it.each([10, 100_000])(
  'takes none of too many files of %d bytes, and says how many may come',
  async (size) => {
    const { ctx, botId, send } = await open();
    for (const count of [21, 25, 60]) {
      const response = await send(filesOf(count, size));
      expect([response.statusCode, response.json().error]).toMatchObject([
        413,
        {
          ...{ code: 'too-large', message: 'At most 20 files at a time.' },
          fields: { file: 'is there more than 20 times' },
        },
      ]);
      expect(await leftIn(ctx, botId)).toEqual(NOTHING);
    }
  },
);

it('takes no file when one of them has no name', async () => {
  const { ctx, botId, send } = await open();
  const response = await send([{ name: 'a.txt' }, { name: ' ' }, { name: 'c.txt' }]);
  expect([response.statusCode, response.json().error.fields]).toEqual([
    ...[400, { file: 'has no name' }],
  ]);
  expect(await leftIn(ctx, botId)).toEqual(NOTHING);
});

it.each([
  ['sources', { sources: 2 }],
  ['bytes', { bytes: 25 }],
])('takes no file when all of them together are too many %s', async (kind, bounds) => {
  const { ctx, botId, send } = await open({
    quotas: { ...QUOTAS, bot: { ...QUOTAS.bot, ...bounds } },
  });
  const response = await send(filesOf(3));
  expect(response.json().error.code).toBe('over-quota');
  expect(Object.keys(response.json().error.fields)).toEqual([kind]);
  expect(await leftIn(ctx, botId)).toEqual(NOTHING);
  expect((await send(filesOf(2))).statusCode).toBe(200);
});

it('takes no file when the form ends before its time', async () => {
  const { ctx, server, close } = await serveFakes(null);
  onTestFinished(close);
  const { id: botId } = await seedBot(ctx);
  const part = (name: string) =>
    `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\nhello\r\n`;
  const response = await server.inject({
    ...{ method: 'POST', url: `/api/chatbots/${botId}/sources/upload` },
    headers: {
      ...(await addApiKey(ctx, ['manage'])),
      'content-type': 'multipart/form-data; boundary=x',
    },
    payload: `${part('a.txt')}${part('b.txt').slice(0, -4)}`,
  });
  expect(response.statusCode).toBeGreaterThanOrEqual(400);
  expect(await leftIn(ctx, botId)).toEqual(NOTHING);
});
