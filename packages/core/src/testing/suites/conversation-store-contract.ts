import type { ConversationId, ConversationStatus } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { ConversationOwner } from '../../conversation/port.ts';
import { seedBot } from '../seed.ts';
import { askedAndAnswered, newVisitor, questionOf, replyOf } from './exchange.ts';
import { FORGED_CURSORS, readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const LATER = new Date('2026-11-23T09:05:00.000Z');

/** Who sees which conversation, lists, status and ratings. */
export function conversationStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: conversations`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const conversations = () => world().stores.conversations;
    const setStatus = (owner: ConversationOwner, id: ConversationId, status: ConversationStatus) =>
      conversations().setStatus({ owner, id, status, note: null, at: LATER });

    it('does not exist for other clients, other visitors, nor the visitor on another bot', async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const [visitor, stranger] = [await newVisitor(world(), bot), await newVisitor(world(), bot)];
      const question = questionOf(world(), bot, { visitorId: visitor.id, channel: 'widget' });
      await conversations().saveQuestion(question);
      const reply = await conversations().saveReply(replyOf(world(), question));
      const id = question.conversationId;
      for (const owner of [
        { reach: [other.clientId] },
        { reach: [] },
        { visitorId: stranger.id, botId: bot.id },
        { visitorId: visitor.id, botId: other.id },
      ]) {
        expect(await conversations().findConversation(owner, id)).toBeNull();
        expect(await setStatus(owner, id, 'closed')).toBeNull();
        expect(await conversations().saveFeedback(owner, reply.id, 'up', '', AT)).toBe(false);
      }
      for (const owner of [
        { reach: [bot.clientId] },
        { reach: 'all' as const },
        { visitorId: visitor.id, botId: bot.id },
      ])
        expect(await conversations().findConversation(owner, id)).toMatchObject({
          ...{ id, visitorId: visitor.id, status: 'active' },
        });
      expect((await conversations().listConversations([other.clientId], { limit: 9 })).total).toBe(
        0,
      );
      expect((await conversations().listConversations([], { limit: 9 })).items).toEqual([]);
    });

    it('is gone with its bot', async () => {
      const bot = await seedBot(world());
      const { conversationId, replyId } = await askedAndAnswered(world(), bot);
      await world().stores.bots.deleteBot('all', bot.id, AT);
      const owner = { reach: 'all' } as const;
      expect(await conversations().findConversation(owner, conversationId)).toBeNull();
      expect(await setStatus(owner, conversationId, 'closed')).toBeNull();
      expect(await conversations().saveFeedback(owner, replyId, 'up', '', AT)).toBe(false);
      const list = await conversations().listConversations([bot.clientId], { limit: 9 });
      expect(list).toMatchObject({ items: [], total: 0 });
    });

    it("finds the visitor's newest active conversation", async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const visitor = await newVisitor(world(), bot);
      const ask = async (at: Date) => {
        const question = questionOf(world(), bot, { visitorId: visitor.id, at });
        await conversations().saveQuestion(question);
        return question.conversationId;
      };
      const find = async () =>
        (await conversations().findOpenConversation(visitor.id, bot.id))?.id ?? null;
      expect(await find()).toBeNull();
      const newest = await ask(LATER);
      const older = await ask(AT);
      expect(await find()).toBe(newest);
      await setStatus({ reach: 'all' }, newest, 'closed');
      expect(await find()).toBe(older);
      expect(await conversations().findOpenConversation(visitor.id, other.id)).toBeNull();
    });

    it('lists every conversation once when all are equally old', async () => {
      const bot = await seedBot(world());
      const ids: string[] = [];
      for (let i = 0; i < 60; i += 1) {
        const question = questionOf(world(), bot);
        await conversations().saveQuestion(question);
        ids.push(question.conversationId);
      }
      for (const limit of [7, 60, 100]) {
        const { items, totals } = await readPages(limit, (page) =>
          conversations().listConversations([bot.clientId], page),
        );
        expect(items.map(({ id }) => id)).toEqual(ids.toReversed());
        expect([...totals]).toEqual([60]);
      }
    });

    it('lists newest activity first', async () => {
      const bot = await seedBot(world());
      const first = questionOf(world(), bot);
      const second = questionOf(world(), bot);
      await conversations().saveQuestion(first);
      await conversations().saveQuestion(second);
      const again = { ...first, messageId: world().newId('message'), at: LATER };
      await conversations().saveQuestion(again);
      const { items } = await conversations().listConversations([bot.clientId], { limit: 9 });
      expect(items.map(({ id }) => id)).toEqual([first.conversationId, second.conversationId]);
      expect(items[0]).not.toHaveProperty('clientId');
      expect(items[0]).not.toHaveProperty('visitorId');
    });

    it('filters by bot, status, channel, missing answers, title and text', async () => {
      const bot = await seedBot(world());
      const plain = questionOf(world(), bot, { title: '100% wool', text: 'Any wool?' });
      const open = questionOf(world(), bot, {
        title: 'Other',
        text: 'Is under_score ok?',
        channel: 'preview',
      });
      await conversations().saveQuestion(plain);
      await conversations().saveQuestion(open);
      await conversations().saveReply(replyOf(world(), open, { answered: false, text: 'No.' }));
      await setStatus({ reach: 'all' }, plain.conversationId, 'archived');
      const find = async (filter: object) =>
        (
          await conversations().listConversations([bot.clientId], { limit: 9, ...filter })
        ).items.map(({ id }) => (id === plain.conversationId ? 'plain' : 'open'));
      expect(await find({ status: 'archived' })).toEqual(['plain']);
      expect(await find({ channel: 'preview' })).toEqual(['open']);
      expect(await find({ unanswered: true })).toEqual(['open']);
      expect(await find({ unanswered: false })).toEqual(['plain']);
      expect(await find({ search: '100% WOOL' })).toEqual(['plain']);
      expect(await find({ search: 'under_SCORE' })).toEqual(['open']);
      expect(await find({ search: 'under%score' })).toEqual([]);
      expect(await find({ botId: bot.id })).toHaveLength(2);
      expect(await find({ botId: world().newId('bot') })).toEqual([]);
    });

    it('refuses a cursor that it did not give', async () => {
      for (const cursor of FORGED_CURSORS)
        await expect(
          conversations().listConversations('all', { limit: 1, cursor }),
        ).rejects.toMatchObject({ code: 'invalid', fields: { cursor: expect.any(String) } });
    });

    it('keeps the last rating of a reply until it is taken back', async () => {
      const bot = await seedBot(world());
      const { conversationId, replyId } = await askedAndAnswered(world(), bot);
      const owner = { reach: [bot.clientId] };
      const conversation = { id: conversationId, clientId: bot.clientId };
      const rated = async () =>
        (await conversations().findMessage(conversation, replyId))?.feedback;
      expect(await rated()).toBe('up');
      expect(await conversations().saveFeedback(owner, replyId, 'down', 'wrong', AT)).toBe(true);
      expect(await rated()).toBe('down');
      expect(await conversations().saveFeedback(owner, replyId, null, '', AT)).toBe(true);
      expect(await conversations().saveFeedback(owner, replyId, null, '', AT)).toBe(true);
      expect(await rated()).toBeNull();
    });

    it('rates replies only', async () => {
      const bot = await seedBot(world());
      const question = questionOf(world(), bot);
      await conversations().saveQuestion(question);
      const owner = { reach: [bot.clientId] };
      for (const id of [question.messageId, world().newId('message')])
        expect(await conversations().saveFeedback(owner, id, 'up', '', AT)).toBe(false);
    });
  });
}
