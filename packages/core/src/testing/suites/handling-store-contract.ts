import type { ConversationId, UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { HandlingChange } from '../../conversation/port.ts';
import { seedBot } from '../seed.ts';
import { newVisitor, questionOf, replyOf } from './exchange.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');

/** Who answers a conversation: the bot or a person, and never both. */
export function handlingStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: handling`, { timeout: 60_000 }, () => {
    const world = useWorld(open);
    const conversations = () => world().stores.conversations;
    const person = async (name: string): Promise<UserId> => {
      const id = world().newId('user');
      const email = `${id}@agency.example`;
      await world().stores.users.saveUser({ id, name, email, role: 'user', passwordHash: '' });
      return id;
    };
    const begin = async () => {
      const bot = await seedBot(world());
      const visitor = await newVisitor(world(), bot);
      const question = questionOf(world(), bot, { visitorId: visitor.id, channel: 'widget' });
      await conversations().saveQuestion(question);
      const next = (text = 'And then?') => ({
        ...{ ...question, messageId: world().newId('message'), text },
      });
      return { bot, visitor, question, next, id: question.conversationId };
    };
    const change = (id: ConversationId, of: Partial<HandlingChange>) =>
      conversations().changeHandling({
        ...{ owner: { reach: 'all' }, id, to: 'human', by: null, fromAnybody: false, at: AT },
        note: { id: world().newId('message'), text: 'Ada has joined.' },
        ...of,
      });
    const find = (id: ConversationId) => conversations().findConversation({ reach: 'all' }, id);
    const listAll = async (id: ConversationId) => {
      const conversation = await find(id);
      return conversation ? conversations().listMessages(conversation, 0, 100) : [];
    };
    const rolesOf = async (id: ConversationId) => (await listAll(id)).map(({ role }) => role);

    it('goes to a person and back, with a line for each', async () => {
      const { id } = await begin();
      const ada = await person('Ada');
      expect(await change(id, { by: ada })).toMatchObject({
        ...{ seq: 2, role: 'system', text: 'Ada has joined.', status: 'complete' },
      });
      expect(await find(id)).toMatchObject({
        ...{ handling: 'human', handledBy: { id: ada, name: 'Ada' }, botFromSeq: 2 },
        ...{ handlingSince: AT.toISOString(), messageCount: 2 },
      });
      expect(await change(id, { by: ada })).toBeNull();
      expect(await change(id, { to: 'bot', by: ada })).toMatchObject({ seq: 3 });
      expect(await find(id)).toMatchObject({ handling: 'bot', handledBy: null, botFromSeq: 3 });
      expect(await change(id, { to: 'bot', by: ada })).toBeNull();
      expect(await rolesOf(id)).toEqual(['visitor', 'system', 'system']);
    });

    it('is taken by one of many who want it, and let go by that one or by whoever may', async () => {
      const { id } = await begin();
      const people = await Promise.all(['A', 'B', 'C', 'D', 'E'].map(person));
      const taken = await Promise.all(people.map((by) => change(id, { by })));
      expect(taken.filter(Boolean)).toHaveLength(1);
      const holder = (await find(id))?.handledBy?.id;
      const other = people.find((by) => by !== holder) ?? null;
      expect(await change(id, { to: 'bot', by: other })).toBeNull();
      expect(await change(id, { to: 'bot', by: null })).toBeNull();
      expect(await change(id, { to: 'bot', by: other, fromAnybody: true })).not.toBeNull();
    });

    it('waits for a person while the bot goes on', async () => {
      const { id, visitor, bot, question, next } = await begin();
      const owner = { visitorId: visitor.id, botId: bot.id };
      expect(await change(id, { owner, to: 'waiting' })).not.toBeNull();
      expect(await change(id, { owner, to: 'waiting' })).toBeNull();
      expect(await conversations().saveQuestion(next())).toMatchObject({ isForBot: true });
      expect(await conversations().saveReply(replyOf(world(), question))).toMatchObject({ seq: 4 });
      const { items } = await conversations().listConversations('all', {
        ...{ limit: 9, handling: 'waiting', botId: bot.id },
      });
      expect(items.map((item) => item.id)).toEqual([id]);
      expect(await change(id, { by: await person('Ada') })).not.toBeNull();
    });

    it('stores no reply to what was asked before a person came, nor while one is there', async () => {
      const { id, question, next } = await begin();
      const ada = await person('Ada');
      await change(id, { by: ada });
      const during = next();
      expect(await conversations().saveQuestion(during)).toMatchObject({ isForBot: false, seq: 3 });
      const refuse = async (of: typeof question) =>
        expect(conversations().saveReply(replyOf(world(), of))).rejects.toMatchObject({
          code: 'conflict',
        });
      await refuse(question);
      await refuse(during);
      await change(id, { to: 'bot', by: ada });
      await refuse(question);
      await refuse(during);
      expect(await conversations().saveQuestion(during)).toMatchObject({
        ...{ outcome: 'repeated', isForBot: false },
      });
      const after = next('And now?');
      expect(await conversations().saveQuestion(after)).toMatchObject({ isForBot: true });
      await conversations().saveReply(replyOf(world(), after));
      expect(await rolesOf(id)).toEqual([
        ...['visitor', 'system', 'visitor', 'system', 'visitor', 'bot'],
      ]);
    });

    it('keeps a reply that was stored before the person came, and repeats it', async () => {
      const { id, question } = await begin();
      const reply = await conversations().saveReply(replyOf(world(), question));
      await change(id, { by: await person('Ada') });
      expect(await conversations().saveReply(replyOf(world(), question))).toEqual(reply);
    });

    it('takes messages of the person who holds it, once each', async () => {
      const { id, bot } = await begin();
      const [ada, ben] = [await person('Ada'), await person('Ben')];
      const write = (of: object = {}) =>
        conversations().saveAgentMessage({
          ...{ conversationId: id, reach: [bot.clientId], messageId: world().newId('message') },
          ...{ text: 'Hello, Ada here.', authorId: ada, author: 'Ada', at: AT, ...of },
        });
      expect(await write()).toBeNull();
      await change(id, { by: ada });
      const messageId = world().newId('message');
      const message = await write({ messageId });
      expect(message).toMatchObject({ seq: 3, role: 'agent', author: 'Ada', replyTo: null });
      expect(await write({ messageId })).toEqual(message);
      const conversation = { id, clientId: bot.clientId };
      expect(await conversations().findMessage(conversation, messageId)).toEqual(message);
      await expect(write({ messageId, text: 'Other' })).rejects.toMatchObject({ code: 'conflict' });
      expect(await write({ authorId: ben })).toBeNull();
      expect(await write({ reach: [] })).toBeNull();
      expect(await write({ reach: [(await seedBot(world())).clientId] })).toBeNull();
      expect(await rolesOf(id)).toEqual(['visitor', 'system', 'agent']);
    });

    it('#2 is nobody else’s to take: other clients, other visitors, or a visitor on another bot', async () => {
      const { id, bot, visitor } = await begin();
      const other = await seedBot(world());
      const stranger = await newVisitor(world(), bot);
      const before = await find(id);
      for (const owner of [
        { reach: [other.clientId] },
        { reach: [] },
        { visitorId: stranger.id, botId: bot.id },
        { visitorId: visitor.id, botId: other.id },
      ])
        for (const to of ['human', 'waiting'] as const)
          expect(await change(id, { owner, to, by: await person('Eve') })).toBeNull();
      expect(await find(id)).toEqual(before);
    });

    it('ends for good when it is closed', async () => {
      const { id, question, next } = await begin();
      const ada = await person('Ada');
      await change(id, { by: ada });
      const set = (status: 'active' | 'archived' | 'closed', version?: number) =>
        conversations().setStatus({
          ...{ owner: { reach: 'all' }, id, status, at: AT },
          ...(version !== undefined && { version }),
          note: status === 'closed' ? { id: world().newId('message'), text: 'Ended.' } : null,
        });
      expect(await set('archived', 1)).toMatchObject({ outcome: 'changed', note: null });
      expect(await set('closed', 1)).toEqual({ outcome: 'stale', note: null });
      expect(await set('archived', 1)).toEqual({ outcome: 'stale', note: null });
      expect(await find(id)).toMatchObject({ status: 'archived', version: 2 });
      await expect(conversations().saveQuestion(next())).rejects.toMatchObject({
        code: 'conflict',
      });
      expect(await set('active')).toMatchObject({ outcome: 'changed' });
      expect(await find(id)).toMatchObject({ handling: 'bot', handledBy: null, closedAt: null });
      expect(await set('closed')).toMatchObject({
        ...{ outcome: 'changed', note: { role: 'system', text: 'Ended.' } },
      });
      expect(await set('closed')).toEqual({ outcome: 'same', note: null });
      expect(await find(id)).toMatchObject({ status: 'closed', closedAt: AT.toISOString() });
      await expect(conversations().saveQuestion(next())).rejects.toMatchObject({
        code: 'conflict',
      });
      await expect(conversations().saveReply(replyOf(world(), question))).rejects.toMatchObject({
        code: 'conflict',
      });
      expect(await change(id, { by: ada })).toBeNull();
      expect(await set('archived')).toMatchObject({ outcome: 'changed' });
      expect(await set('active')).toEqual({ outcome: 'refused', note: null });
    });

    it('#26 hears nothing from the bot after a person has come, whatever comes first', async () => {
      const bot = await seedBot(world());
      const ada = await person('Ada');
      for (let round = 0; round < ROUNDS; round += 1) {
        const first = questionOf(world(), bot);
        await conversations().saveQuestion(first);
        const second = { ...first, messageId: world().newId('message') };
        const answer = async (question: typeof first) => {
          const { isForBot } = await conversations().saveQuestion(question);
          if (isForBot) await conversations().saveReply(replyOf(world(), question));
        };
        const acts = [
          () => change(first.conversationId, { by: ada }),
          () => answer(second),
          () => conversations().saveReply(replyOf(world(), first)),
          () => conversations().saveReply(replyOf(world(), second)),
        ];
        // Every order of starting comes up, and how they meet is the database's choice.
        const order = acts.map((act, at) => ({
          act,
          key: ((round >> at) % 3) ^ ((at * round) % 4),
        }));
        const sorted = order.toSorted((a, b) => a.key - b.key);
        await Promise.all(sorted.map(({ act }) => act().catch(refused)));
        const messages = await listAll(first.conversationId);
        const joined = messages.findIndex(({ role }) => role === 'system');
        expect(joined).toBeGreaterThanOrEqual(0);
        const after = messages.slice(joined).map(({ role }) => role);
        expect(after, `round ${round}`).not.toContain('bot');
        expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, at) => at + 1));
      }
    });
  });
}

const ROUNDS = 300;

/** A reply that came too late, or to a question that was not stored yet. Anything else is a fault. */
function refused(cause: { readonly code?: string }): void {
  if (cause.code !== 'conflict' && cause.code !== 'not-found') throw cause;
}
