import { AddTestCases } from '@pixel/contract';
import { beforeEach, describe, expect, it } from 'vitest';

import { ask } from '../conversation/index.ts';

import { openTestShop, seedBot } from '../testing/index.ts';
import { addTestCases, createTestSet, importTestCases } from './index.ts';

type Shop = Awaited<ReturnType<typeof openTestShop>>;

let shop: Shop;
let ctx: Shop['ctx'];
let bot: Shop['bot'];
let set: Shop['set'];

beforeEach(async () => {
  shop = await openTestShop();
  ({ ctx, bot, set } = shop);
});

describe('cases', () => {
  it('are made of logged questions with the turns before them, without personal data', async () => {
    const question = 'How much is a parcel to Norway?';
    const { conversationId } = await ask(ctx, { botId: bot.id, question });
    await ask(ctx, {
      botId: bot.id,
      conversationId,
      question: 'And to Sweden? Ask ada@shop.example',
    });
    const asked = [...ctx.tables.messages.values()].filter(({ role }) => role === 'visitor');
    const fromMessageIds = asked.map(({ id }) => id);
    const { items } = await addTestCases(ctx, { testSetId: set.id, cases: [], fromMessageIds });
    expect(items).toMatchObject([
      { kind: 'logged', question: 'How much is a parcel to Norway?', history: [] },
      { kind: 'logged', question: 'And to Sweden? Ask [email]' },
    ]);
    expect(items[1]?.history).toMatchObject([
      {
        question: 'How much is a parcel to Norway?',
        answer: expect.stringContaining('14'),
      },
    ]);
    const other = await seedBot(ctx, { clientId: bot.clientId });
    const otherSet = await createTestSet(ctx, { botId: other.id, name: 'Other' });
    await expect(
      addTestCases(ctx, { testSetId: otherSet.id, cases: [], fromMessageIds }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('come from a table, whatever stands between its cells', async () => {
    const csv =
      '\ufeffQuestion;facts;must abstain;weight;tags;expected_url\r\n"What; ""costs"" it?";14 EUR|€14;no;0,5;a;https://x.example/y\r\n\r\nBread?;;yes;;;\r\n';
    const { items } = await importTestCases(ctx, { testSetId: set.id, csv });
    expect(items).toMatchObject([
      {
        ...{ kind: 'imported', question: 'What; "costs" it?', facts: [['14 EUR', '€14']] },
        ...{ weight: 0.5, tags: ['a'], expected: { url: 'https://x.example/y' } },
      },
      { question: 'Bread?', mustAbstain: true, facts: [] },
    ]);
  });

  it.each([
    ['a quotation mark that stays open', 'question\n"a', { csv: /stays open/ }],
    ['a column nobody knows', 'question,answer\na,b', { csv: /"answer"/ }],
    ['no question', 'facts\na', { csv: /no column "question"/ }],
    [
      'rows that are wrong',
      'question,weight,must_abstain\na,1,yes\n,1,\nb,many,\nc,1,maybe\nd,1,,x',
      {
        ...{ 'csv.line 3': /question/, 'csv.line 4': /weight/, 'csv.line 5': /mustAbstain/ },
        'csv.line 6': /more cells/,
      },
    ],
  ])('are not written from a table with %s', async (_, csv, problems) => {
    const fields = Object.fromEntries(
      Object.entries(problems).map(([field, why]) => [field, expect.stringMatching(why)]),
    );
    const refused = importTestCases(ctx, { testSetId: set.id, csv });
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fields });
    expect(ctx.tables.testCases.size).toBe(0);
  });

  it('are bounded', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => `q${n}`).join('\n');
    const csv = `question\n${rows}`;
    expect((await importTestCases(ctx, { testSetId: set.id, csv })).items).toHaveLength(600);
    await expect(importTestCases(ctx, { testSetId: set.id, csv })).rejects.toMatchObject({
      code: 'over-quota',
    });
    expect(ctx.tables.testCases.size).toBe(600);
    expect(AddTestCases.safeParse({ testSetId: set.id }).success).toBe(false);
  });
});
