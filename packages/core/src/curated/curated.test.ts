import { SourceId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { ask, askStream } from '../conversation/ask.ts';
import { addSource, removeOwnSource, syncSource } from '../source/index.ts';
import { collect, createFakeModel, seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import {
  createCurated,
  deleteCurated,
  importCurated,
  listCurated,
  setCuratedThreshold,
  testCurated,
  updateCurated,
} from './index.ts';

const ANSWER = 'Yes, we **do**: to Norway in four days. It costs 14 EUR.';
const defaults = { phrasings: [], enabled: true, threshold: null };

async function begin(overrides: Partial<TestCtx> = {}) {
  const ctx = testCtx(overrides);
  const bot = await seedBot(ctx);
  const create = (question: string, answer = ANSWER, more = {}) =>
    createCurated(ctx, { ...defaults, botId: bot.id, question, answer, ...more });
  const asking = (question: string) => ask(ctx, { botId: bot.id, question });
  return { ctx, bot, create, asking };
}

async function runJobs(ctx: TestCtx) {
  for (let job = ctx.jobs.take(); job; job = ctx.jobs.take())
    if (job.name === 'sync-source')
      await syncSource(ctx, {
        sourceId: SourceId.parse(job.sourceId),
        signal: new AbortController().signal,
      });
}

describe('a curated answer', () => {
  it('is given word for word with itself as the source, and no model is called', async () => {
    const model = createFakeModel('Something else.');
    const { ctx, bot, create } = await begin({ model });
    const curated = await create('Do you ship to Norway?');
    const question = 'Hi, could you tell me if you deliver to Norway?';
    const events = await collect(askStream(ctx, { botId: bot.id, question }));
    const done = events.at(-1);
    if (done?.type !== 'done') throw new Error('no end');
    expect(done.answer).toMatchObject({ answer: ANSWER, answered: true, mode: 'curated' });
    expect(done.answer.citations).toEqual([
      expect.objectContaining({
        ...{ number: 1, sourceId: curated.sourceId, title: 'Do you ship to Norway?' },
        quote: 'Yes, we do: to Norway in four days. It costs 14 EUR.',
      }),
    ]);
    expect(done.answer.citations[0]).not.toHaveProperty('url');
    expect(events[0]).toMatchObject({ type: 'delta', at: 0, text: ANSWER });
    expect(model.requests).toEqual([]);
    expect(done.answer.usage.costMicros).toBe(0);
  });

  it('leaves a receipt with the score, binds every sentence and counts the hit', async () => {
    const { ctx, bot, create, asking } = await begin();
    const curated = await create('Do you ship to Norway?');
    const { messageId, confidence } = await asking('do you deliver to norway');
    const receipt = ctx.tables.receipts.get(messageId)?.receipt;
    expect(receipt?.curated).toEqual({ id: curated.id, score: confidence });
    expect(receipt?.sentences.map(({ score }) => score)).toEqual([1, 1]);
    const page = await listCurated(ctx, { botId: bot.id, limit: 10 });
    expect(page.items).toMatchObject([{ id: curated.id, hits: 1 }]);
  });

  it('cites the passage that retrieval knows it by', async () => {
    const { ctx, create, asking } = await begin();
    await create('Do you ship to Norway?');
    await runJobs(ctx);
    const { citations } = await asking('Do you deliver to Norway?');
    const passage = citations[0] && ctx.tables.passages.get(citations[0].passageId);
    const version = passage && ctx.tables.versions.get(passage.versionId);
    expect(version?.text.slice(citations[0]?.start, citations[0]?.end)).toBe(ANSWER);
  });

  it('takes part in retrieval like any other text when the question is another one', async () => {
    const { ctx, create, asking } = await begin();
    await create('Do you ship to Norway?');
    await runJobs(ctx);
    const answer = await asking('How much does it cost to ship to Norway?');
    expect(answer).toMatchObject({ answered: true, mode: 'extractive' });
    expect(answer.answer).toContain('14 EUR');
  });

  it('answers by another phrasing, and by none while it is switched off', async () => {
    const { ctx, create, asking } = await begin();
    const { id } = await create('Norway?', ANSWER, { phrasings: ['Where do my flowers go to?'] });
    expect((await asking('where do my flowers go to')).mode).toBe('curated');
    await updateCurated(ctx, { id, enabled: false });
    expect((await asking('where do my flowers go to')).mode).not.toBe('curated');
    await updateCurated(ctx, { id, enabled: true });
    expect((await asking('where do my flowers go to')).mode).toBe('curated');
    await deleteCurated(ctx, id);
    expect((await asking('where do my flowers go to')).mode).not.toBe('curated');
  });

  it('keeps to the threshold of the answer, else of the bot', async () => {
    const { ctx, bot, create, asking } = await begin();
    const { id } = await create('Do you ship to Norway?');
    const near = 'Do you deliver to Norway?';
    expect((await asking(near)).mode).toBe('curated');
    await setCuratedThreshold(ctx, { botId: bot.id, threshold: 1 });
    expect((await asking(near)).mode).not.toBe('curated');
    expect((await asking('do you ship to NORWAY')).mode).toBe('curated');
    await updateCurated(ctx, { id, threshold: 0.8 });
    expect((await asking(near)).mode).toBe('curated');
  });

  it('says nothing for a bot that is paused', async () => {
    const { ctx, bot, create, asking } = await begin();
    await create('Do you ship to Norway?');
    await ctx.stores.bots.updateBot('all', bot.id, { publication: 'paused' });
    expect((await asking('Do you ship to Norway?')).mode).toBe('flow');
  });

  it('#6 is of one bot: another one does not know it', async () => {
    const { ctx, create } = await begin();
    await create('Do you ship to Norway?');
    const other = await seedBot(ctx);
    await createCurated(ctx, { ...defaults, botId: other.id, question: 'Open?', answer: 'No.' });
    const answer = await ask(ctx, { botId: other.id, question: 'Do you ship to Norway?' });
    expect(answer.mode).not.toBe('curated');
  });
});

describe('from a message', () => {
  it('takes the question of a reply that was no answer, and links back', async () => {
    const { ctx, bot, asking } = await begin();
    const { messageId, answered } = await asking('Do you repair clocks?');
    expect(answered).toBe(false);
    const input = { ...defaults, botId: bot.id, answer: 'We do.', fromMessageId: messageId };
    const curated = await createCurated(ctx, input);
    expect(curated).toMatchObject({ question: 'Do you repair clocks?', fromMessageId: messageId });
    expect(await asking('Do you repair clocks?')).toMatchObject({ answer: 'We do.' });
  });

  it('#26 masks personal data in a question that it takes over: others see it as a title', async () => {
    const { ctx, bot, asking } = await begin();
    const question = 'Do you repair clocks? Write to jane.doe@example.com please.';
    const { messageId } = await asking(question);
    const input = { ...defaults, botId: bot.id, answer: 'We do.', fromMessageId: messageId };
    const curated = await createCurated(ctx, input);
    expect(curated.question).toContain('Do you repair clocks?');
    expect(curated.question).not.toContain('jane');
  });

  it('refuses one that was answered, one of another bot, and none at all', async () => {
    const { ctx, bot, create, asking } = await begin();
    await create('Do you ship to Norway?');
    const { messageId } = await asking('Do you ship to Norway?');
    const input = { ...defaults, botId: bot.id, answer: 'x' };
    await expect(createCurated(ctx, { ...input, fromMessageId: messageId })).rejects.toMatchObject({
      code: 'invalid',
      fields: { fromMessageId: expect.any(String) },
    });
    const other = await seedBot(ctx);
    await expect(
      createCurated(ctx, { ...input, botId: other.id, fromMessageId: messageId }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(createCurated(ctx, input)).rejects.toMatchObject({
      fields: { question: 'is needed' },
    });
  });
});

describe('an import', () => {
  const csv = [
    'question;answer',
    '"Do you ship to ""Norway""?";"Yes.',
    'In four days."',
    'Only one cell',
    ';No question',
    'Open?;At nine.',
    'Open?;At ten.',
  ].join('\r\n');

  it('makes what is new, replaces what changed and says which rows it could not use', async () => {
    const { ctx, bot } = await begin();
    const first = await importCurated(ctx, { botId: bot.id, csv });
    expect(first).toEqual({
      ...{ created: 2, updated: 0, unchanged: 0 },
      skipped: [
        { line: 4, reason: 'It has one cell.' },
        { line: 5, reason: 'The question must not be empty.' },
        { line: 7, reason: 'Its question stands above already.' },
      ],
    });
    expect(await importCurated(ctx, { botId: bot.id, csv })).toMatchObject({
      ...{ created: 0, updated: 0, unchanged: 2 },
    });
    const changed = csv.replace('At nine.', 'At eight.');
    expect(await importCurated(ctx, { botId: bot.id, csv: changed })).toMatchObject({ updated: 1 });
    const { items } = await listCurated(ctx, { botId: bot.id, limit: 10 });
    expect(items.map(({ question, answer }) => [question, answer])).toContainEqual([
      'Do you ship to "Norway"?',
      'Yes.\r\nIn four days.',
    ]);
    expect(items).toContainEqual(expect.objectContaining({ answer: 'At eight.' }));
  });

  it('refuses a file without rows and one with too many', async () => {
    const { ctx, bot } = await begin();
    const many = 'a,b\n'.repeat(2_001);
    for (const text of ['question,answer', many])
      await expect(importCurated(ctx, { botId: bot.id, csv: text })).rejects.toMatchObject({
        ...{ code: 'invalid', fields: { csv: expect.any(String) } },
      });
  });
});

describe('a source of type qa', () => {
  it('is a curated answer, and takes it along when it goes', async () => {
    const { ctx, bot, asking } = await begin();
    const config = { type: 'qa', question: 'Open on Sunday?', answer: 'No.' } as const;
    const source = await addSource(ctx, { botId: bot.id, source: config });
    expect(source).toMatchObject({ type: 'qa', title: 'Open on Sunday?', status: 'queued' });
    expect(await asking('Are you open on Sundays?')).toMatchObject({ answer: 'No.' });
    await runJobs(ctx);
    const read = await ctx.stores.sources.findSource('all', source.id);
    expect(read).toMatchObject({ status: 'ready', documentCount: 1 });
    await removeOwnSource(ctx, source.id);
    expect((await asking('Are you open on Sundays?')).mode).not.toBe('curated');
    expect((await listCurated(ctx, { botId: bot.id, limit: 5 })).total).toBe(0);
  });
});

it('tells which one would answer, and what keeps the others apart', async () => {
  const { ctx, bot, create } = await begin();
  const norway = await create('Do you ship to Norway?');
  await create('Do you ship to Sweden?');
  const tested = await testCurated(ctx, { botId: bot.id, question: 'Do you deliver to Norway?' });
  expect(tested.answeredBy).toBe(norway.id);
  expect(tested.candidates).toMatchObject([
    { id: norway.id, threshold: 0.8, differs: [] },
    { question: 'Do you ship to Sweden?', differs: ['norwai', 'sweden'] },
  ]);
});
