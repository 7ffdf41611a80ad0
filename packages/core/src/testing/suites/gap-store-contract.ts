import type { BotId, ListGaps, VisitorId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { BotRecord } from '../../bot/port.ts';
import type { NewGap } from '../../gap/port.ts';
import { seedBot } from '../seed.ts';
import { newVisitor, questionOf, replyOf } from './exchange.ts';
import { FORGED_CURSORS, readPages } from './read-pages.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const LATER = new Date('2026-11-23T10:00:00.000Z');

/** Questions without an answer: kept with the reply, found again, and gone with who asked them. */
export function gapStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: gaps`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const gaps = () => world().stores.gaps;
    const conversations = () => world().stores.conversations;

    const gapOf = (question: string, overrides: Partial<NewGap> = {}): NewGap => ({
      ...{ id: world().newId('gap'), key: question.toLowerCase(), question, searchedFor: question },
      passages: [
        {
          ...{ passageId: world().newId('passage'), sourceId: world().newId('source') },
          ...{ title: 'Shipping', url: 'https://shop.test/', snippet: 'We ship.', score: 0.4 },
          scores: { keyword: 2.5 },
        },
      ],
      ...overrides,
    });
    const askIn = async (
      bot: BotRecord,
      asked: { gap: NewGap; visitorId?: VisitorId | null; at?: Date },
    ) => {
      const { gap, visitorId = null, at = AT } = asked;
      const question = questionOf(world(), bot, { text: gap.question, visitorId, at });
      await conversations().saveQuestion(question);
      const reply = replyOf(world(), question, { answered: false, gap, at });
      await conversations().saveReply(reply);
      return { question, reply };
    };
    const list = (bot: { readonly id: BotId }, input: Partial<ListGaps> = {}) =>
      gaps().listGaps('all', { botId: bot.id, limit: 50, ...input });

    it('keeps what a reply did not answer, with what came nearest', async () => {
      const bot = await seedBot(world());
      const gap = gapOf('Do you sell tents?');
      const { question } = await askIn(bot, { gap });
      const wanted = {
        ...{ id: gap.id, botId: bot.id, question: 'Do you sell tents?', count: 1 },
        ...{ searchedFor: 'Do you sell tents?', language: 'en', confidence: 0.7, status: 'open' },
        ...{ passages: gap.passages, conversationId: question.conversationId },
        ...{ firstAskedAt: AT.toISOString(), lastAskedAt: AT.toISOString() },
      };
      expect(await list(bot)).toEqual({ items: [wanted], nextCursor: null, total: 1 });
      expect(await gaps().findGap([bot.clientId], gap.id)).toEqual(wanted);
    });

    it('counts the same words once more, and keeps what is newest of them', async () => {
      const bot = await seedBot(world());
      const first = gapOf('Do you sell tents?');
      await askIn(bot, { gap: first });
      const again = gapOf('do you sell tents', { key: first.key, passages: [] });
      const { question } = await askIn(bot, { gap: again, at: LATER });
      const { items } = await list(bot);
      expect(items).toMatchObject([
        {
          ...{ id: first.id, question: 'Do you sell tents?', count: 2, passages: [] },
          ...{ conversationId: question.conversationId },
          ...{ firstAskedAt: AT.toISOString(), lastAskedAt: LATER.toISOString() },
        },
      ]);
      const other = await seedBot(world());
      await askIn(other, { gap: gapOf('Do you sell tents?') });
      expect((await list(bot)).items[0]?.count).toBe(2);
    });

    it('counts askings at once without losing one', async () => {
      const bot = await seedBot(world());
      const { key } = gapOf('Do you sell tents?');
      await Promise.all(
        Array.from({ length: 6 }, () => askIn(bot, { gap: gapOf('Do you sell tents?', { key }) })),
      );
      expect((await list(bot)).items).toMatchObject([{ count: 6 }]);
    });

    it('keeps nothing of a reply that is not stored', async () => {
      const bot = await seedBot(world());
      const { question, reply } = await askIn(bot, { gap: gapOf('Do you sell tents?') });
      await conversations().saveReply({ ...reply, messageId: world().newId('message') });
      expect((await list(bot)).items).toMatchObject([{ count: 1 }]);
      const late = replyOf(world(), { ...question, messageId: world().newId('message') });
      const saving = conversations().saveReply({ ...late, gap: gapOf('Do you sell boots?') });
      await expect(saving).rejects.toMatchObject({ code: 'not-found' });
      expect((await list(bot)).total).toBe(1);
    });

    it('opens an answered gap again when it is asked again, and no dismissed one', async () => {
      const bot = await seedBot(world());
      for (const [status, after] of [
        ['answered', 'open'],
        ['dismissed', 'dismissed'],
      ] as const) {
        const gap = gapOf(`Do you sell ${status} tents?`);
        await askIn(bot, { gap });
        const changed = await gaps().setGapStatus([bot.clientId], gap.id, status);
        expect(changed).toMatchObject({ clientId: bot.clientId, gap: { id: gap.id, status } });
        await askIn(bot, { gap: { ...gap, id: world().newId('gap') } });
        expect(await gaps().findGap('all', gap.id)).toMatchObject({ status: after, count: 2 });
      }
    });

    it('lists by time or by number, in pages, filtered', async () => {
      const bot = await seedBot(world());
      const texts = ['One 50% tent?', 'Two tents?', 'Three boots?'];
      for (const [at, text] of texts.entries())
        await askIn(bot, { gap: gapOf(text), at: new Date(AT.getTime() + at * 1000) });
      await askIn(bot, { gap: gapOf('Two tents?') });
      const textsOf = async (sort: 'newest' | 'frequent') => {
        const { items, totals } = await readPages(1, (page) =>
          gaps().listGaps([bot.clientId], { ...page, botId: bot.id, sort }),
        );
        expect([...totals]).toEqual([3]);
        return items.map(({ question }) => question);
      };
      expect(await textsOf('newest')).toEqual(['Three boots?', 'Two tents?', 'One 50% tent?']);
      expect((await textsOf('frequent'))[0]).toBe('Two tents?');
      expect((await list(bot, { search: 'TENT' })).total).toBe(2);
      expect((await list(bot, { search: '50%' })).total).toBe(1);
      expect((await list(bot, { search: '%' })).total).toBe(1);
      expect((await list(bot, { language: 'de' })).total).toBe(0);
      expect((await list(bot, { status: 'dismissed' })).total).toBe(0);
      for (const sort of ['newest', 'frequent'] as const)
        for (const cursor of FORGED_CURSORS)
          await expect(list(bot, { cursor, sort })).rejects.toMatchObject({ code: 'invalid' });
    });

    it('#2 shows and changes nothing out of reach, and nothing of a bot that is gone', async () => {
      const [bot, other] = [await seedBot(world()), await seedBot(world())];
      const gap = gapOf('Do you sell tents?');
      await askIn(bot, { gap });
      const reach = [other.clientId];
      expect(await gaps().findGap(reach, gap.id)).toBeNull();
      expect(await gaps().setGapStatus(reach, gap.id, 'dismissed')).toBeNull();
      expect((await gaps().listGaps(reach, { botId: bot.id, limit: 9 })).total).toBe(0);
      expect(await gaps().findGap('all', gap.id)).toMatchObject({ status: 'open' });
      await world().stores.bots.deleteBot('all', bot.id, AT);
      expect(await gaps().findGap('all', gap.id)).toBeNull();
      expect(await gaps().setGapStatus('all', gap.id, 'dismissed')).toBeNull();
    });

    it('stays when its conversation is deleted', async () => {
      const bot = await seedBot(world());
      const gap = gapOf('Do you sell tents?');
      const { question } = await askIn(bot, { gap });
      await conversations().deleteConversation('all', question.conversationId);
      expect(await gaps().findGap('all', gap.id)).toMatchObject({ count: 1, conversationId: null });
    });

    it('lists all by id, so that what is asked again meanwhile comes once', async () => {
      const bot = await seedBot(world());
      const asked = ['One?', 'Two?', 'Three?'].map((question) => gapOf(question));
      for (const gap of asked) await askIn(bot, { gap });
      const first = await gaps().listAllGaps(bot, null, 2);
      for (const gap of asked) await askIn(bot, { gap, at: LATER });
      const rest = await gaps().listAllGaps(bot, first[1]?.id ?? null, 2);
      expect([...first, ...rest].map(({ id }) => id)).toEqual(asked.map(({ id }) => id).sort());
      expect(rest).toMatchObject([{ count: 2, lastAskedAt: LATER.toISOString() }]);
      const { clientId } = await seedBot(world());
      expect(await gaps().listAllGaps({ id: bot.id, clientId }, null, 9)).toEqual([]);
    });

    it('#26 forgets what earlier turns of an erased visitor lent a question that others asked', async () => {
      const bot = await seedBot(world());
      const [goes, stays] = [await newVisitor(world(), bot), await newVisitor(world(), bot)];
      const gap = gapOf('And how much?');
      await askIn(bot, { gap, visitorId: stays.id });
      const searchedFor = 'wedding of Jane how much';
      await askIn(bot, { gap: { ...gap, searchedFor }, visitorId: goes.id, at: LATER });
      await world().stores.visitors.eraseVisitor('all', goes.id);
      expect(await gaps().findGap('all', gap.id)).toMatchObject({
        ...{ count: 1, searchedFor: 'And how much?' },
      });
    });

    it('#26 goes with the visitor, less what others asked', async () => {
      const bot = await seedBot(world());
      const [goes, stays] = [await newVisitor(world(), bot), await newVisitor(world(), bot)];
      const [own, shared] = [gapOf('Where is my parcel?'), gapOf('Do you sell tents?')];
      const { question } = await askIn(bot, { gap: own, visitorId: goes.id });
      await conversations().deleteConversation('all', question.conversationId);
      await askIn(bot, { gap: shared, visitorId: goes.id });
      await askIn(bot, { gap: shared, visitorId: stays.id, at: LATER });
      await world().stores.visitors.eraseVisitor('all', goes.id);
      expect(await gaps().findGap('all', own.id)).toBeNull();
      expect(await gaps().findGap('all', shared.id)).toMatchObject({
        ...{ count: 1, firstAskedAt: LATER.toISOString(), lastAskedAt: LATER.toISOString() },
      });
    });

    it('#26 is purged with its bot', async () => {
      const before = await world().backDoor.countRows();
      const bot = await seedBot(world());
      await askIn(bot, { gap: gapOf('Do you sell tents?') });
      await world().stores.bots.deleteBot('all', bot.id, AT);
      await world().stores.bots.purgeBot(bot.id);
      expect(await world().backDoor.countRows()).toEqual(before);
    });
  });
}
