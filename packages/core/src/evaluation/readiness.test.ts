import { beforeEach, describe, expect, it } from 'vitest';
import type { BotRecord } from '../bot/index.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { createFakeModel, seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import {
  addTestCases,
  createTestSet,
  generateTestCases,
  listTestSets,
  measureReadiness,
  readReadiness,
  setPublishGate,
} from './index.ts';

const { signal } = new AbortController();
const DELIVERY = `# Delivery

Standard delivery costs 4.95 EUR and takes 3 working days. We do not deliver parcels on Sundays. You can change the address of an order before it is packed.

# Returns

You can return a parcel within 60 days. A return label costs 3.50 EUR. Gift cards are valid for 24 months.

# How to return a parcel

Open your order in your account and choose Return. Print the label and hand in the box within a week.`;

let ctx: TestCtx;
let bot: BotRecord;
beforeEach(async () => {
  ctx = testCtx();
  bot = await seedBot(ctx);
});

async function learn(text: string, title = 'Shop') {
  const source = { type: 'text', title, text } as const;
  const { id: sourceId } = await addSource(ctx, { botId: bot.id, source });
  await syncSource(ctx, { sourceId, signal });
}
const measure = () => measureReadiness(ctx, { botId: bot.id, signal });
const read = () => readReadiness(ctx, bot.id);
const job = () => ({ name: 'measure-readiness', botId: bot.id });

