import { NewTestCase, type UpdateBot } from '@pixel/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBot } from '../bot/index.ts';
import { ask } from '../conversation/index.ts';
import {
  createCurated,
  deleteCurated,
  importCurated,
  setCuratedThreshold,
  updateCurated,
} from '../curated/index.ts';

import { GOOD_CASE, openTestShop } from '../testing/index.ts';
import { setPublishGate, updateGatedBot, updateTestCase } from './index.ts';

type Shop = Awaited<ReturnType<typeof openTestShop>>;

let shop: Shop;
let ctx: Shop['ctx'];
let bot: Shop['bot'];
let set: Shop['set'];

beforeEach(async () => {
  shop = await openTestShop();
  ({ ctx, bot, set } = shop);
});

describe('the publish gate', () => {
  const publish = () => updateGatedBot(ctx, { id: bot.id, publication: 'published' });
  const refused = (why: RegExp) => ({ code: 'conflict', message: expect.stringMatching(why) });
  beforeEach(async () => {
    await updateGatedBot(ctx, { id: bot.id, publication: 'paused' });
    await shop.add(GOOD_CASE, { question: 'Do you sell bicycles in Paris?', facts: [['yes']] });
    await setPublishGate(ctx, { botId: bot.id, gate: { testSetId: set.id, minPass: 0.5 } });
  });

  it('holds a bot back without a run, and lets it through with one that passes, though it is paused', async () => {
    await expect(publish()).rejects.toMatchObject(refused(/has not been run/));
    expect((await ctx.stores.bots.findBot('all', bot.id))?.publication).toBe('paused');
    expect((await shop.run()).metrics.passRate).toBe(0.5);
    expect((await publish()).publication).toBe('published');
    // What is published stays so, whatever changes.
    await shop.learn('More.', 'More');
    expect((await publish()).publication).toBe('published');
  });

  it('names the cases that failed', async () => {
    await setPublishGate(ctx, { botId: bot.id, gate: { testSetId: set.id, minPass: 0.9 } });
    await shop.run();
    await expect(publish()).rejects.toMatchObject({
      ...refused(/50 % .* 90 % are needed.*“Do you sell bicycles in Paris\?”/),
      fields: { publication: 'is held back by the publish gate' },
    });
  });

  it('wants a run of the pages, the settings and the cases as they are now', async () => {
    const stale = refused(/has changed since/);
    await shop.run();
    await shop.learn('We also sell bread.', 'Bread');
    await expect(publish()).rejects.toMatchObject(stale);
    await shop.run();
    await updateGatedBot(ctx, { id: bot.id, persona: { refusal: 'No idea.' } });
    await expect(publish()).rejects.toMatchObject(stale);
    await shop.run();
    await updateGatedBot(ctx, { id: bot.id, theme: { radius: 3 } });
    const [testCase] = ctx.tables.testCases.values();
    if (!testCase) throw new Error('No case.');
    ctx.clock.advance(1_000);
    await updateTestCase(ctx, { ...NewTestCase.parse({ question: 'New?' }), id: testCase.id });
    await expect(publish()).rejects.toMatchObject(stale);
  });

  it('wants a new run after every change of curated answers and of the thresholds, and not for a hit', async () => {
    const stale = refused(/has changed since/);
    const fresh = refused(/50 % .* passed/);
    await setPublishGate(ctx, { botId: bot.id, gate: { testSetId: set.id, minPass: 0.9 } });
    const question = 'Do you deliver on Sundays?';
    const told = { phrasings: [], answer: 'No.', enabled: true, threshold: null };
    const curated = await createCurated(ctx, { ...told, botId: bot.id, question });
    await shop.run();
    await expect(publish()).rejects.toMatchObject(fresh);
    // Its passages are those of before: the queued run of its source was not worked off.
    const changes = [
      () => updateCurated(ctx, { id: curated.id, answer: 'Never.' }),
      () => updateCurated(ctx, { id: curated.id, enabled: false }),
      () => updateCurated(ctx, { id: curated.id, enabled: true, threshold: 0.9 }),
      () => setCuratedThreshold(ctx, { botId: bot.id, threshold: 0.85 }),
      () => importCurated(ctx, { botId: bot.id, csv: `${question},Not on Sundays.` }),
      () => updateGatedBot(ctx, { id: bot.id, answering: { answerFrom: 0.5 } }),
      () => updateGatedBot(ctx, { id: bot.id, answering: { askFrom: 0.1 } }),
      () => deleteCurated(ctx, curated.id),
    ];
    for (const change of changes) {
      await change();
      await expect(publish()).rejects.toMatchObject(stale);
      await shop.run();
    }
    await createCurated(ctx, { ...told, botId: bot.id, question });
    await shop.run();
    await setPublishGate(ctx, { botId: bot.id, gate: null });
    await publish();
    expect((await ask(ctx, { botId: bot.id, question })).mode).toBe('curated');
    await updateGatedBot(ctx, { id: bot.id, publication: 'paused' });
    await setPublishGate(ctx, { botId: bot.id, gate: { testSetId: set.id, minPass: 0.9 } });
    await expect(publish()).rejects.toMatchObject(fresh);
  });

  it('judges what is changed and published in one request by what it comes to', async () => {
    const stale = refused(/has changed since/);
    await shop.run();
    const before = await ctx.stores.bots.findBot('all', bot.id);
    const audited = ctx.tables.audit.size;
    const changes: Omit<UpdateBot, 'id'>[] = [
      ...[{ answering: { answerFrom: 0.5 } }, { persona: { refusal: 'No idea.' } }],
      ...[{ modelSettings: { temperature: 0.9 } }, { answering: { askFrom: 0.1 }, theme: {} }],
    ];
    for (const change of changes)
      await expect(
        updateGatedBot(ctx, { ...change, id: bot.id, publication: 'published' }),
      ).rejects.toMatchObject({
        ...{ ...stale, fields: { publication: 'is held back by the publish gate' } },
      });
    expect(await ctx.stores.bots.findBot('all', bot.id)).toEqual(before);
    expect(ctx.tables.audit.size).toBe(audited);
    // What changes no answer, or says what holds already, may come along.
    const published = await updateGatedBot(ctx, {
      ...{ id: bot.id, publication: 'published', theme: { radius: 3 } },
      ...{ persona: { refusal: bot.persona.refusal }, answering: bot.answering },
    });
    expect(published).toMatchObject({ publication: 'published', theme: { radius: 3 } });
  });

  it('judges a bot by what somebody else changes while it is being published', async () => {
    await shop.run();
    const [, published] = await Promise.allSettled([
      updateGatedBot(ctx, { id: bot.id, persona: { refusal: 'No idea.' } }),
      publish(),
    ]);
    expect(published).toMatchObject({ reason: refused(/has changed since/) });
    expect((await ctx.stores.bots.findBot('all', bot.id))?.publication).toBe('paused');
  });

  it('is of a set of the same bot', async () => {
    const other = await createBot(ctx, {
      ...{ clientId: bot.clientId, name: 'Other', type: 'chatbot' },
      ...{ complexity: 'basic', language: 'en' },
    });
    const gate = { testSetId: set.id, minPass: 1 };
    await expect(setPublishGate(ctx, { botId: other.id, gate })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
