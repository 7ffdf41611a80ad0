import { describe, expect, it } from 'vitest';
import { seedBot } from '../seed.ts';
import { keyOf, newVisitor, questionOf, replyOf } from './exchange.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const LATER = new Date('2026-11-23T09:05:00.000Z');

/** Saving questions and replies, and reading them back. */
export function messageStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: messages`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const conversations = () => world().stores.conversations;
    const find = async (id: Parameters<typeof questionOf>[2] & object) =>
      id.conversationId
        ? conversations().findConversation({ reach: 'all' }, id.conversationId)
        : null;

    it('begins a conversation with its first question', async () => {
      const bot = await seedBot(world(), { name: 'Tea bot' });
      const question = questionOf(world(), bot);
      expect(await conversations().saveQuestion(question)).toEqual({
        ...{ outcome: 'saved', seq: 1, isForBot: true },
      });
      expect(await find(question)).toEqual({
        ...{ id: question.conversationId, clientId: bot.clientId, botId: bot.id, visitorId: null },
        ...{ botName: 'Tea bot', channel: 'api', title: 'Shipping', status: 'active' },
        ...{
          language: 'und',
          messageCount: 1,
          unansweredCount: 0,
          metadata: {},
          score: null,
          version: 1,
        },
        ...{ handling: 'bot', handledBy: null, handlingSince: null, botFromSeq: 0, closedAt: null },
        ...{ createdAt: AT.toISOString(), lastMessageAt: AT.toISOString() },
      });
      const message = await conversations().findMessage(keyOf(question), question.messageId);
      expect(message).toEqual({
        ...{ id: question.messageId, seq: 1, role: 'visitor', text: question.text },
        ...{ status: 'complete', replyTo: null, answered: null, mode: null, citations: [] },
        ...{ degraded: [], feedback: null, createdAt: AT.toISOString() },
      });
    });

    it('saves a question once, however often and at once it comes', async () => {
      const question = questionOf(world(), await seedBot(world()));
      const saves = await Promise.all(
        Array.from({ length: 6 }, () => conversations().saveQuestion(question)),
      );
      expect(saves.map(({ outcome }) => outcome).toSorted()).toEqual([
        ...Array.from({ length: 5 }, () => 'repeated'),
        'saved',
      ]);
      expect(new Set(saves.map(({ seq }) => seq))).toEqual(new Set([1]));
      expect(await find(question)).toMatchObject({ messageCount: 1 });
    });

    it('numbers questions that come at once without gap or double', async () => {
      const bot = await seedBot(world());
      const { conversationId } = questionOf(world(), bot);
      const saves = await Promise.all(
        Array.from({ length: 8 }, () =>
          conversations().saveQuestion(questionOf(world(), bot, { conversationId })),
        ),
      );
      expect(saves.map(({ seq }) => seq).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(await find({ conversationId })).toMatchObject({ messageCount: 8 });
    });

    it('refuses an id that stands for another text or conversation', async () => {
      const bot = await seedBot(world());
      const question = questionOf(world(), bot);
      await conversations().saveQuestion(question);
      for (const other of [
        { text: 'Another text' },
        { conversationId: world().newId('conversation') },
      ]) {
        const saving = conversations().saveQuestion({ ...question, ...other });
        await expect(saving).rejects.toMatchObject({ code: 'conflict' });
      }
      expect(await find(question)).toMatchObject({ messageCount: 1 });
    });

    it('writes into no conversation of another bot, client or visitor', async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const [visitor, stranger] = [await newVisitor(world(), bot), await newVisitor(world(), bot)];
      const question = questionOf(world(), bot, { visitorId: visitor.id });
      await conversations().saveQuestion(question);
      const { conversationId } = question;
      for (const intruder of [
        questionOf(world(), other, { conversationId, visitorId: visitor.id }),
        questionOf(world(), bot, { conversationId, visitorId: stranger.id }),
        questionOf(world(), bot, { conversationId }),
        questionOf(world(), { id: bot.id, clientId: other.clientId }),
      ])
        await expect(conversations().saveQuestion(intruder)).rejects.toMatchObject({
          ...{ code: 'not-found' },
        });
      const repeated = { ...question, visitorId: stranger.id };
      await expect(conversations().saveQuestion(repeated)).rejects.toMatchObject({
        ...{ code: 'conflict' },
      });
      expect(await find(question)).toMatchObject({ messageCount: 1 });
    });

    it('saves no question to a bot that is gone', async () => {
      const bot = await seedBot(world());
      await world().stores.bots.deleteBot('all', bot.id, AT);
      const saving = conversations().saveQuestion(questionOf(world(), bot));
      await expect(saving).rejects.toMatchObject({ code: 'not-found' });
    });

    it('saves a reply with receipt and usage, and counts it', async () => {
      const question = questionOf(world(), await seedBot(world()));
      await conversations().saveQuestion(question);
      const before = await world().backDoor.countRows();
      const reply = replyOf(world(), question, { degraded: ['vector'], at: LATER });
      const message = await conversations().saveReply(reply);
      expect(message).toEqual({
        ...{ id: reply.messageId, seq: 2, role: 'bot', text: reply.text, status: 'complete' },
        ...{ replyTo: question.messageId, answered: true, mode: 'extractive' },
        ...{ citations: reply.citations, degraded: ['vector'], feedback: null },
        createdAt: LATER.toISOString(),
      });
      expect(await conversations().findReply(keyOf(question), question.messageId)).toEqual(message);
      expect(await find(question)).toMatchObject({
        ...{ messageCount: 2, unansweredCount: 0, language: 'en' },
        lastMessageAt: LATER.toISOString(),
      });
      const after = await world().backDoor.countRows();
      expect(after).toEqual({
        ...{ ...before, messages: before.messages + 1, receipts: before.receipts + 1 },
      });
    });

    it('keeps the first reply when others come later or at once', async () => {
      const question = questionOf(world(), await seedBot(world()));
      await conversations().saveQuestion(question);
      const before = await world().backDoor.countRows();
      const replies = await Promise.all(
        Array.from({ length: 6 }, (_, at) =>
          conversations().saveReply(replyOf(world(), question, { text: `Reply ${at}` })),
        ),
      );
      const late = await conversations().saveReply(replyOf(world(), question));
      expect(new Set([...replies, late].map(({ id }) => id)).size).toBe(1);
      expect(await conversations().findReply(keyOf(question), question.messageId)).toEqual(
        replies[0],
      );
      expect(await find(question)).toMatchObject({ messageCount: 2 });
      expect((await world().backDoor.countRows()).receipts).toBe(before.receipts + 1);
    });

    it('repeats a reply inside a transaction that goes on', async () => {
      const question = questionOf(world(), await seedBot(world()));
      const next = { ...question, messageId: world().newId('message') };
      await conversations().saveQuestion(question);
      await conversations().saveQuestion(next);
      const taken = await conversations().saveReply(replyOf(world(), question));
      await world().transaction(async (tx) => {
        const clash = replyOf(world(), next, { messageId: taken.id });
        const saving = tx.stores.conversations.saveReply(clash);
        await expect(saving).rejects.toMatchObject({ code: 'conflict' });
        await tx.stores.conversations.saveReply(replyOf(world(), next));
      });
      expect(await find(question)).toMatchObject({ messageCount: 4 });
    });

    it('counts replies that do not know, and keeps a language once it is known', async () => {
      const bot = await seedBot(world());
      const first = questionOf(world(), bot);
      const second = { ...first, messageId: world().newId('message') };
      await conversations().saveQuestion(first);
      await conversations().saveReply(replyOf(world(), first, { answered: false, language: 'de' }));
      await conversations().saveQuestion(second);
      await conversations().saveReply(replyOf(world(), second, { language: 'und' }));
      expect(await find(first)).toMatchObject({ unansweredCount: 1, language: 'de' });
    });

    it('saves no reply to a question that is not in the conversation', async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const [mine, foreign] = [questionOf(world(), bot), questionOf(world(), other)];
      await conversations().saveQuestion(mine);
      await conversations().saveQuestion(foreign);
      for (const wrong of [
        { replyTo: foreign.messageId },
        { conversationId: foreign.conversationId },
        { clientId: other.clientId },
        { botId: other.id },
        { replyTo: world().newId('message') },
      ])
        await expect(
          conversations().saveReply(replyOf(world(), mine, wrong)),
        ).rejects.toMatchObject({ code: 'not-found' });
      expect(await find(mine)).toMatchObject({ messageCount: 1 });
      expect(await find(foreign)).toMatchObject({ messageCount: 1 });
    });

    it('saves a reply whose text PostgreSQL cannot hold', async () => {
      const question = questionOf(world(), await seedBot(world()));
      await conversations().saveQuestion(question);
      const message = await conversations().saveReply(
        replyOf(world(), question, { text: 'a\u0000b\ud83c' }),
      );
      expect(message.text).toBe('a\ufffdb\ufffd');
      expect(await conversations().findReply(keyOf(question), question.messageId)).toEqual(message);
    });

    it('reads messages after and before a position', async () => {
      const bot = await seedBot(world());
      const first = questionOf(world(), bot);
      const { conversationId } = first;
      const conversation = keyOf(first);
      for (let i = 1; i <= 9; i += 1)
        await conversations().saveQuestion(
          questionOf(world(), bot, { conversationId, text: `Text ${i}` }),
        );
      const after = await conversations().listMessages(conversation, 2, 3);
      expect(after.map(({ seq, text }) => `${seq} ${text}`)).toEqual([
        ...['3 Text 3', '4 Text 4', '5 Text 5'],
      ]);
      const recent = await conversations().listRecentMessages(conversation, 8, 3);
      expect(recent.map(({ seq }) => seq)).toEqual([5, 6, 7]);
      expect(await conversations().listRecentMessages(conversation, 1, 3)).toEqual([]);
      const elsewhere = { ...conversation, id: world().newId('conversation') };
      expect(await conversations().listMessages(elsewhere, 0, 9)).toEqual([]);
      expect(await conversations().findMessage(elsewhere, first.messageId)).toBeNull();
    });

    it('#8 reads no message under the name of another client', async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const question = questionOf(world(), bot);
      await conversations().saveQuestion(question);
      const reply = await conversations().saveReply(replyOf(world(), question));
      const foreign = { ...keyOf(question), clientId: other.clientId };
      expect(await conversations().findMessage(foreign, question.messageId)).toBeNull();
      expect(await conversations().findReply(foreign, question.messageId)).toBeNull();
      expect(await conversations().listMessages(foreign, 0, 9)).toEqual([]);
      expect(await conversations().listRecentMessages(foreign, 9, 9)).toEqual([]);
      const page = { order: 'oldest', role: undefined, after: null, limit: 9 } as const;
      expect(await conversations().pageMessages({ conversation: foreign, ...page })).toEqual({
        ...{ items: [], total: 0 },
      });
      expect(await conversations().measureConversation(foreign)).toMatchObject({
        messages: { total: 0 },
      });
      expect(await conversations().findReply(keyOf(question), question.messageId)).toEqual(reply);
    });

    it('refuses a message id that another client has taken', async () => {
      const [mine, foreign] = [
        questionOf(world(), await seedBot(world())),
        questionOf(world(), await seedBot(world())),
      ];
      await conversations().saveQuestion(foreign);
      const saving = conversations().saveQuestion({ ...mine, messageId: foreign.messageId });
      await expect(saving).rejects.toMatchObject({ code: 'conflict' });
      expect(await find(mine)).toBeNull();
    });
  });
}
