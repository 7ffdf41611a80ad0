import type { ClientId } from '@pixel/contract';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BotRecord } from '../../bot/port.ts';
import { DomainError } from '../../error.ts';
import { seedBot, seedClient, seedSource } from '../seed.ts';
import { batchOf } from './document-batch.ts';
import { askedAndAnswered, newVisitor, questionOf, replyOf } from './exchange.ts';
import { type Asked, type Known, listsOf, type Owned } from './isolation-lists.ts';
import type { OpenStoreWorld, StoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
/** Stands in every text of the other client. */
const CANARY = 'canary-of-b';
const RUNS = 200;

/** What one client reads holds nothing of another, whatever is asked. */
export function isolationContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: two clients`, { timeout: 120_000 }, () => {
    const world = useWorld(open);
    let mine: Owned;
    let other: Owned;
    let known: Known;
    beforeAll(async () => {
      mine = await fill(world(), 'plain');
      other = await fill(world(), CANARY);
      known = { mine, other, cursors: await cursorsOf(world(), other) };
    }, 60_000);

    it('#6 lists, searches and counts hold nothing of the other, whatever is filtered', async () => {
      const kinds = fc.constantFrom(...listsOf(known));
      const asked = kinds.chain(({ filters, ...list }) =>
        filters.map((input): Asked => ({ ...list, input })),
      );
      await fc.assert(
        fc.asyncProperty(asked, async (ask) => {
          const answer = await answerOf(world(), ask, [mine.clientId]);
          expect(answer).not.toContain(CANARY);
          for (const id of [other.clientId, other.bot.id]) expect(answer).not.toContain(id);
        }),
        { numRuns: RUNS },
      );
    });

    it('#6 nothing that one client reads changes when only the other does', async () => {
      const asked = listsOf(known).flatMap(({ filters, ...list }) =>
        fc.sample(filters, 12).map((input): Asked => ({ ...list, input })),
      );
      const answers = () =>
        Promise.all(asked.map((ask) => answerOf(world(), ask, [mine.clientId])));
      const before = await answers();
      await grow(world(), other.bot, CANARY);
      expect(await answers()).toEqual(before);
    });

    it('#6 finds the canaries when it may', async () => {
      const found = await Promise.all(
        listsOf(known).map(({ call, plain }) =>
          answerOf(world(), { call, input: plain }, [other.clientId]),
        ),
      );
      // Counts have no texts.
      expect(found.filter((answer) => answer.includes(CANARY))).toHaveLength(10);
    });
  });
}

async function fill(world: StoreWorld, text: string): Promise<Owned> {
  const { id: clientId } = await seedClient(world, `Client ${text}`);
  const bot = await seedBot(world, { clientId, name: `Bot ${text}` });
  await grow(world, bot, text);
  return { clientId, bot, ...(await grow(world, bot, text)) };
}

/** Something of every kind for the bot. */
async function grow(world: StoreWorld, bot: BotRecord, text: string) {
  const { conversations, curated, knowledge, audit } = world.stores;
  const source = await seedSource(world, bot, `Notes ${text}`);
  await curated.saveCurated([
    {
      ...{ id: world.newId('curated'), botId: bot.id, clientId: bot.clientId, sourceId: source.id },
      ...{ question: `Why ${text}?`, phrasings: [], answer: text, language: 'en', enabled: true },
      ...{ threshold: null, fromMessageId: null },
    },
  ]);
  const documents = [{ key: text, texts: [`green ${text}`, `black ${text}`] }];
  await knowledge.writeDocuments(batchOf(world, { bot, source, documents }));
  const { replyId } = await askedAndAnswered(world, bot);
  await conversations.saveFeedback({ reach: [bot.clientId] }, replyId, 'down', text, AT);
  const { id: visitorId } = await newVisitor(world, bot);
  const question = questionOf(world, bot, { visitorId, channel: 'widget', text, title: text });
  await conversations.saveQuestion(question);
  const id = world.newId('gap');
  const gap = { id, key: id, question: text, searchedFor: text, passages: [] };
  await conversations.saveReply(replyOf(world, question, { answered: false, gap }));
  await audit.saveAuditEntry({
    ...{ id: world.newId('audit'), actorType: 'system', actorId: text, clientId: bot.clientId },
    ...{ action: 'bot.updated', targetType: 'bot', targetId: bot.id, at: AT },
    ...{ details: { text }, address: '', requestId: '' },
  });
  return { sourceId: source.id, visitorId };
}

/** Cursors of pages that the other client got. */
async function cursorsOf(world: StoreWorld, other: Owned): Promise<string[]> {
  const { stores } = world;
  const reach = [other.clientId];
  const { id: botId } = other.bot;
  await seedBot(world, { clientId: other.clientId, name: `Another ${CANARY}` });
  const pages = await Promise.all([
    stores.bots.listBots(reach, { limit: 1 }),
    stores.bots.listBots(reach, { limit: 1, sort: 'name' }),
    stores.bots.listBots(reach, { limit: 1, sort: 'updated' }),
    stores.sources.listSources(reach, { botId, limit: 1 }),
    stores.knowledge.listPassages(reach, { sourceId: other.sourceId, limit: 1 }),
    stores.curated.listCurated(reach, { botId, limit: 1 }),
    stores.conversations.listConversations(reach, { limit: 1 }),
    stores.conversations.listFeedback(reach, { limit: 1 }),
    stores.visitors.listVisitors(reach, { botId, limit: 1 }),
    stores.gaps.listGaps(reach, { botId, limit: 1 }),
    stores.audit.listAuditEntries(reach, { limit: 1 }),
  ]);
  return pages.flatMap(({ nextCursor }) => nextCursor ?? []);
}

/** What the list tells, or the code with which it refuses. */
async function answerOf(
  world: StoreWorld,
  { call, input }: Asked,
  reach: readonly ClientId[],
): Promise<string> {
  try {
    return JSON.stringify(await call(world.stores, [...reach], input));
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid') return error.code;
    throw error;
  }
}
