import type { ConversationId, ListConversations } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { NewQuestion } from '../../conversation/port.ts';
import { seedBot } from '../seed.ts';
import { askedAndAnswered, keyOf, newVisitor, questionOf, replyOf } from './exchange.ts';
import { FORGED_CURSORS, readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const LATER = new Date('2026-11-24T10:00:00.000Z');
const LONG_AGO = new Date('2026-01-01T00:00:00.000Z');

/** Keeping, counting and removing conversations and visitors. */
export function conversationKeepingContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: keeping conversations`, { timeout: 60_000 }, () => {
    const world = useWorld(open);
    const conversations = () => world().stores.conversations;
    const visitors = () => world().stores.visitors;
    const find = (id: ConversationId) => conversations().findConversation({ reach: 'all' }, id);

    const start = async () => {
      const bot = await seedBot(world());
      const id = world().newId('conversation');
      await conversations().saveConversation({
        ...{ conversationId: id, clientId: bot.clientId, botId: bot.id, channel: 'api' },
        ...{ title: 'Order 7', language: 'de', metadata: { order: '7' }, at: AT },
      });
      return { bot, id };
    };

    it('begins without a message, for a bot that is there', async () => {
      const { bot, id } = await start();
      expect(await find(id)).toMatchObject({
        ...{ title: 'Order 7', language: 'de', metadata: { order: '7' }, messageCount: 0 },
        ...{ channel: 'api', status: 'active', visitorId: null, lastMessageAt: AT.toISOString() },
      });
      const { clientId } = await seedBot(world());
      for (const wrong of [{ clientId }, { botId: world().newId('bot') }]) {
        const saving = conversations().saveConversation({
          ...{ conversationId: world().newId('conversation'), clientId: bot.clientId },
          ...{ botId: bot.id, channel: 'api', title: '', language: 'und', metadata: {}, at: AT },
          ...wrong,
        });
        await expect(saving).rejects.toMatchObject({ code: 'not-found' });
      }
    });

    it('changes title and metadata of the version that was read', async () => {
      const { bot, id } = await start();
      const reach = [bot.clientId];
      const metadata = { 'order.no': '8' };
      expect(await conversations().updateConversation({ reach, id, metadata })).toMatchObject({
        ...{ title: 'Order 7', metadata, version: 2 },
      });
      const stale = conversations().updateConversation({ reach, id, title: 'X', version: 1 });
      await expect(stale).rejects.toMatchObject({ code: 'conflict' });
      const update = { reach, id, title: 'Y', version: 2 };
      expect(await conversations().updateConversation(update)).toMatchObject({
        ...{ title: 'Y', metadata, version: 3 },
      });
      expect(await conversations().updateConversation({ ...update, reach: [] })).toBeNull();
    });

    it('deletes what hangs on it, and nothing of others', async () => {
      const bot = await seedBot(world());
      const kept = await askedAndAnswered(world(), bot);
      const before = await world().backDoor.countRows();
      const { conversationId } = await askedAndAnswered(world(), bot);
      const other = await seedBot(world());
      const remove = conversations().deleteConversation;
      expect(await remove([other.clientId], conversationId)).toBe(false);
      expect(await remove([bot.clientId], conversationId)).toBe(true);
      expect(await remove([bot.clientId], conversationId)).toBe(false);
      const { messages, receipts, feedback, conversations: rows } = before;
      expect(await world().backDoor.countRows()).toMatchObject({
        ...{ messages, receipts, feedback, conversations: rows },
      });
      expect(await find(kept.conversationId)).not.toBeNull();
    });

    it('pages messages in both orders, and by role', async () => {
      const bot = await seedBot(world());
      const first = questionOf(world(), bot);
      const ask = async (question: NewQuestion) => {
        await conversations().saveQuestion(question);
        await conversations().saveReply(replyOf(world(), question));
      };
      await ask(first);
      await ask({ ...first, messageId: world().newId('message') });
      const page = async (of: object) => {
        const { items, total } = await conversations().pageMessages({
          ...{ conversation: keyOf(first), order: 'oldest', role: undefined },
          ...{ after: null, limit: 9, ...of },
        });
        return `${items.map(({ seq }) => seq)} of ${total}`;
      };
      expect(await page({})).toBe('1,2,3,4 of 4');
      expect(await page({ order: 'newest', limit: 2 })).toBe('4,3 of 4');
      expect(await page({ order: 'newest', after: 3 })).toBe('2,1 of 4');
      expect(await page({ after: 3 })).toBe('4 of 4');
      expect(await page({ role: 'bot', after: 2 })).toBe('4 of 2');
      expect(await page({ role: 'agent' })).toBe(' of 0');
      const elsewhere = { ...keyOf(first), id: world().newId('conversation') };
      expect(await page({ conversation: elsewhere })).toBe(' of 0');
    });

    it('measures one conversation', async () => {
      const bot = await seedBot(world());
      const { conversationId, replyId } = await askedAndAnswered(world(), bot);
      await conversations().saveFeedback({ reach: 'all' }, replyId, 'down', 'late', AT);
      const visitorId = (await find(conversationId))?.visitorId ?? null;
      const next = questionOf(world(), bot, { conversationId, visitorId, at: LATER });
      await conversations().saveQuestion(next);
      const { receipt } = replyOf(world(), next);
      const timings = { ...receipt.timings, totalMs: 9.5 };
      const reply = { answered: false, at: LATER, receipt: { ...receipt, timings } };
      await conversations().saveReply(replyOf(world(), next, reply));
      expect(await conversations().measureConversation(keyOf(next))).toEqual({
        id: conversationId,
        messages: { total: 4, visitor: 2, bot: 2, agent: 0, system: 0 },
        ...{ firstMessageAt: AT.toISOString(), lastMessageAt: LATER.toISOString() },
        ...{ durationSeconds: 25 * 3600, medianResponseMs: 6.5, answeredShare: 0.5 },
        feedback: { up: 0, down: 1 },
      });
      const empty = await start();
      const key = { id: empty.id, clientId: empty.bot.clientId };
      expect(await conversations().measureConversation(key)).toMatchObject({
        ...{
          firstMessageAt: null,
          durationSeconds: 0,
          medianResponseMs: null,
          answeredShare: null,
        },
      });
    });

    it('#6 counts what is in reach, and nothing else', async () => {
      const [bot, sibling, other] = [
        await seedBot(world()),
        await seedBot(world()),
        await seedBot(world()),
      ];
      await askedAndAnswered(world(), bot);
      await askedAndAnswered(world(), sibling);
      const old = questionOf(world(), bot, { at: LONG_AGO });
      await conversations().saveQuestion(old);
      const count = (reach: readonly (typeof bot.clientId)[], filter: object = {}) =>
        conversations().countConversations(reach, { from: AT, ...filter });
      const one = {
        groups: [
          {
            ...{ day: '2026-11-23', status: 'active', channel: 'widget' },
            ...{ conversations: 1, messages: 2 },
          },
        ],
        ...{ replies: 1, answered: 1, medianResponseMs: 3.5, feedback: { up: 1, down: 0 } },
      };
      expect(await count([bot.clientId])).toEqual(one);
      expect(await count([bot.clientId], { botId: bot.id })).toEqual(one);
      expect((await count([bot.clientId, sibling.clientId])).replies).toBe(2);
      for (const [reach, filter] of [
        [[other.clientId], {}],
        [[], {}],
        [[bot.clientId], { clientId: sibling.clientId }],
        [[bot.clientId], { botId: sibling.id }],
      ] as const)
        expect(await count(reach, filter)).toEqual({
          ...{ groups: [], replies: 0, answered: 0, medianResponseMs: null },
          feedback: { up: 0, down: 0 },
        });
    });

    it('#6 lists ratings with what they are about, within reach', async () => {
      const [bot, other] = [await seedBot(world(), { name: 'Pip' }), await seedBot(world())];
      const { conversationId, replyId } = await askedAndAnswered(world(), bot);
      const late = await askedAndAnswered(world(), bot);
      await askedAndAnswered(world(), other);
      const owner = { reach: 'all' } as const;
      await conversations().saveFeedback(owner, late.replyId, null, '', AT);
      await conversations().saveFeedback(owner, late.replyId, 'down', 'too slow', LATER);
      const list = (reach: readonly (typeof bot.clientId)[], of: object = {}) =>
        conversations().listFeedback(reach, { limit: 9, ...of });
      const { items, total } = await list([bot.clientId]);
      expect(total).toBe(2);
      expect(items[0]).toMatchObject({
        messageId: late.replyId,
        rating: 'down',
        reason: 'too slow',
      });
      expect(items[1]).toEqual({
        ...{ messageId: replyId, conversationId, botId: bot.id, botName: 'Pip', rating: 'up' },
        ...{ reason: '', question: 'Do you ship to Norway?', reply: 'Yes, we ship to Norway.' },
        createdAt: AT.toISOString(),
      });
      expect((await list([bot.clientId], { rating: 'up' })).items).toHaveLength(1);
      expect((await list([bot.clientId], { botId: other.id })).items).toEqual([]);
      expect((await list([bot.clientId], { clientId: other.clientId })).total).toBe(0);
      const pages = await readPages(1, (page) => list([bot.clientId], page));
      expect(pages.items).toEqual(items);
      for (const cursor of FORGED_CURSORS)
        await expect(list([bot.clientId], { cursor })).rejects.toMatchObject({ code: 'invalid' });
    });

    it('filters by client, visitor, rating, language and time, over several clients at once', async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const rated = await askedAndAnswered(world(), bot);
      const record = await find(rated.conversationId);
      const plain = questionOf(world(), other, { at: LATER });
      const old = questionOf(world(), bot, { at: LONG_AGO });
      await conversations().saveQuestion(plain);
      await conversations().saveQuestion(old);
      const names = new Map<string, string>([
        ...([[rated.conversationId, 'rated']] as const),
        ...([[plain.conversationId, 'plain']] as const),
        ...([[old.conversationId, 'old']] as const),
      ]);
      const reach = [bot.clientId, other.clientId];
      const list = async (filter: Partial<ListConversations>) => {
        const { items } = await conversations().listConversations(reach, { limit: 9, ...filter });
        return items.map(({ id }) => names.get(id));
      };
      expect(await list({})).toEqual(['plain', 'rated', 'old']);
      expect(await list({ limit: 2 })).toEqual(['plain', 'rated']);
      expect(await list({ clientId: bot.clientId })).toEqual(['rated', 'old']);
      expect(await list({ clientId: (await seedBot(world())).clientId })).toEqual([]);
      const { visitorId } = record ?? {};
      if (visitorId) expect(await list({ visitorId })).toEqual(['rated']);
      expect(await list({ hasFeedback: true })).toEqual(['rated']);
      expect(await list({ hasFeedback: false })).toEqual(['plain', 'old']);
      expect(await list({ language: 'en' })).toEqual(['rated']);
      expect(await list({ from: AT.toISOString() })).toEqual(['plain', 'rated']);
      expect(await list({ to: LATER.toISOString() })).toEqual(['rated', 'old']);
      const pages = await readPages(1, (page) => conversations().listConversations(reach, page));
      expect(pages.items.map(({ id }) => names.get(id))).toEqual(['plain', 'rated', 'old']);
      expect([...pages.totals]).toEqual([3]);
      const searched = await readPages(1, (page) =>
        conversations().listConversations(reach, { ...page, search: 'ORWAY' }),
      );
      expect(searched.items.map(({ id }) => names.get(id))).toEqual(['plain', 'rated', 'old']);
      expect([...searched.totals]).toEqual([3]);
    });

    it('#6 finds no text of another client by search', async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const canary = `canary${world().newId('message').slice(-8)}`;
      await conversations().saveQuestion(questionOf(world(), other, { text: canary }));
      await conversations().saveQuestion(questionOf(world(), other, { title: canary }));
      const search = (reach: readonly (typeof bot.clientId)[]) =>
        conversations().listConversations(reach, { limit: 9, search: canary });
      expect((await search([other.clientId])).total).toBe(2);
      expect((await search([bot.clientId, other.clientId])).total).toBe(2);
      expect(await search([bot.clientId])).toMatchObject({ items: [], total: 0 });
      expect(await search([])).toMatchObject({ items: [], total: 0 });
    });

    it('lists a bot’s visitors, and shows one', async () => {
      const [bot, other] = [await seedBot(world(), { name: 'Pip' }), await seedBot(world())];
      const [first, second] = [await newVisitor(world(), bot), await newVisitor(world(), bot)];
      await conversations().saveQuestion(questionOf(world(), bot, { visitorId: first.id }));
      const reach = [bot.clientId];
      const { items, totals } = await readPages(1, (page) =>
        visitors().listVisitors(reach, { ...page, botId: bot.id }),
      );
      expect(items.map(({ id }) => id)).toEqual([second.id, first.id]);
      expect([...totals]).toEqual([2]);
      expect(await visitors().findVisitorById(reach, first.id)).toMatchObject({
        ...{ id: first.id, botId: bot.id, botName: 'Pip', origin: 'https://shop.test' },
        ...{ locale: 'en', conversationCount: 1 },
      });
      expect(items[0]).not.toHaveProperty('tokenHash');
      expect(await visitors().findVisitorById([other.clientId], first.id)).toBeNull();
      const foreign = { limit: 9, botId: bot.id };
      expect((await visitors().listVisitors([other.clientId], foreign)).total).toBe(0);
    });

    it('#26 erases one visitor and nobody else', async () => {
      const bot = await seedBot(world());
      const stays = await askedAndAnswered(world(), bot);
      const before = await world().backDoor.countRows();
      const goes = await askedAndAnswered(world(), bot);
      const record = await find(goes.conversationId);
      const id = record?.visitorId ?? world().newId('visitor');
      const other = await seedBot(world());
      expect(await visitors().eraseVisitor([other.clientId], id)).toBeNull();
      expect(await visitors().eraseVisitor([bot.clientId], id)).toEqual({
        ...{ clientId: bot.clientId, conversations: 1 },
      });
      expect(await visitors().eraseVisitor([bot.clientId], id)).toBeNull();
      expect(await find(goes.conversationId)).toBeNull();
      expect(await find(stays.conversationId)).not.toBeNull();
      const after = await world().backDoor.countRows();
      const { visitors: people, conversations: rows, messages, receipts, feedback } = before;
      expect(after).toMatchObject({
        ...{ visitors: people, conversations: rows, messages, receipts, feedback },
      });
    });
  });
}
