import { describe, expect, it } from 'vitest';
import { ask } from '../conversation/index.ts';
import { createCurated, setCuratedThreshold } from '../curated/index.ts';
import { storeEmbeddings } from '../embedding/index.ts';
import { checkFindings } from '../finding/index.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { collect, seedBot, seedClient, type TestCtx, testCtx } from '../testing/index.ts';
import { exportClient } from './export-client.ts';

const { signal } = new AbortController();

/** A client whose bot knows `text` and was asked `times` questions. */
async function seedShop(ctx: TestCtx, { text, times = 1 }: { text: string; times?: number }) {
  const client = await seedClient(ctx, `Client of ${text}`);
  const bot = await seedBot(ctx, { clientId: client.id, name: `Bot of ${text}` });
  const source = { type: 'text', title: 'Shipping', text } as const;
  const { id: sourceId } = await addSource(ctx, { botId: bot.id, source });
  await syncSource(ctx, { sourceId, signal });
  await storeEmbeddings(ctx, { botId: bot.id, items: [{ id: 'sku', text: `Item of ${text}` }] });
  for (let n = 0; n < times; n += 1) await ask(ctx, { botId: bot.id, question: 'Norway?' });
  return client;
}

const parse = (pieces: readonly string[]) =>
  pieces
    .join('')
    .trimEnd()
    .split('\n')
    .map((line): Record<string, Record<string, unknown>> => JSON.parse(line));

describe('an export', () => {
  it('holds everything of the client, counts it, and is in the audit log', async () => {
    const ctx = testCtx();
    const client = await seedShop(ctx, { text: 'We ship to Norway for 14 EUR.', times: 130 });
    const lines = parse(await collect(await exportClient(ctx, client.id)));
    expect(lines[0]).toMatchObject({ export: { format: 1, clientId: client.id } });
    expect(lines.at(-1)).toEqual({
      end: {
        ...{ client: 1, bot: 1, source: 1, sourceRun: 1, document: 1, item: 1 },
        ...{ conversation: 130, message: 260, usage: 130 },
      },
    });
    const of = (kind: string) =>
      lines.map((line) => line[kind]).filter((value) => value !== undefined);
    expect(of('bot')[0]).toMatchObject({ type: 'chatbot', persona: { tone: 'friendly' } });
    expect(of('bot')[0]).not.toHaveProperty('embedder');
    expect(of('document')[0]).toMatchObject({ text: 'We ship to Norway for 14 EUR.' });
    expect(of('item')[0]).toMatchObject({ key: 'sku' });
    const ids = of('conversation').map(({ id }) => id);
    expect(new Set(ids).size).toBe(130);
    expect(of('message').every(({ conversationId }) => ids.includes(conversationId))).toBe(true);
    expect([...ctx.tables.audit.values()].at(-1)).toMatchObject({
      ...{ action: 'client.exported', targetId: client.id, clientId: client.id },
    });
  });

  it('holds curated answers with their hits, what sources say differently, and runs of sources', async () => {
    const ctx = testCtx();
    const client = await seedShop(ctx, { text: 'Goods can be returned within 30 days.' });
    const [bot] = ctx.tables.bots.values();
    if (!bot) throw new Error('There is no bot.');
    const text = 'Goods can be returned within 14 days.';
    const source = { type: 'text', title: 'News', text } as const;
    const { id: sourceId } = await addSource(ctx, { botId: bot.id, source });
    await syncSource(ctx, { sourceId, signal });
    await checkFindings(ctx, { botId: bot.id, signal });
    const told = { phrasings: [], answer: 'Yes.', threshold: null };
    const question = 'Do you ship to Norway?';
    await createCurated(ctx, { ...told, botId: bot.id, question, enabled: true });
    await createCurated(ctx, { ...told, botId: bot.id, question: 'Off?', enabled: false });
    await setCuratedThreshold(ctx, { botId: bot.id, threshold: 0.9 });
    await ask(ctx, { botId: bot.id, question });
    const lines = parse(await collect(await exportClient(ctx, client.id)));
    const of = (kind: string) => lines.flatMap((line) => line[kind] ?? []);
    expect(lines.at(-1)).toMatchObject({
      end: { source: 3, sourceRun: 2, curated: 2, curatedThreshold: 1, finding: 1 },
    });
    expect(of('curated')).toContainEqual(
      expect.objectContaining({ question, answer: 'Yes.', hits: 1, enabled: true }),
    );
    expect(of('curatedThreshold')).toEqual([{ botId: bot.id, threshold: 0.9 }]);
    expect(of('finding')).toMatchObject([{ kind: 'quantity', status: 'open' }]);
    expect(of('sourceRun')).toContainEqual(
      expect.objectContaining({ sourceId, no: 1, outcome: 'applied', added: 1 }),
    );
  });

  it('#6 holds nothing of another client', async () => {
    const ctx = testCtx();
    const mine = await seedShop(ctx, { text: 'Mine.' });
    await seedShop(ctx, { text: 'CANARY.' });
    expect((await collect(await exportClient(ctx, mine.id))).join('')).not.toContain('CANARY');
  });

  it('#2 is refused for a client out of reach as for one that does not exist, without a trace', async () => {
    const ctx = testCtx();
    const client = await seedShop(ctx, { text: 'Mine.' });
    const key = { type: 'apiKey', keyId: ctx.newId('apiKey'), scopes: ['manage'] } as const;
    const foreign: TestCtx = { ...ctx, actor: { ...key, clientIds: [ctx.newId('client')] } };
    const before = ctx.tables.audit.size;
    const missing = { code: 'not-found', message: 'No such client.' };
    await expect(exportClient(foreign, client.id)).rejects.toMatchObject(missing);
    await expect(exportClient(ctx, ctx.newId('client'))).rejects.toMatchObject(missing);
    expect(ctx.tables.audit.size).toBe(before);
  });
});
