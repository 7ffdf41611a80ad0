import type { BotId, ClientId, ConversationId, MessageId } from '@pixel/contract';
import type { ConversationKey, NewQuestion, NewReply } from '../../conversation/port.ts';
import type { VisitorRecord } from '../../conversation/visitor-port.ts';
import { sha256 } from '../randomness.ts';
import type { StoreWorld } from './store-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');

interface Owner {
  readonly id: BotId;
  readonly clientId: ClientId;
}

type Maker = Pick<StoreWorld, 'newId' | 'stores' | 'randomBytes'>;

/** A visitor of the bot. */
export async function newVisitor(world: Maker, bot: Owner): Promise<VisitorRecord> {
  const visitor = {
    ...{ id: world.newId('visitor'), botId: bot.id, clientId: bot.clientId },
    ...{
      origin: 'https://shop.test',
      expiresAt: new Date('2027-01-01T00:00:00.000Z'),
      protocol: 1,
    },
  };
  const tokenHash = Buffer.from(sha256(visitor.id)).toString('hex');
  await world.stores.visitors.saveVisitor({ ...visitor, tokenHash, locale: 'en' });
  return { ...visitor, keyId: visitor.id, subject: null, identityTokenHash: null };
}

export function questionOf(
  world: Maker,
  bot: Owner,
  overrides: Partial<NewQuestion> = {},
): NewQuestion {
  return {
    ...{ conversationId: world.newId('conversation'), clientId: bot.clientId, botId: bot.id },
    ...{ visitorId: null, channel: 'api', messageId: world.newId('message') },
    ...{ text: 'Do you ship to Norway?', title: 'Shipping', at: AT },
    ...overrides,
  };
}

/** The conversation that the question is in. */
export const keyOf = ({ conversationId, clientId }: NewQuestion): ConversationKey => ({
  id: conversationId,
  clientId,
});

export function replyOf(
  world: Maker,
  question: NewQuestion,
  overrides: Partial<NewReply> = {},
): NewReply {
  const { conversationId, clientId, botId, messageId: replyTo } = question;
  const passageId = world.newId('passage');
  const sourceId = world.newId('source');
  const text = 'Yes, we ship to Norway.';
  return {
    ...{ messageId: world.newId('message'), replyTo, conversationId, clientId, botId, text },
    ...{ status: 'complete', answered: true, mode: 'extractive', language: 'en', degraded: [] },
    ...{ at: AT, usageId: world.newId('usage') },
    citations: [
      { number: 1, passageId, sourceId, title: 'Shipping', quote: text, start: 0, end: 9 },
    ],
    receipt: {
      ...{ id: world.newId('receipt'), question: question.text, searchedFor: question.text },
      passages: [
        {
          ...{ id: passageId, versionId: world.newId('version'), title: 'Shipping', url: null },
          ...{ start: 0, end: 9, score: 0.9, keyword: 3.5 },
        },
      ],
      sentences: [{ text, passageId, start: 0, end: 9, score: 0.8 }],
      removed: [{ text: 'It is free.', reason: 'words', quoted: 'Nine euros.' }],
      ...{ confidence: 0.7, model: '', promptHash: '', modelSteps: [] },
      usage: { promptTokens: 10, completionTokens: 5, costMicros: 42 },
      timings: { retrieveMs: 1.5, firstTokenMs: 2.5, totalMs: 3.5 },
    },
    ...overrides,
  };
}

/** One question of a visitor with its reply, and a rating of that. */
export async function askedAndAnswered(
  world: Maker,
  bot: Owner,
): Promise<{ conversationId: ConversationId; replyId: MessageId }> {
  const visitor = await newVisitor(world, bot);
  const question = questionOf(world, bot, { visitorId: visitor.id, channel: 'widget' });
  await world.stores.conversations.saveQuestion(question);
  const reply = await world.stores.conversations.saveReply(replyOf(world, question));
  await world.stores.conversations.saveFeedback({ reach: 'all' }, reply.id, 'up', '', AT);
  return { conversationId: question.conversationId, replyId: reply.id };
}
