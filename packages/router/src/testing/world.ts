import {
  type ApiKeyId,
  DEFAULT_THEME,
  type MessageId,
  NewTestCase,
  type Role,
  type Scope,
  type UserId,
} from '@pixel/contract';
import {
  addSource,
  addTestCases,
  ask,
  type BotRecord,
  bootstrapWidget,
  checkFindings,
  createApiKey,
  createCurated,
  createIdentityKey,
  createTestSet,
  hex,
  makeApiKeySecret,
  runTests,
  type Staff,
  say,
  startTestRun,
  syncSource,
} from '@pixel/core';
import { seedBot, seedClient, type TestCtx } from '@pixel/core/testing';

/** Who calls, in the access matrix. People and keys without a word about it belong to client A. */
export const CALLERS = [
  ...(['anonymous', 'suspended', 'visitor', 'user', 'client', 'foreign client', 'admin'] as const),
  ...(['key:chat', 'key:read', 'key:manage'] as const),
] as const;
export type CallerName = (typeof CALLERS)[number];

export interface Caller {
  readonly name: CallerName;
  /** What the caller sends: a session token, an API key or a visitor token. */
  readonly credential: string | undefined;
  /** Whose the session or the key is. */
  readonly userId: UserId | undefined;
  /** A key that this person made: what is personal has to be its own. */
  readonly apiKeyId: ApiKeyId | undefined;
}

/** One client of the agency with everything that a client can have. Every text of it holds `canary`. */
export type Tenant = Awaited<ReturnType<typeof seedTenant>>;

export interface World {
  readonly ctx: TestCtx;
  readonly a: Tenant;
  readonly b: Tenant;
  readonly callers: Readonly<Record<CallerName, Caller>>;
}

/** In every text of client B: nobody but its own people may ever see it. */
export const CANARY = 'CANARY-B';
/** Password of everybody. */
export const PASSWORD = 'correct horse battery';
/** Page on which the widget of both clients may appear. */
export const SHOP = 'https://shop.example';
const signal = new AbortController().signal;

/** Two clients of the same shape, and everybody who may call. */
export async function seedWorld(ctx: TestCtx): Promise<World> {
  const a = await seedTenant(ctx, 'Rosa');
  const b = await seedTenant(ctx, CANARY);
  const person = (name: CallerName, role: Role, of: Tenant) => seedPerson(ctx, { name, role, of });
  const admin = await person('admin', 'admin', a);
  const key = (scope: Scope) => seedKey(ctx, { scope, of: a, userId: admin.userId });
  const nobody = { credential: undefined, userId: undefined, apiKeyId: undefined };
  return {
    ctx,
    a,
    b,
    callers: {
      anonymous: { ...nobody, name: 'anonymous' },
      visitor: { ...nobody, name: 'visitor', credential: a.visitorToken },
      suspended: await suspend(ctx, await person('suspended', 'admin', a)),
      user: await person('user', 'user', a),
      client: await person('client', 'client', a),
      'foreign client': await person('foreign client', 'client', b),
      admin,
      'key:chat': await key('chat'),
      'key:read': await key('read'),
      'key:manage': await key('manage'),
    },
  };
}

async function seedTenant(base: TestCtx, canary: string) {
  const ctx: TestCtx = { ...base, request: { ...base.request, origin: SHOP } };
  const client = await seedClient(ctx, `${canary} Flowers`);
  const bot = await seedShopBot(ctx, { canary, clientId: client.id });
  const source = await addSource(ctx, {
    botId: bot.id,
    source: {
      ...{ type: 'text', title: `${canary} delivery` },
      text: `${canary} delivers flowers to Norway for 14 EUR.`,
    },
  });
  await syncSource(ctx, { sourceId: source.id, signal });
  const update = await addSource(ctx, {
    botId: bot.id,
    source: {
      ...{ type: 'text', title: `${canary} news` },
      text: `${canary} delivers flowers to Norway for 19 EUR.`,
    },
  });
  await syncSource(ctx, { sourceId: update.id, signal });
  await checkFindings(ctx, { botId: bot.id, signal });
  const [finding] = [...ctx.tables.findings.values()].filter(({ botId }) => botId === bot.id);
  if (!finding) throw new Error('The contradiction was not found.');
  const question = `Does ${canary} deliver to Norway?`;
  const asked = await ask(ctx, { botId: bot.id, question });
  // Nobody of the shop has told the chatbot about it.
  await ask(ctx, { botId: bot.id, question: `Which orchids does ${canary} grow in winter?` });
  const gapId = [...ctx.tables.gaps.values()].find(({ botId }) => botId === bot.id)?.id;
  if (gapId === undefined) throw new Error('The gap was not kept.');
  const { token, messageId, conversationId, visitorId } = await visit(ctx, bot, question);
  const replyId = [...ctx.tables.messages.values()].find(
    (message) => message.conversationId === conversationId && message.role === 'bot',
  )?.id;
  const curated = await createCurated(ctx, {
    ...{ botId: bot.id, question: `Is ${canary} open on Sunday?`, answer: `${canary} is not.` },
    ...{ phrasings: [], enabled: true, threshold: null },
  });
  const made = await createIdentityKey(ctx, {
    ...{ botId: bot.id, name: `${canary} shop`, algorithm: 'HS256' },
  });
  const identityKey = { id: made.id, secret: made.secret ?? '' };
  const disliked = await ask(ctx, { botId: bot.id, question: `Does ${canary} repair clocks?` });
  // A second chatbot of the same client, with a conversation of its own: the sibling in tests of parent and child.
  const sibling = await seedShopBot(ctx, { canary, clientId: client.id });
  const other = await ask(ctx, { botId: sibling.id, question });
  return {
    ...{
      canary,
      client,
      bot,
      source,
      curated,
      gapId,
      identityKey,
      conversationId: asked.conversationId,
    },
    findingId: finding.id,
    dislikedId: disliked.messageId,
    visitorToken: token,
    visit: { conversationId, messageId, visitorId, replyId: replyId ?? messageId },
    sibling: { bot: sibling, conversationId: other.conversationId },
    tests: await seedTests(ctx, { bot, canary }),
  };
}