describe('readiness', () => {
  it('is measured after the first reading, from questions about the pages and others', async () => {
    expect(await read()).toMatchObject({ status: 'empty', score: null });
    await learn(DELIVERY);
    expect(ctx.jobs.enqueued).toContainEqual(job());
    expect(await read()).toMatchObject({ status: 'measuring', score: null });
    await measure();
    const { status, score, parts, worst, testSetId } = await read();
    expect(status).toBe('measured');
    if (!parts || score === null) throw new Error('Nothing was measured.');
    expect(parts.answers.of).toBeGreaterThanOrEqual(8);
    expect(parts.refusals.of).toBeGreaterThanOrEqual(4);
    expect(parts.sources).toEqual({ count: 1, of: 1, points: 20 });
    const points = ({ count, of, points: most }: typeof parts.answers) => (most * count) / of;
    expect(score).toBe(
      Math.round(points(parts.answers) + points(parts.refusals) + points(parts.sources)),
    );
    const failed =
      parts.answers.of - parts.answers.count + parts.refusals.of - parts.refusals.count;
    expect(worst).toHaveLength(Math.min(10, failed));
    const sets = await listTestSets(ctx, { botId: bot.id, limit: 9 });
    expect(sets.items).toMatchObject([{ id: testSetId, automatic: true }]);
  });

  it('is low while the pages say nothing to ask about', async () => {
    await learn('Welcome!');
    await measure();
    const { score, parts } = await read();
    expect(parts?.answers).toEqual({ count: 0, of: 0, points: 55 });
    expect(parts?.refusals.count).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(45);
  });

  it('leaves the set to the program', async () => {
    await learn(DELIVERY);
    await measure();
    const { testSetId } = await read();
    if (!testSetId) throw new Error('No set.');
    await expect(
      addTestCases(ctx, { testSetId, cases: [], fromMessageIds: [] }),
    ).rejects.toMatchObject({ code: 'conflict' });
    const gate = { testSetId, minPass: 0.5 };
    await expect(setPublishGate(ctx, { botId: bot.id, gate })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('costs nothing where a model is set', async () => {
    ctx = testCtx({ ...ctx, model: createFakeModel('Of a model.') });
    await learn(DELIVERY);
    await measure();
    const results = [...ctx.tables.testResults.values()].flatMap((one) => [...one.values()]);
    expect(results.length).toBeGreaterThan(10);
    expect(results.filter(({ mode }) => mode === 'model')).toEqual([]);
    expect(await ctx.stores.clients.listUsage(bot.clientId, null, 9)).toEqual([]);
  });

  it('is measured anew when the pages changed, at most once in ten minutes', async () => {
    await learn(DELIVERY);
    await measure();
    const first = await read();
    await learn('We sell tulips for 12 EUR a bunch.', 'Tulips');
    ctx.clock.advance(60_000);
    await measure();
    expect(await read()).toEqual(first);
    expect(ctx.jobs.delays.get(JSON.stringify(job()))).toBe(540);
    ctx.clock.advance(540_000);
    await measure();
    const second = await read();
    expect(second.parts?.sources).toMatchObject({ count: 2, of: 2 });
    ctx.clock.advance(600_000);
    await measure();
    expect(await read()).toEqual(second);
    expect(ctx.tables.testSets.size).toBe(1);
  });

  it('waits half a minute for other sources that are being read', async () => {
    await learn(DELIVERY);
    await addSource(ctx, { botId: bot.id, source: { type: 'qa', question: 'Q?', answer: 'A.' } });
    await measure();
    expect((await read()).status).toBe('measuring');
    expect(ctx.jobs.delays.get(JSON.stringify(job()))).toBe(5);
    ctx.clock.advance(30_000);
    await measure();
    expect((await read()).parts?.sources).toMatchObject({ count: 1, of: 2 });
  });

  it('tells what to do about an answer that is not found', async () => {
    await learn(DELIVERY);
    const { knowledge } = ctx.stores;
    const deaf = { ...knowledge, searchKeyword: async () => [] };
    // Nearest, but of a passage that is gone: an index without any would be a fault, and told as one.
    const index = { ...ctx.index, search: async () => [{ id: ctx.newId('passage'), score: 0.1 }] };
    const broken = { ...ctx, index, stores: { ...ctx.stores, knowledge: deaf } };
    await measureReadiness(broken, { botId: bot.id, signal });
    const { worst, score, parts } = await read();
    expect(parts?.answers.count).toBe(0);
    expect(parts?.refusals.count).toBe(parts?.refusals.of);
    expect(score).toBe(45);
    expect(parts?.answers.of).toBeGreaterThan(5);
    expect(worst).toHaveLength(Math.min(10, parts?.answers.of ?? 0));
    expect(worst[0]?.advice).toMatchObject({
      code: 'add-page',
      text: expect.stringContaining('Add a page'),
    });
  });
});

describe('generated cases', () => {
  it('are the same for the same seed and content, others for another seed, and never more than asked for', async () => {
    await learn(DELIVERY);
    const made = async (seed: number) => {
      const { id: testSetId } = await createTestSet(ctx, { botId: bot.id, name: 'G' });
      const kinds = [
        'direct',
        'paraphrase',
        'wrong-premise',
        'out-of-scope',
        'other-language',
        'injection',
      ] as const;
      const input = { testSetId, seed, count: 20, kinds: [...kinds] };
      const { items } = await generateTestCases(ctx, input);
      return items.map(({ kind, question, facts }) => ({ kind, question, facts }));
    };
    const [one, again, other] = [await made(1), await made(1), await made(2)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(one.length).toBeLessThanOrEqual(20);
    const questions = one.map(({ question }) => question);
    expect(questions).toContain('How do I return a parcel?');
    expect(new Set(one.map(({ kind }) => kind))).toContain('other-language');
    expect(one.find(({ kind }) => kind === 'wrong-premise')?.facts[0]).toBeDefined();
  });

  it.each([
    [
      'en',
      'A return label costs 3.50 EUR and comes by mail.',
      'How much does a return label cost?',
    ],
    [
      'en',
      'We do not deliver any parcels on Sundays, sorry.',
      'Do you deliver any parcels on Sundays?',
    ],
    [
      'en',
      'You can change your delivery address before we pack.',
      'Can I change my delivery address before you pack?',
    ],
    [
      'en',
      'We text you when your repaired bike is ready.',
      'Do you text me when my repaired bike is ready?',
    ],
    [
      'de',
      'Eine späte Abreise bis 14 Uhr kostet 35 €.',
      'Was kostet eine späte Abreise bis 14 Uhr?',
    ],
    [
      'de',
      'Wir liefern unsere Möbel auch nach Österreich.',
      'Liefern Sie Ihre Möbel nach Österreich?',
    ],
    [
      'fr',
      'Nous livrons les colis en Norvège et en Suède.',
      'Est-ce que vous livrez les colis en Norvège et en Suède ?',
    ],
    [
      'fr',
      'La livraison à domicile coûte 5 € en France.',
      'Combien coûte la livraison à domicile ?',
    ],
    ['es', 'El envío a domicilio cuesta 5 € en España.', '¿Cuánto cuesta el envío a domicilio?'],
    [
      'es',
      'Entregamos los paquetes grandes en toda España.',
      '¿Entregan los paquetes grandes en toda España?',
    ],
  ])('read like questions (%s): %s', async (language, sentence, question) => {
    expect(await questionsOn(language, sentence)).toContain(question);
  });

  it.each([
    ['The first visit takes 75 minutes and costs $129 without insurance.', /takes|75/],
    ['E-bikes cost £20 more for each package.', /How much do e-bikes cost/],
    ['You may need an antibiotic or a note from your physician.', /need/],
    ['Call us if your tooth hurts for days: your lip is still numb after 24 hours.', /lip/],
    ['All X-rays are digital and use about 80 % less radiation than film.', /120/],
    ['Gift cards are valid for 24 months from the day of purchase.', /of buy/],
    ['Guide dogs are welcome and stay free of charge.', /stay|charge of charge/],
  ])('are none where they would read badly: %s', async (sentence, odd) => {
    const questions = await questionsOn('en', `${sentence} ${GOOD}`);
    expect(questions).toContain('How much does a return label cost?');
    expect(questions.filter((one) => odd.test(one))).toEqual([]);
  });

  it.each(['How long does it last?', 'Looking after it', 'Getting in'])(
    'are none of a heading that hangs on others: %s',
    async (heading) => {
      const questions = await questionsOn('en', `\n\n## ${heading}\n\n${GOOD}`);
      expect(questions).toContain('How much does a return label cost?');
      expect(questions.join(' ').toLowerCase()).not.toContain(heading.toLowerCase());
    },
  );

  const GOOD = 'A return label costs 3.50 EUR.';
  const questionsOn = async (language: string, text: string) => {
    const filler = new Map(
      Object.entries({
        en: 'This page tells everything about the shop and what people ask us about it most of the time.',
        de: 'Diese Seite erzählt alles über das Geschäft und was die Leute uns darüber meistens fragen.',
        fr: 'Cette page raconte tout sur le magasin et ce que les gens nous demandent le plus souvent.',
        es: 'Esta página cuenta todo sobre la tienda y lo que la gente nos pregunta casi siempre.',
      }),
    ).get(language);
    await learn(`${filler} ${text}`);
    const { id: testSetId } = await createTestSet(ctx, { botId: bot.id, name: 'G' });
    const { items } = await generateTestCases(ctx, {
      testSetId,
      seed: 1,
      count: 30,
      kinds: ['direct', 'paraphrase', 'wrong-premise'],
    });
    return items.map((one) => one.question);
  };
});
