import { expect, it } from 'vitest';
import { ask } from '../conversation/index.ts';
import { syncSource } from '../source/sync-source.ts';
import { createFakeReader, seedBot, seedSource, testCtx } from '../testing/index.ts';
import { excludePassage } from './exclude-passage.ts';
import { retrievePassages } from './retrieve-passages.ts';

const PAGES = ['Refunds take 14 days.', 'Refunds for members are paid in cash at the desk.'];

/** A bot that has read two pages, the first of which is changed in the store afterwards. */
async function withAltered(change: { readonly text?: string; readonly headings?: string[] }) {
  const items = PAGES.map((text, at) => ({
    ...({
      type: 'document',
      key: `/${at}`,
      title: `Page ${at}`,
      text: `# Refunds\n\n${text}`,
    } as const),
  }));
  const ctx = testCtx({ reader: createFakeReader(items) });
  const bot = await seedBot(ctx);
  const source = await seedSource(ctx, bot);
  await syncSource(ctx, { sourceId: source.id, signal: new AbortController().signal });
  const victim = [...ctx.tables.passages.values()].find(({ text }) => text.includes('14 days'));
  if (!victim) throw new Error('the page is there');
  ctx.tables.passages.set(victim.id, { ...victim, ...change });
  const find = async () =>
    (await retrievePassages(ctx, { botId: bot.id, query: 'When are refunds paid?', k: 5 }))
      .passages;
  const told = () =>
    [...ctx.tables.audit.values()].filter(({ action }) => action === 'passage.altered');
  return { ctx, bot, source, victim, find, told };
}

it.each([
  ['text', { text: 'Refunds take 900 days.' }],
  ['heading', { headings: ['Refunds are never paid'] }],
])(
  '#71 drops a passage whose %s is not what was read, and tells the operator once',
  async (_, change) => {
    const { ctx, bot, source, victim, find, told } = await withAltered(change);
    expect((await find()).map(({ passageId }) => passageId)).not.toContain(victim.id);
    expect(await find()).toHaveLength(1);
    expect(told()).toMatchObject([
      {
        ...{ targetId: victim.id, clientId: bot.clientId, actorType: 'system' },
        details: { botId: bot.id, sourceId: source.id, documentId: victim.documentId },
      },
    ]);
    const { items } = await ctx.stores.knowledge.listPassages('all', {
      ...{ sourceId: source.id, limit: 9, state: 'quarantined' },
    });
    expect(items).toMatchObject([{ id: victim.id, quarantine: { kind: 'altered' } }]);
  },
);

it('#71 does not answer from it, and lets nobody release it', async () => {
  const { ctx, bot, victim } = await withAltered({ text: 'Refunds take 900 days.' });
  const { answer } = await ask(ctx, { botId: bot.id, question: 'How long do refunds take?' });
  expect(answer).not.toContain('900');
  const release = excludePassage(ctx, { id: victim.id, excluded: false });
  await expect(release).rejects.toMatchObject({ code: 'conflict' });
});

it('#71 keeps what was read before hashes were kept', async () => {
  const { ctx, victim, find } = await withAltered({});
  ctx.tables.passages.set(victim.id, { ...victim, hash: '' });
  expect((await find()).map(({ passageId }) => passageId)).toContain(victim.id);
});
