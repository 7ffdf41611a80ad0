import { describe, expect, it } from 'vitest';
import type { BotRecord } from '../../bot/port.ts';
import type { NewCurated } from '../../curated/port.ts';
import { seedBot } from '../seed.ts';
import { questionOf, replyOf } from './exchange.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T10:00:00.000Z');
const LATER = new Date('2026-11-23T11:00:00.000Z');
const AT_ONCE = 64;

/** Curated answers and how often they were given. */
export function curatedStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: curated answers`, () => {
    const world = useWorld(open);
    const store = () => world().stores.curated;

    async function seedOwner() {
      const bot = await seedBot(world());
      const source = await world().stores.sources.saveSource({
        ...{ id: world().newId('source'), botId: bot.id, clientId: bot.clientId },
        ...{ title: 'Q&A', url: null, config: { type: 'qa' }, sizeBytes: null, addedBy: 'usr_1' },
      });
      const answer = (question: string, more: Partial<NewCurated> = {}): NewCurated => ({
        ...{ id: world().newId('curated'), botId: bot.id, clientId: bot.clientId },
        ...{
          sourceId: source.id,
          question,
          phrasings: [],
          answer: `To ${question}`,
          language: 'en',
        },
        ...{ enabled: true, threshold: null, fromMessageId: null },
        ...more,
      });
      return { bot, source, answer, reach: [bot.clientId] };
    }

    it('keeps what was told, and tells it with its hits', async () => {
      const { bot, answer, reach } = await seedOwner();
      const one = answer('Open?', { phrasings: ['Hours?', 'Öffnungszeiten?'], threshold: 0.9 });
      await store().saveCurated([one]);
      const found = await store().findCurated(reach, one.id);
      expect(found).toMatchObject({ ...one, hits: 0, lastHitAt: null });
      expect(await store().countCurated(bot)).toBe(1);
    });

    it('pages through the newest first, and searches in all texts', async () => {
      const { bot, answer, reach } = await seedOwner();
      const all = [
        answer('Do you open on Sunday?'),
        answer('Parking?', { phrasings: ['Where can I leave my 100% electric car?'] }),
        answer('Off', { enabled: false, answer: 'Hidden words' }),
      ];
      await store().saveCurated(all);
      const first = await store().listCurated(reach, { botId: bot.id, limit: 2 });
      expect(first).toMatchObject({ total: 3, nextCursor: expect.any(String) });
      const rest = await store().listCurated(reach, {
        ...{ botId: bot.id, limit: 2 },
        cursor: first.nextCursor ?? '',
      });
      const ids = [...first.items, ...rest.items].map(({ id }) => id);
      expect(ids).toEqual(
        all
          .map(({ id }) => id)
          .sort()
          .reverse(),
      );
      const search = async (text: string) =>
        (await store().listCurated(reach, { botId: bot.id, limit: 9, search: text })).items.map(
          ({ question }) => question,
        );
      expect(await search('sunday')).toEqual(['Do you open on Sunday?']);
      expect(await search('100%')).toEqual(['Parking?']);
      expect(await search('hidden')).toEqual(['Off']);
      expect(await search('1_0')).toEqual([]);
      const off = await store().listCurated(reach, { botId: bot.id, limit: 9, enabled: false });
      expect(off.items.map(({ question }) => question)).toEqual(['Off']);
    });

    it('lists what is enabled, by bot and by source, a page at a time', async () => {
      const { bot, source, answer } = await seedOwner();
      const on = [answer('A'), answer('B'), answer('C')];
      await store().saveCurated([...on, answer('Off', { enabled: false })]);
      const ids = on.map(({ id }) => id).sort();
      const first = await store().listQuestions(bot, null, 2);
      const rest = await store().listQuestions(bot, first.at(-1)?.id ?? null, 2);
      expect([...first, ...rest].map(({ id }) => id)).toEqual(ids);
      expect((await store().listOfSource(source, null, 9)).map(({ id }) => id)).toEqual(ids);
      expect((await store().listOfSource(source, ids[1] ?? null, 9)).map(({ id }) => id)).toEqual(
        ids.slice(2),
      );
    });

    it('changes, replaces and removes', async () => {
      const { bot, answer, reach } = await seedOwner();
      const [one, two] = [answer('One'), answer('Two')];
      await store().saveCurated([one, two]);
      const patch = { phrasings: ['Eins'], enabled: false };
      const changed = await store().updateCurated(one, { patch, at: LATER });
      expect(changed).toMatchObject({ question: 'One', phrasings: ['Eins'], enabled: false });
      expect(changed?.updatedAt).toBe(LATER.toISOString());
      await store().replaceAnswers(bot, [{ id: two.id, answer: 'Zwei' }], LATER);
      expect(await store().findByQuestions(bot, ['Two', 'Three'])).toMatchObject([
        { id: two.id, answer: 'Zwei' },
      ]);
      expect(await store().deleteCurated(one)).toBe(true);
      expect(await store().deleteCurated(one)).toBe(false);
      expect(await store().updateCurated(one, { patch: { answer: 'x' }, at: LATER })).toBeNull();
      expect(await store().findCurated(reach, one.id)).toBeNull();
    });

    it('#7 gives a row to its own client only, however its id is known', async () => {
      const [mine, other] = [await seedOwner(), await seedOwner()];
      const secret = other.answer('Secret?');
      await store().saveCurated([secret]);
      const key = { id: secret.id, clientId: mine.bot.clientId };
      const crossed: Pick<BotRecord, 'id' | 'clientId'> = { ...other.bot, clientId: key.clientId };
      expect(await store().findCurated(mine.reach, secret.id)).toBeNull();
      expect(await store().updateCurated(key, { patch: { answer: 'x' }, at: LATER })).toBeNull();
      expect(await store().deleteCurated(key)).toBe(false);
      expect(await store().listQuestions(crossed, null, 9)).toEqual([]);
      expect(await store().findByQuestions(crossed, ['Secret?'])).toEqual([]);
      expect(await store().countCurated(crossed)).toBe(0);
      await store().replaceAnswers(crossed, [{ id: secret.id, answer: 'x' }], LATER);
      const listed = await store().listCurated(mine.reach, { botId: other.bot.id, limit: 9 });
      expect(listed).toMatchObject({ items: [], total: 0 });
      const kept = await store().findCurated(other.reach, secret.id);
      expect(kept?.answer).toBe(secret.answer);
      await expect(
        store().saveCurated([{ ...secret, id: world().newId('curated'), clientId: key.clientId }]),
      ).rejects.toMatchObject({ code: 'not-found' });
    });

    it('counts a hit with the reply that gave it, once, and never for another client', async () => {
      const [{ bot, answer, reach }, other] = [await seedOwner(), await seedOwner()];
      const [one, foreign] = [answer('One'), other.answer('Foreign')];
      await store().saveCurated([one]);
      await store().saveCurated([foreign]);
      const reply = await replyWith(bot, one.id);
      await world().stores.conversations.saveReply(reply);
      await world().stores.conversations.saveReply(reply);
      await world().stores.conversations.saveReply(await replyWith(bot, foreign.id));
      expect(await store().findCurated(reach, one.id)).toMatchObject({
        ...{ hits: 1, lastHitAt: reply.at.toISOString() },
      });
      expect(await store().findCurated(other.reach, foreign.id)).toMatchObject({ hits: 0 });
    });

    it('counts hits of many replies at once', { timeout: 30_000 }, async () => {
      const { bot, answer, reach } = await seedOwner();
      const one = answer('One');
      await store().saveCurated([one]);
      const replies = await Promise.all(
        Array.from({ length: AT_ONCE }, () => replyWith(bot, one.id)),
      );
      await Promise.all(replies.map((reply) => world().stores.conversations.saveReply(reply)));
      expect(await store().findCurated(reach, one.id)).toMatchObject({ hits: AT_ONCE });
    });

    async function replyWith(bot: BotRecord, id: NewCurated['id']) {
      const question = questionOf(world(), bot);
      await world().stores.conversations.saveQuestion(question);
      const reply = replyOf(world(), question);
      return { ...reply, receipt: { ...reply.receipt, curated: { id, score: 0.9 } } };
    }

    it('finds the question of a message, and whether it waits for a better answer', async () => {
      const { bot, reach } = await seedOwner();
      const { conversations } = world().stores;
      const question = questionOf(world(), bot);
      await conversations.saveQuestion(question);
      const { id: replyId } = await conversations.saveReply(replyOf(world(), question));
      const asked = (of: Pick<BotRecord, 'id' | 'clientId'> = bot) =>
        store().findAsked(of, replyId);
      expect(await asked()).toEqual({ text: question.text, isOpen: false });
      await conversations.saveFeedback({ reach }, replyId, 'down', '', AT);
      expect(await asked()).toEqual({ text: question.text, isOpen: true });
      expect(await store().findAsked(bot, question.messageId)).toEqual(await asked());
      const other = await seedOwner();
      expect(await asked(other.bot)).toBeNull();
      expect(await asked({ ...bot, clientId: other.bot.clientId })).toBeNull();
      expect(await store().findAsked(bot, world().newId('message'))).toBeNull();
    });

    it('goes with its source and with its bot', async () => {
      const kept = await seedOwner();
      await store().saveCurated([kept.answer('Kept')]);
      const before = await world().backDoor.countRows();
      const { bot, source, answer } = await seedOwner();
      const one = answer('One');
      await store().saveCurated([one]);
      await world().stores.conversations.saveReply(await replyWith(bot, one.id));
      await world().stores.sources.deleteSource(source);
      const after = await world().backDoor.countRows();
      expect([after.curated, after.curatedHits]).toEqual([before.curated, before.curatedHits]);
      await world().stores.bots.deleteBot('all', bot.id, AT);
      await world().stores.bots.purgeBot(bot.id);
      expect(await world().backDoor.countRows()).toEqual(before);
    });

    it('raises the revision of the bot, which says what may be remembered', async () => {
      const { bot, reach } = await seedOwner();
      const { bots } = world().stores;
      const stored = async () => (await bots.findBot(reach, bot.id))?.curated;
      expect(await stored()).toEqual({ revision: 0, threshold: null });
      expect(await bots.touchCurated(bot)).toBe(true);
      expect(await bots.touchCurated(bot, { threshold: 0.9 })).toBe(true);
      expect(await stored()).toEqual({ revision: 2, threshold: 0.9 });
      await bots.deleteBot('all', bot.id, AT);
      expect(await bots.touchCurated(bot)).toBe(false);
    });
  });
}
