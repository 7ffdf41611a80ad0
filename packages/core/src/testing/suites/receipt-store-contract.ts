import { describe, expect, it } from 'vitest';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf } from './document-batch.ts';
import { questionOf, replyOf } from './exchange.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const STEP = {
  ...({ step: 'rewrite', outcome: 'used', model: 'small', ms: 412.5 } as const),
  usage: { promptTokens: 4, completionTokens: 1, costMicros: 12, estimated: true },
};
const FAILED = { ...STEP, outcome: 'slow' } as const;

/** Receipts, which outlive the passages they rest on. */
export function receiptStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: receipts`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const conversations = () => world().stores.conversations;

    /** A reply that rests on the second passage of a document. */
    const answered = async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const write = (text: string) =>
        batchOf(world(), { bot, source, documents: [{ key: 'a', texts: ['ships home', text] }] });
      const batch = write('costs nine euros');
      await world().stores.knowledge.writeDocuments(batch);
      const [document] = batch.documents;
      const passage = document?.passages[1];
      if (!document || !passage) throw new Error('no passage');
      const question = questionOf(world(), bot);
      await conversations().saveQuestion(question);
      const base = replyOf(world(), question);
      const reply = await conversations().saveReply({
        ...base,
        receipt: {
          ...base.receipt,
          passages: [
            {
              ...{ id: passage.id, versionId: document.versionId, title: 'Title of a' },
              ...{ url: 'https://a.test/a', start: passage.start, end: passage.end },
              ...{ score: 0.9, keyword: 3.5, placeByRules: 2 },
            },
          ],
          sentences: [
            { text: 'Nine euros.', passageId: passage.id, start: 6, end: 16, score: 0.8 },
          ],
          searchedFor: 'What does shipping to Norway cost?',
          modelSteps: [STEP],
          usage: {
            ...{ promptTokens: 10, completionTokens: 5, costMicros: 42 },
            ...{ cachedTokens: 4, estimated: true },
          },
        },
      });
      return { bot, reply, write, question, passage, document };
    };

    it('tells what a reply rests on, word for word', async () => {
      const { reply, question, passage, document } = await answered();
      expect(await conversations().findReceipt('all', reply.id)).toEqual({
        ...{ messageId: reply.id, conversationId: question.conversationId, botId: question.botId },
        ...{ question: question.text, answer: reply.text, rewrittenBy: 'model' },
        ...{ searchedFor: 'What does shipping to Norway cost?', modelSteps: [STEP] },
        ...{ answered: true, mode: 'extractive', degraded: [], confidence: 0.7 },
        passages: [
          {
            ...{ passageId: passage.id, versionId: document.versionId, title: 'Title of a' },
            ...{ url: 'https://a.test/a', start: passage.start, end: passage.end },
            ...{ text: 'costs nine euros', isCurrent: true, score: 0.9 },
            ...{ scores: { keyword: 3.5 }, placeByRules: 2 },
          },
        ],
        sentences: [
          {
            ...{ text: 'Nine euros.', passageId: passage.id, start: 6, end: 16, score: 0.8 },
            quote: 'nine euros',
          },
        ],
        removed: [{ text: 'It is free.', reason: 'words', quoted: 'Nine euros.' }],
        ...{ model: '', promptHash: '' },
        usage: {
          ...{ promptTokens: 10, completionTokens: 5, costMicros: 42 },
          ...{ cachedTokens: 4, estimated: true },
        },
        timings: { retrieveMs: 1.5, firstTokenMs: 2.5, totalMs: 3.5 },
        createdAt: reply.createdAt,
      });
    });

    it('tells who completed the question, if anybody did', async () => {
      const { bot } = await answered();
      const rewriterOf = async (searchedFor: string, steps: (typeof STEP | typeof FAILED)[]) => {
        const question = questionOf(world(), bot);
        await conversations().saveQuestion(question);
        const base = replyOf(world(), question);
        const receipt = { ...base.receipt, searchedFor, modelSteps: steps };
        const reply = await conversations().saveReply({ ...base, receipt });
        return (await conversations().findReceipt('all', reply.id))?.rewrittenBy;
      };
      expect(await rewriterOf('Do you ship to Norway?', [STEP])).toBeNull();
      expect(await rewriterOf('Do you ship to Norway? parcel', [])).toBe('rules');
      expect(await rewriterOf('Do you ship to Norway? parcel', [FAILED])).toBe('rules');
      expect(await rewriterOf('What does Norway cost?', [FAILED, STEP])).toBe('model');
    });

    it('still reads the old version when the document has changed', async () => {
      const { reply, write } = await answered();
      await world().stores.knowledge.writeDocuments(write('costs eleven euros'));
      const receipt = await conversations().findReceipt('all', reply.id);
      expect(receipt?.passages).toMatchObject([{ text: 'costs nine euros', isCurrent: false }]);
      expect(receipt?.sentences).toMatchObject([{ quote: 'nine euros' }]);
    });

    it('shows it to nobody out of reach, and none of a question, of a bot that is gone, or made up', async () => {
      const { reply, bot, question } = await answered();
      const other = await seedBot(world());
      expect(await conversations().findReceipt([bot.clientId], reply.id)).not.toBeNull();
      expect(await conversations().findReceipt([other.clientId], reply.id)).toBeNull();
      expect(await conversations().findReceipt('all', question.messageId)).toBeNull();
      expect(await conversations().findReceipt('all', world().newId('message'))).toBeNull();
      await world().stores.bots.deleteBot('all', bot.id, new Date());
      expect(await conversations().findReceipt('all', reply.id)).toBeNull();
    });
  });
}
