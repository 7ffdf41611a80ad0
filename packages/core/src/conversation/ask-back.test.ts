import { describe, expect, it } from 'vitest';
import { updateBot } from '../bot/index.ts';
import { setGapStatus } from '../gap/index.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { createFakeModel, seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import { answerCurve } from './answer-curve.ts';
import { ask } from './ask.ts';

const TEXTS = {
  Returns: 'You can return unused goods within 30 days of delivery.',
  'Shipping to Norway': 'We ship to Norway and Sweden for 14 EUR.',
};

/** A bot that asks back whatever it is asked. */
async function unsureBot(ctx: TestCtx) {
  const { id: botId } = await seedBot(ctx);
  for (const [title, text] of Object.entries(TEXTS)) {
    const { id: sourceId } = await addSource(ctx, { botId, source: { type: 'text', title, text } });
    await syncSource(ctx, { sourceId, signal: new AbortController().signal });
  }
  await updateBot(ctx, { id: botId, answering: { askFrom: 0, answerFrom: 1 } });
  return botId;
}

const QUESTION = 'What does it cost to ship goods to Norway?';

describe('a bot that is not sure', () => {
  it('asks back in the language of the question and offers the nearest headings', async () => {
    const ctx = testCtx();
    const botId = await unsureBot(ctx);
    const english = await ask(ctx, { botId, question: QUESTION });
    expect(english).toMatchObject({
      ...{ answered: false, mode: 'extractive', citations: [] },
      suggestions: expect.arrayContaining(['Shipping to Norway']),
    });
    expect(english.answer).toContain('Did you mean one of these?\n\n- ');
    const german = await ask(ctx, {
      ...{ botId, question: 'Was kostet der Versand nach Norway, bitte?', language: 'de' },
    });
    expect(german.answer).toContain('Meinen Sie');
    expect(german.suggestions?.length).toBeLessThanOrEqual(3);
  });

  it('offers headings with numbers as one line each, and as they are', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    for (const heading of ['5. How to ship goods', '24. Dezember: we ship no goods']) {
      const text = `# ${heading}\n\nWe ship goods to Norway for 14 EUR.`;
      const source = { type: 'text' as const, title: 'Terms', text };
      const { id: sourceId } = await addSource(ctx, { botId, source });
      await syncSource(ctx, { sourceId, signal: new AbortController().signal });
    }
    await updateBot(ctx, { id: botId, answering: { askFrom: 0, answerFrom: 1 } });
    const { answer, suggestions } = await ask(ctx, { botId, question: QUESTION });
    expect(suggestions).toContain('5. How to ship goods');
    expect(answer).toContain('\n- 5.\u00a0How to ship goods');
    expect(answer).not.toMatch(/^- \d+\. /m);
  });

  it('asks back once, then says that it does not know', async () => {
    const ctx = testCtx();
    const botId = await unsureBot(ctx);
    const first = await ask(ctx, { botId, question: QUESTION });
    const { conversationId } = first;
    const second = await ask(ctx, { botId, conversationId, question: 'Norway, goods?' });
    expect(second).not.toHaveProperty('suggestions');
    expect(second.answer).toMatch(/could not find/);
    const third = await ask(ctx, { botId, conversationId, question: 'Norway, shipping?' });
    expect(third).toHaveProperty('suggestions');
  });

  it('does not ask a model', async () => {
    const model = createFakeModel('Yes.');
    const ctx = testCtx({ model });
    const botId = await unsureBot(ctx);
    await ask(ctx, { botId, question: QUESTION });
    expect(model.requests).toEqual([]);
  });

  it('answers, asks or declines as its thresholds say', async () => {
    const ctx = testCtx();
    const botId = await unsureBot(ctx);
    const ways = async (answering: { askFrom: number; answerFrom: number }) => {
      await updateBot(ctx, { id: botId, answering });
      const { answered, suggestions } = await ask(ctx, { botId, question: QUESTION });
      return answered ? 'answers' : suggestions ? 'asks' : 'declines';
    };
    expect(await ways({ askFrom: 0, answerFrom: 0 })).toBe('answers');
    expect(await ways({ askFrom: 0, answerFrom: 1 })).toBe('asks');
    expect(await ways({ askFrom: 1, answerFrom: 1 })).toBe('declines');
  });

  it('refuses thresholds in the wrong order, by name', async () => {
    const ctx = testCtx();
    const { id } = await seedBot(ctx);
    await expect(updateBot(ctx, { id, answering: { askFrom: 0.9 } })).rejects.toMatchObject({
      ...{ code: 'invalid', fields: { 'answering.askFrom': 'must not be above answerFrom' } },
    });
    await expect(updateBot(ctx, { id, answering: { answerFrom: 0.1 } })).rejects.toMatchObject({
      fields: { 'answering.answerFrom': 'must not be below askFrom' },
    });
    expect(await ctx.stores.bots.findBot('all', id)).toMatchObject({
      answering: { askFrom: 0.2, answerFrom: 0.3, vectorShare: null },
    });
  });
});

