import { expect, it } from 'vitest';
import { addSource, removeOwnSource, syncSource } from '../source/index.ts';
import { seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import { checkFindings, dismissFinding, listFindings, recheckFindings } from './index.ts';

const signal = new AbortController().signal;
const OLD = '# Returns\n\nGoods can be returned within 30 days. The return label costs 4.90 EUR.';
const NEW = '# Returning goods\n\nPlease note: Goods can be returned within 14 days.';

async function begin() {
  const ctx = testCtx();
  const bot = await seedBot(ctx);
  const add = async (title: string, text: string) => {
    const source = await addSource(ctx, { botId: bot.id, source: { type: 'text', title, text } });
    await syncSource(ctx, { sourceId: source.id, signal });
    return source;
  };
  const check = async () => {
    await checkFindings(ctx, { botId: bot.id, signal });
    return (await listFindings(ctx, { botId: bot.id, limit: 50 })).items;
  };
  return { ctx, bot, add, check };
}

/** The source reads another text the next time. */
async function reread(ctx: TestCtx, source: Awaited<ReturnType<typeof addSource>>, text: string) {
  const row = ctx.tables.sources.get(source.id);
  if (row?.config.type !== 'text') throw new Error('It is no text.');
  ctx.tables.sources.set(source.id, { ...row, config: { ...row.config, text } });
  await syncSource(ctx, { sourceId: source.id, signal });
}

it('finds what two sources say differently, with both quotes as they stand there', async () => {
  const { ctx, add, check } = await begin();
  await add('Terms', OLD);
  await add('News', NEW);
  const findings = await check();
  expect(findings).toMatchObject([{ kind: 'quantity', status: 'open' }]);
  const [finding] = findings;
  const quotes = [finding?.left, finding?.right].map((side) => side?.quote).sort();
  expect(quotes).toEqual([
    'Goods can be returned within 30 days.',
    'Please note: Goods can be returned within 14 days.',
  ]);
  for (const side of [finding?.left, finding?.right]) {
    const document = side && ctx.tables.documents.get(side.documentId);
    const text = document && ctx.tables.versions.get(document.currentVersionId)?.text;
    expect(text?.slice(side?.start, side?.end)).toBe(side?.quote);
  }
});

it('says nothing where sources agree, speak of something else, or one says it twice', async () => {
  const { add, check } = await begin();
  await add('Terms', OLD);
  await add('Short', 'Goods can be returned within 30 days.');
  await add('Jobs', 'Invoices can be paid within 14 days.');
  expect(await check()).toEqual([]);
});

const words = (name: string) => Array.from({ length: 60 }, (_, at) => `${name}${at}`).join(' ');

it('finds long passages that are nearly copies', async () => {
  const { add, check } = await begin();
  await add('One', `# About us\n\n${words('word')}.\n\n# Jobs\n\n${words('job')}.`);
  await add('Two', `# About us\n\n${words('word')} indeed.\n\n# Press\n\n${words('press')}.`);
  expect(await check()).toMatchObject([{ kind: 'duplicate', subject: 'About us' }]);
});

it('tells of a document that is there twice once', async () => {
  const { add, check } = await begin();
  const text = ['one', 'two', 'three'].map((name) => `# ${name}\n\n${words(name)}.`).join('\n\n');
  const prices = '\n\n| Item | Price |\n|---|---|\n| Chain S | 9 € |\n| Chain M | 11 € |';
  await add('Guide', text + prices);
  await add('Guide', text + prices);
  expect(await check()).toMatchObject([{ kind: 'copy', subject: 'Guide', score: 1 }]);
});

it('compares rows of price lists by their names', async () => {
  const { add, check } = await begin();
  const list = (rows: string) => `| Item | No | Price |\n|---|---|---|\n${rows}`;
  await add('Spring', list('| Brake pads | BP-100 | 19 € |\n| Brake pads | BP-200 | 24 € |'));
  await add('Autumn', list('| Brake pads | BP-100 | 19 € |\n| Brake pads | BP-200 | 26 € |'));
  expect(await check()).toMatchObject([
    { kind: 'price', left: { quote: expect.stringContaining('BP-200') } },
  ]);
});

it('is resolved when a side changes or goes, and open again when it comes back', async () => {
  const { ctx, add, check } = await begin();
  await add('Terms', OLD);
  const news = await add('News', NEW);
  await check();
  await reread(ctx, news, 'Goods can be returned within 30 days.');
  expect(await check()).toMatchObject([{ status: 'resolved' }]);
  await reread(ctx, news, NEW);
  expect(await check()).toMatchObject([{ status: 'open' }]);
  await removeOwnSource(ctx, news.id);
  expect(await check()).toMatchObject([{ status: 'resolved' }]);
});

it('stays dismissed while both quotes are the same, whatever is compared again', async () => {
  const { ctx, bot, add, check } = await begin();
  await add('Terms', OLD);
  const news = await add('News', NEW);
  const [finding] = await check();
  if (!finding) throw new Error('Nothing was found.');
  await dismissFinding(ctx, { id: finding.id, dismissed: true });
  await recheckFindings(ctx, { botId: bot.id });
  expect(await check()).toMatchObject([{ id: finding.id, status: 'dismissed' }]);
  await reread(ctx, news, NEW.replace('14', '10'));
  const after = await check();
  expect(after.map(({ id, status }) => [id === finding.id, status]).sort()).toEqual([
    [false, 'open'],
    [true, 'resolved'],
  ]);
  await dismissFinding(ctx, { id: finding.id, dismissed: false });
  expect(await check()).toContainEqual(expect.objectContaining({ status: 'resolved' }));
});

it('compares only what changed since', async () => {
  const { ctx, add, check } = await begin();
  await add('Terms', OLD);
  await add('News', NEW);
  await check();
  let searches = 0;
  const { knowledge } = ctx.stores;
  const searchKeyword: typeof knowledge.searchKeyword = (...args) => {
    searches += 1;
    return knowledge.searchKeyword(...args);
  };
  const counting = {
    ...ctx,
    stores: { ...ctx.stores, knowledge: { ...knowledge, searchKeyword } },
  };
  const { id: botId } = [...ctx.tables.bots.values()][0] ?? {};
  if (!botId) throw new Error('There is no bot.');
  await checkFindings(counting, { botId, signal });
  expect(searches).toBe(0);
  await add('More', 'Letters are answered within 3 days.');
  await checkFindings(counting, { botId, signal });
  expect(searches).toBe(1);
});

it('looks at each document once, also at what changed behind it while it looked', async () => {
  const { ctx, bot, add } = await begin();
  for (let at = 0; at < 45; at += 1)
    await add(`Letter ${at}`, `Letter ${at} came from town ${at}.`);
  const { findings } = ctx.stores;
  const first = [...ctx.tables.documents.keys()].sort()[0];
  const compared: string[] = [];
  let listed = 0;
  const counting: typeof findings = {
    ...findings,
    async listUnchecked(key, page) {
      const documents = await findings.listUnchecked(key, page);
      listed += documents.length;
      return documents;
    },
    async listCompared(key, document, limit) {
      const passages = await findings.listCompared(key, document, limit);
      // The first one is read anew when the last one is looked at.
      if (compared.push(document) === 45 && first) ctx.tables.checkedDocuments.delete(first);
      return passages;
    },
  };
  const { stores } = ctx;
  await checkFindings(
    { ...ctx, stores: { ...stores, findings: counting } },
    { botId: bot.id, signal },
  );
  expect(new Set(compared).size).toBe(45);
  expect(compared.filter((id) => id === first)).toHaveLength(2);
  expect(listed).toBe(46);
});

it('is queued by a run of a source', async () => {
  const { ctx, bot, add } = await begin();
  await add('Terms', OLD);
  expect(ctx.jobs.enqueued).toContainEqual({ name: 'check-findings', botId: bot.id });
});