/** A test set with a case, a run that is done, and one that waits. */
async function seedTests(
  ctx: TestCtx,
  { bot, canary }: { readonly bot: BotRecord; readonly canary: string },
) {
  const set = await createTestSet(ctx, { botId: bot.id, name: `${canary} set` });
  const testSetId = set.id;
  const [passage] = [...ctx.tables.passages.values()].filter(({ botId }) => botId === bot.id);
  if (!passage) throw new Error('The chatbot knows nothing.');
  const added = await addTestCases(ctx, {
    ...{ testSetId, fromMessageIds: [] },
    cases: [
      NewTestCase.parse({ question: `Does ${canary} deliver to Norway?`, facts: [[canary]] }),
    ],
  });
  const [testCase] = added.items;
  if (!testCase) throw new Error('The case was not kept.');
  const run = await startTestRun(ctx, testSetId);
  await runTests(ctx, { runId: run.id, signal });
  const waiting = await startTestRun(ctx, testSetId);
  const ids = { setId: testSetId, caseId: testCase.id, passageId: passage.id };
  return { ...ids, runId: run.id, waitingRunId: waiting.id };
}

async function seedShopBot(
  ctx: TestCtx,
  { canary, clientId }: { readonly canary: string; readonly clientId: BotRecord['clientId'] },
): Promise<BotRecord> {
  return seedBot(ctx, {
    ...{ clientId, name: `${canary} bot`, allowedOrigins: [SHOP] },
    theme: { ...DEFAULT_THEME, handover: true },
  });
}

/** A visitor who said something and was answered. */
async function visit(ctx: TestCtx, bot: BotRecord, text: string) {
  const { visitorToken } = await bootstrapWidget(ctx, { bot: bot.publicId, protocol: 1 });
  const hash = hex(ctx.sha256(visitorToken));
  const visitor = [...ctx.tables.visitors.values()].find(({ tokenHash }) => tokenHash === hash);
  if (!visitor) throw new Error('The visitor was not kept.');
  const actor = { type: 'visitor', visitorId: visitor.id, botId: bot.id } as const;
  const messageId: MessageId = ctx.newId('message');
  const { conversationId } = await say({ ...ctx, actor }, { messageId, text });
  await ctx.runs.settled();
  return { token: visitorToken, messageId, conversationId, visitorId: visitor.id };
}

async function seedPerson(
  ctx: TestCtx,
  { name, role, of }: { readonly name: CallerName; readonly role: Role; readonly of: Tenant },
): Promise<Caller & { readonly userId: UserId }> {
  const userId = ctx.newId('user');
  const email = `${name.replace(' ', '-')}@agency.example`;
  const passwordHash = await ctx.passwords.hash(PASSWORD);
  await ctx.stores.users.saveUser({ id: userId, email, name, role, passwordHash });
  const row = ctx.tables.users.get(userId);
  if (!row) throw new Error('The person was not kept.');
  const clientIds = role === 'admin' ? [] : [of.client.id];
  ctx.tables.users.set(userId, { ...row, clientIds });
  const reach = role === 'admin' ? 'all' : clientIds;
  const actor: Staff = { type: 'staff', userId, role, clientIds: reach };
  const { id } = await createApiKey({ ...ctx, actor }, { name: 'Own', scopes: ['read'] });
  const { token } = await ctx.sessions.create(userId, { userAgent: 'test', address: '' });
  return { name, credential: token, userId, apiKeyId: id };
}

async function seedKey(
  ctx: TestCtx,
  { scope, of, userId }: { readonly scope: Scope; readonly of: Tenant; readonly userId: UserId },
): Promise<Caller> {
  const secret = makeApiKeySecret(ctx.randomBytes(20), ctx.sha256);
  const id = ctx.newId('apiKey');
  await ctx.stores.apiKeys.saveApiKey({
    ...{ id, name: scope, hint: 'pxl_', scopes: [scope], clientIds: [of.client.id] },
    ...{ createdBy: userId, expiresAt: null, secretHash: hex(ctx.sha256(secret)) },
  });
  return { name: `key:${scope}`, credential: secret, userId, apiKeyId: id };
}

async function suspend<P extends Caller & { readonly userId: UserId }>(
  ctx: TestCtx,
  person: P,
): Promise<P> {
  const row = ctx.tables.users.get(person.userId);
  if (row) ctx.tables.users.set(person.userId, { ...row, status: 'suspended' });
  return person;
}
