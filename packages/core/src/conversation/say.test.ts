import type { ConversationEvent, ConversationId, MessageId } from '@pixel/contract';
import { expect, it } from 'vitest';
import type { VisitorActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import {
  createFakeModel,
  type FakeModel,
  seedBot,
  type TestCtx,
  testCtx,
} from '../testing/index.ts';
import { say } from './say.ts';
import { giveFeedback, stopReply } from './visitor-acts.ts';
import { watchEvents } from './watch-events.ts';

type VisitorCtx = TestCtx & { readonly actor: VisitorActor };
const signal = new AbortController().signal;

async function visitorOf(model: FakeModel | null): Promise<VisitorCtx> {
  const ctx = testCtx({ model });
  const bot = await seedBot(ctx);
  const source = await addSource(ctx, {
    botId: bot.id,
    source: { type: 'text', title: 'Shipping', text: 'We ship to Norway for 14 EUR.' },
  });
  await syncSource(ctx, { sourceId: source.id, signal });
  return asVisitor(ctx, bot.id);
}

function asVisitor(ctx: TestCtx, botId: VisitorActor['botId']): VisitorCtx {
  return { ...ctx, actor: { type: 'visitor', visitorId: ctx.newId('visitor'), botId } };
}

async function untilReply(
  ctx: VisitorCtx,
  input: { readonly conversationId: ConversationId; readonly afterSeq: number },
): Promise<ConversationEvent[]> {
  const end = new AbortController();
  const events: ConversationEvent[] = [];
  for await (const event of watchEvents(ctx, input, end.signal)) {
    events.push(event);
    if (event.type === 'message' && event.message.role === 'bot') end.abort();
  }
  return events;
}

const keyOf = async (ctx: Pick<Ctx, 'stores'>, id: ConversationId) => {
  const found = await ctx.stores.conversations.findConversation({ reach: 'all' }, id);
  if (!found) throw new Error('There is no such conversation.');
  return found;
};

const countOf = (events: readonly ConversationEvent[], role: string) =>
  events.filter((event) => event.type === 'message' && event.message.role === role).length;

it('saves a message once however often it is said, and asks the model once', async () => {
  const model = createFakeModel('Yes, we ship to Norway for 14 EUR.');
  const ctx = await visitorOf(model);
  const messageId: MessageId = ctx.newId('message');
  const said = await Promise.all(
    Array.from({ length: 20 }, () => say(ctx, { messageId, text: 'Do you ship to Norway?' })),
  );
  const { conversationId } = said[0] ?? { conversationId: ctx.newId('conversation') };
  expect(new Set(said.map((entry) => entry.conversationId)).size).toBe(1);
  await untilReply(ctx, { conversationId, afterSeq: 0 });
  const stored = await ctx.stores.conversations.listMessages(
    await keyOf(ctx, conversationId),
    0,
    10,
  );
  expect(stored.map(({ role }) => role)).toEqual(['visitor', 'bot']);
  expect(model.requests).toHaveLength(1);
});

it('refuses the same id with another text', async () => {
  const ctx = await visitorOf(null);
  const messageId: MessageId = ctx.newId('message');
  const { conversationId } = await say(ctx, { messageId, text: 'Do you ship?' });
  await expect(say(ctx, { messageId, conversationId, text: 'Other' })).rejects.toMatchObject({
    code: 'conflict',
  });
});

it('tells a reader that comes late everything from the start', async () => {
  const ctx = await visitorOf(null);
  const { conversationId } = await say(ctx, {
    messageId: ctx.newId('message'),
    text: 'Do you ship to Norway?',
  });
  await ctx.runs.settled();
  const events = await untilReply(ctx, { conversationId, afterSeq: 0 });
  expect(countOf(events, 'visitor')).toBe(1);
  expect(countOf(events, 'bot')).toBe(1);
});

it('sends a returning reader only what it has not seen', async () => {
  const ctx = await visitorOf(null);
  const { conversationId } = await say(ctx, {
    messageId: ctx.newId('message'),
    text: 'Do you ship to Norway?',
  });
  await ctx.runs.settled();
  const events = await untilReply(ctx, { conversationId, afterSeq: 1 });
  expect(countOf(events, 'visitor')).toBe(0);
});

it('answers a question that lost its writer in a restart', async () => {
  const ctx = await visitorOf(null);
  const bot = await ctx.stores.bots.findBot('all', ctx.actor.botId);
  if (!bot) throw new Error('no bot');
  const conversationId = ctx.newId('conversation');
  await ctx.stores.conversations.saveQuestion({
    ...{ conversationId, clientId: bot.clientId, botId: bot.id, channel: 'widget' },
    ...{ visitorId: ctx.actor.visitorId, messageId: ctx.newId('message'), title: 'x' },
    ...{ text: 'Do you ship to Norway?', at: ctx.now() },
  });
  const events = await untilReply(ctx, { conversationId, afterSeq: 0 });
  expect(events.at(-1)).toMatchObject({ message: { role: 'bot', answered: true } });
});

it('hides a conversation, its stop and its rating from another visitor', async () => {
  const ctx = await visitorOf(null);
  const messageId: MessageId = ctx.newId('message');
  const { conversationId } = await say(ctx, { messageId, text: 'Do you ship to Norway?' });
  await ctx.runs.settled();
  const [, reply] = await ctx.stores.conversations.listMessages(
    await keyOf(ctx, conversationId),
    0,
    10,
  );
  const other = asVisitor(ctx, ctx.actor.botId);
  const unknown = { code: 'not-found' };
  await expect(untilReply(other, { conversationId, afterSeq: 0 })).rejects.toMatchObject(unknown);
  await expect(stopReply(other, { conversationId, messageId })).rejects.toMatchObject(unknown);
  if (!reply) throw new Error('no reply');
  await expect(giveFeedback(other, { messageId: reply.id, rating: 'up' })).rejects.toMatchObject(
    unknown,
  );
});

it('keeps the whole sentences that were written when the visitor stops the reply', async () => {
  let proceed = () => {};
  const held = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  const base = createFakeModel('');
  const model: FakeModel = {
    ...base,
    async *stream(_request, stop) {
      yield { type: 'text', text: 'We ship to Norway for 14 EUR. And to' };
      proceed();
      await new Promise((_resolve, reject) => {
        stop.addEventListener('abort', () => reject(stop.reason), { once: true });
      });
    },
  };
  const ctx = await visitorOf(model);
  const messageId: MessageId = ctx.newId('message');
  const { conversationId } = await say(ctx, { messageId, text: 'Do you ship to Norway?' });
  await held;
  await stopReply(ctx, { conversationId, messageId });
  await ctx.runs.settled();
  const [, reply] = await ctx.stores.conversations.listMessages(
    await keyOf(ctx, conversationId),
    0,
    10,
  );
  expect(reply).toMatchObject({ status: 'stopped', text: 'We ship to Norway for 14 EUR.' });
});

it('limits how much one visitor says', async () => {
  const ctx = await visitorOf(null);
  const tries = Array.from({ length: 25 }, () =>
    say(ctx, { messageId: ctx.newId('message'), text: 'Do you ship?' }).then(
      () => 'said',
      (error: { code: string }) => error.code,
    ),
  );
  const outcomes = await Promise.all(tries);
  expect(outcomes.filter((outcome) => outcome === 'said')).toHaveLength(20);
  expect(outcomes.filter((outcome) => outcome === 'over-quota')).toHaveLength(5);
});