describe('a question without an answer', () => {
  it('is kept once, masked, with what came nearest', async () => {
    const ctx = testCtx();
    const botId = await unsureBot(ctx);
    for (const question of [
      'Can ada@mail.example rent a canoe in Norway?',
      'can ADA@mail.example  rent a canoe in norway',
    ])
      await ask(ctx, { botId, question });
    const { items } = await ctx.stores.gaps.listGaps('all', { botId, limit: 9 });
    expect(items).toMatchObject([
      {
        ...{ question: 'Can [email] rent a canoe in Norway?', count: 2, status: 'open' },
        ...{ language: 'en', passages: [{ title: 'Shipping to Norway' }, { title: 'Returns' }] },
      },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/ada@mail/i);
  });

  it('is none when it is small talk, answered, or said to a paused bot', async () => {
    const ctx = testCtx();
    const botId = await unsureBot(ctx);
    await updateBot(ctx, { id: botId, answering: { askFrom: 0, answerFrom: 0 } });
    await ask(ctx, { botId, question: 'Hello!' });
    await ask(ctx, { botId, question: QUESTION });
    await updateBot(ctx, { id: botId, publication: 'paused' });
    await ask(ctx, { botId, question: 'Can I rent a canoe?' });
    expect(ctx.tables.gaps.size).toBe(0);
  });

  it('#27 is dismissed with an entry in the log', async () => {
    const ctx = testCtx();
    const botId = await unsureBot(ctx);
    await ask(ctx, { botId, question: 'Can I rent a canoe?' });
    const [gap] = [...ctx.tables.gaps.values()];
    if (!gap) throw new Error('The gap was not kept.');
    expect(await setGapStatus(ctx, { id: gap.id, status: 'dismissed' })).toMatchObject({
      status: 'dismissed',
    });
    expect([...ctx.tables.audit.values()].at(-1)).toMatchObject({
      ...{ action: 'gap.status-set', targetId: gap.id, clientId: gap.clientId },
    });
  });
});

describe('the curve of answers', () => {
  it('counts what is at each threshold, and says when there is too little to go by', async () => {
    const ctx = testCtx();
    const botId = await unsureBot(ctx);
    expect(await answerCurve(ctx, { id: botId })).toMatchObject({
      ...{ state: 'too-few', replies: 0, rated: 0 },
    });
    await updateBot(ctx, { id: botId, answering: { askFrom: 0, answerFrom: 0 } });
    const reach = { reach: 'all' } as const;
    for (let n = 0; n < 30; n += 1) {
      const { messageId } = await ask(ctx, { botId, question: QUESTION });
      const rating = n < 24 ? 'up' : 'down';
      await ctx.stores.conversations.saveFeedback(reach, messageId, rating, '', ctx.now());
    }
    await ask(ctx, { botId, question: 'zebra crossing' });
    await ask(ctx, { botId, question: 'Hello!' });
    const curve = await answerCurve(ctx, { id: botId });
    expect(curve).toMatchObject({ state: 'ready', replies: 31, rated: 30 });
    expect(curve.points).toHaveLength(20);
    expect(curve.points[0]).toEqual({
      ...{ threshold: 0, coverage: 1, precision: 0.8, replies: 31, rated: 30 },
    });
    const sure = curve.points.find(({ replies }) => replies === 30);
    expect(sure).toMatchObject({ coverage: 30 / 31, precision: 0.8 });
    const coverages = curve.points.map(({ coverage }) => coverage ?? 0);
    expect(coverages).toEqual(coverages.toSorted((a, b) => b - a));
  });
});
