import { type ConversationId, Visitor } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { BotRecord } from '../../bot/port.ts';
import type { VisitorRecord } from '../../conversation/visitor-port.ts';
import { seedBot } from '../seed.ts';
import { newVisitor, questionOf, replyOf } from './exchange.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = '2026-11-23T09:00:00.000Z';
const NOW = new Date(AT);

/** Visitors who are known by name, what they agreed to, and what they say of conversations. */
export function knownVisitorContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: known visitors`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const visitors = () => world().stores.visitors;
    const conversations = () => world().stores.conversations;
    const identityOf = (subject: string) => ({
      ...{ subject, name: 'Grace', email: null, attributes: { plan: 'gold' }, verifiedAt: AT },
    });
    const identify = (visitor: VisitorRecord, subject: string, tokenHash = 'hash') =>
      visitors().identifyVisitor({ visitor, tokenHash, identity: identityOf(subject) });
    const talk = async (bot: BotRecord, { id: visitorId }: Pick<VisitorRecord, 'id'>) => {
      const question = questionOf(world(), bot, { visitorId, channel: 'widget' });
      await conversations().saveQuestion(question);
      return question;
    };
    const idsOf = async (visitor: Pick<VisitorRecord, 'id' | 'botId'>) => {
      const owner = { visitorId: visitor.id, botId: visitor.botId };
      return (await conversations().listOwnConversations(owner, null, 10)).map(({ id }) => id);
    };

    it('names the visitor of the first key, again with what is newer', async () => {
      const bot = await seedBot(world());
      const visitor = await newVisitor(world(), bot);
      expect(await identify(visitor, 'u1', 'first')).toBe(visitor.id);
      expect(await identify(visitor, 'u1', 'second')).toBe(visitor.id);
      expect(await visitors().findVisitorByKeyId(visitor.id, NOW)).toEqual({
        ...{ ...visitor, subject: 'u1', identityTokenHash: 'second' },
      });
      expect(await visitors().findVisitorById([bot.clientId], visitor.id)).toMatchObject({
        identity: identityOf('u1'),
      });
    });

    it('lets a second key stand for the same person, with its conversations', async () => {
      const bot = await seedBot(world());
      const [first, second] = [await newVisitor(world(), bot), await newVisitor(world(), bot)];
      const mine = await talk(bot, first);
      const theirs = await talk(bot, second);
      const consent = { version: '1', given: true, origin: 'https://shop.test', at: AT };
      await visitors().saveConsent({ ...consent, id: world().newId('consent'), visitor: second });
      await visitors().setAttributes(second, { page: 'cart', lang: 'fr' }, 5);
      await visitors().setAttributes(first, { lang: 'de' }, 5);
      await identify(first, 'u2');
      expect(await identify(second, 'u2')).toBe(first.id);
      expect(await visitors().findVisitorByKeyId(second.id, NOW)).toMatchObject({
        ...{ id: first.id, keyId: second.id, subject: 'u2' },
      });
      const both = [theirs.conversationId, mine.conversationId];
      expect((await idsOf(first)).toSorted()).toEqual(both.toSorted());
      expect(await idsOf(second)).toEqual([]);
      const listed = await visitors().listVisitors('all', { botId: bot.id, limit: 10 });
      expect(listed).toMatchObject({
        items: [{ id: first.id, consent, attributes: { page: 'cart', lang: 'fr' } }],
        total: 1,
      });
      // Both keys go with the person.
      await visitors().eraseVisitor('all', first.id);
      expect(await visitors().findVisitorByKeyId(second.id, NOW)).toBeNull();
    });

    it('keeps as many attributes as a visitor may have, the newest before all', async () => {
      const bot = await seedBot(world());
      const [first, second] = [await newVisitor(world(), bot), await newVisitor(world(), bot)];
      const named = (letter: string) =>
        Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`${letter}${at + 10}`, at]));
      await visitors().setAttributes(first, named('a'), 20);
      await visitors().setAttributes(second, named('b'), 20);
      await identify(first, 'u9');
      expect(await identify(second, 'u9')).toBe(first.id);
      const { items } = await visitors().listVisitors('all', { botId: bot.id, limit: 10 });
      const names = Object.keys(items[0]?.attributes ?? {}).toSorted();
      expect(names).toEqual([...Object.keys(named('a')).slice(0, 5), ...Object.keys(named('b'))]);
      expect(Visitor.safeParse(items[0]).success).toBe(true);
    });

    it('makes one person of two keys that are identified at the same time', async () => {
      const bot = await seedBot(world());
      const keys = await Promise.all([1, 2, 3, 4].map(() => newVisitor(world(), bot)));
      const ids = await Promise.all(keys.map((key) => identify(key, 'u3')));
      expect(new Set(ids).size).toBe(1);
      const listed = await visitors().listVisitors('all', { botId: bot.id, limit: 10 });
      expect(listed.items.map(({ id }) => id)).toEqual([ids[0]]);
    });

    it('keeps people of two bots apart, whatever they are called', async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const [mine, theirs] = [await newVisitor(world(), bot), await newVisitor(world(), other)];
      await identify(mine, 'u4');
      expect(await identify(theirs, 'u4')).toBe(theirs.id);
      const foreign = { ...mine, clientId: other.clientId };
      expect(await identify(foreign, 'u5')).toBeNull();
    });

    it('merges attributes, takes away what is null and refuses too many', async () => {
      const bot = await seedBot(world());
      const visitor = await newVisitor(world(), bot);
      const attributes = async () =>
        (await visitors().findVisitorById('all', visitor.id))?.attributes;
      expect(await visitors().setAttributes(visitor, { plan: 'gold', orders: 3 }, 2)).toBe(true);
      expect(await visitors().setAttributes(visitor, { trial: true }, 2)).toBe(false);
      expect(await attributes()).toEqual({ plan: 'gold', orders: 3 });
      expect(await visitors().setAttributes(visitor, { orders: null, trial: true }, 2)).toBe(true);
      expect(await attributes()).toEqual({ plan: 'gold', trial: true });
      const foreign = { id: visitor.id, clientId: (await seedBot(world())).clientId };
      await visitors().setAttributes(foreign, { plan: 'none' }, 2);
      expect(await attributes()).toEqual({ plan: 'gold', trial: true });
    });

    it('keeps every answer to consent, newest first', async () => {
      const bot = await seedBot(world());
      const visitor = await newVisitor(world(), bot);
      const answer = { origin: 'https://shop.test', at: AT };
      const save = (version: string, given: boolean) =>
        visitors().saveConsent({
          ...{ ...answer, version, given, visitor, id: world().newId('consent') },
        });
      await save('1', true);
      await save('2', false);
      expect(await visitors().listConsents(visitor, 10)).toEqual([
        { ...answer, version: '2', given: false },
        { ...answer, version: '1', given: true },
      ]);
      const foreign = { ...visitor, clientId: (await seedBot(world())).clientId };
      expect(await visitors().listConsents(foreign, 10)).toEqual([]);
    });

    it('rates a conversation of the visitor, and takes the rating back', async () => {
      const bot = await seedBot(world());
      const visitor = await newVisitor(world(), bot);
      const { conversationId: id } = await talk(bot, visitor);
      const owner = { visitorId: visitor.id, botId: bot.id };
      const score = { score: 4, comment: 'Quick.', at: AT };
      const found = async () => (await conversations().findConversation(owner, id))?.score;
      expect(await conversations().saveScore(owner, id, score)).toBe(true);
      expect(await found()).toEqual(score);
      const stranger = { visitorId: world().newId('visitor'), botId: bot.id };
      expect(await conversations().saveScore(stranger, id, null)).toBe(false);
      expect(await found()).toEqual(score);
      expect(await conversations().saveScore(owner, id, null)).toBe(true);
      expect(await found()).toBeNull();
    });

    it('erases a conversation by its visitor, with what the gaps kept of it', async () => {
      const bot = await seedBot(world());
      const [visitor, other] = [await newVisitor(world(), bot), await newVisitor(world(), bot)];
      const ask = async (by: VisitorRecord) => {
        const question = await talk(bot, by);
        const gap = {
          ...{ id: world().newId('gap'), key: 'tents?', question: 'Tents?', searchedFor: 'Tents?' },
          passages: [],
        };
        await conversations().saveReply(replyOf(world(), question, { answered: false, gap }));
        return question.conversationId;
      };
      const [first, second] = [await ask(visitor), await ask(visitor)];
      const theirs = await ask(other);
      const count = async () =>
        (await world().stores.gaps.listGaps('all', { botId: bot.id, limit: 5 })).items[0]?.count;
      const erase = (id: ConversationId) => conversations().eraseConversation(visitor, id);
      expect(await count()).toBe(3);
      expect(await erase(theirs)).toBe(false);
      expect(await erase(first)).toBe(true);
      expect(await erase(first)).toBe(false);
      expect(await count()).toBe(2);
      expect(await idsOf(visitor)).toEqual([second]);
      expect(await idsOf(other)).toEqual([theirs]);
    });

    it('lists the own conversations page by page', async () => {
      const bot = await seedBot(world());
      const visitor = await newVisitor(world(), bot);
      const owner = { visitorId: visitor.id, botId: bot.id };
      const talkAt = async (at: Date) => {
        const question = questionOf(world(), bot, { visitorId: visitor.id, at });
        await conversations().saveQuestion(question);
        return question.conversationId;
      };
      const later = await talkAt(new Date('2026-11-23T10:00:00.000Z'));
      const same = [await talkAt(NOW), await talkAt(NOW)].toSorted().toReversed();
      const [first] = await conversations().listOwnConversations(owner, null, 1);
      expect(first?.id).toBe(later);
      const second = await conversations().listOwnConversations(owner, first ?? null, 1);
      const rest = await conversations().listOwnConversations(owner, second[0] ?? null, 5);
      expect([...second, ...rest].map(({ id }) => id)).toEqual(same);
    });

    it('lets a newer reply take the place of the one that counts, once', async () => {
      const bot = await seedBot(world());
      const question = await talk(bot, await newVisitor(world(), bot));
      const key = { id: question.conversationId, clientId: bot.clientId };
      const gapOf = () => ({
        ...{ id: world().newId('gap'), key: 'oslo?', question: 'Oslo?', searchedFor: 'Oslo?' },
        passages: [],
      });
      const unknown = { answered: false, gap: gapOf() };
      const first = await conversations().saveReply(replyOf(world(), question, unknown));
      const old = await conversations().saveReply({
        ...{ ...replyOf(world(), question, { answered: false, gap: gapOf() }) },
        supersedes: first.id,
      });
      const gaps = await world().stores.gaps.listGaps('all', { botId: bot.id, limit: 5 });
      expect(gaps.items).toMatchObject([{ count: 1 }]);
      const again = () =>
        conversations().saveReply({
          ...replyOf(world(), question, { text: 'Yes, for 14 EUR.' }),
          supersedes: old.id,
        });
      const replies = await Promise.all([again(), again(), again()]);
      const newer = replies[0];
      expect(new Set(replies.map(({ id }) => id)).size).toBe(1);
      expect(newer).toMatchObject({ seq: 4, supersedes: old.id, text: 'Yes, for 14 EUR.' });
      expect(await conversations().findReply(key, question.messageId)).toEqual(newer);
      expect(await conversations().listMessages(key, 2, 10)).toEqual([
        { ...old, supersededBy: newer?.id },
        newer,
      ]);
      expect(await conversations().findConversation({ reach: 'all' }, key.id)).toMatchObject({
        ...{ messageCount: 4, unansweredCount: 0 },
      });
      const late = await conversations().saveReply(replyOf(world(), question));
      expect(late.id).toBe(newer?.id);
    });

    it('keeps the keys of a bot, and finds those that are not revoked', async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const keys = world().stores.identityKeys;
      const key = (name: string) => ({
        ...{ id: world().newId('identityKey'), botId: bot.id, clientId: bot.clientId, name },
        ...({ algorithm: 'HS256', material: 'sealed', createdAt: AT, revokedAt: null } as const),
      });
      const [first, second] = [key('Shop'), key('Blog')];
      for (const one of [first, second]) await keys.saveIdentityKey({ ...one, createdBy: 'usr_1' });
      expect(await keys.findIdentityKey(bot, first.id)).toEqual(first);
      expect(await keys.findIdentityKey(other, first.id)).toBeNull();
      expect(await keys.countIdentityKeys(bot)).toBe(2);
      expect(await keys.countIdentityKeys(other)).toBe(0);
      expect(await keys.revokeIdentityKey(other, first.id, NOW)).toBeNull();
      expect(await keys.revokeIdentityKey(bot, first.id, NOW)).toEqual({ ...first, revokedAt: AT });
      expect(await keys.revokeIdentityKey(bot, first.id, NOW)).toBeNull();
      expect(await keys.findIdentityKey(bot, first.id)).toBeNull();
      expect(await keys.countIdentityKeys(bot)).toBe(1);
      expect(await keys.listIdentityKeys(bot, 10)).toEqual([second, { ...first, revokedAt: AT }]);
      expect(await keys.listIdentityKeys(other, 10)).toEqual([]);
    });
  });
}
