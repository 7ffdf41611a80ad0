import { type Bootstrap, PublicBotId } from '@pixel/contract';
import { expect, it } from 'vitest';
import type { VisitorActor } from '../actor.ts';
import type { BotRecord } from '../bot/port.ts';
import { DomainError } from '../error.ts';
import { createIdentityKey, revokeIdentityKey } from '../identity/index.ts';
import { fakeToken, seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import { bootstrapWidget, renewSession } from './bootstrap-widget.ts';
import { giveConsent } from './consent.ts';
import { identifyVisitor } from './identify.ts';
import { zeroBits } from './proof-of-work.ts';
import { resolveVisitor } from './resolve-visitor.ts';
import { say } from './say.ts';
import { SESSION_MS } from './visitor-session.ts';

const SHOP = 'https://shop.example';

async function openShop(widget: Partial<BotRecord['widget']> = {}) {
  const base = testCtx();
  const ctx: TestCtx = { ...base, request: { ...base.request, origin: SHOP } };
  const allowedOrigins = [SHOP, 'https://blog.example'];
  const made = await seedBot(ctx, { allowedOrigins });
  const settings = { ...made.widget, ...widget };
  const bot = await ctx.stores.bots.updateBot('all', made.id, { widget: settings });
  if (!bot) throw new Error('The bot is gone.');
  const enter = (more: Partial<Bootstrap> = {}, at: TestCtx = ctx) =>
    bootstrapWidget(at, { bot: bot.publicId, protocol: 2, ...more });
  return { ctx, bot, enter };
}

const at = (ctx: TestCtx, origin: string): TestCtx => ({
  ...ctx,
  request: { ...ctx.request, origin },
});

/** The context of a call with this token. */
async function as(ctx: TestCtx, token: string | undefined) {
  const actor = await resolveVisitor(ctx, token ?? '');
  if (actor.type !== 'visitor') throw new Error('Nobody holds this token.');
  return { ...ctx, actor: actor satisfies VisitorActor };
}

const question = (ctx: TestCtx) => ({ messageId: ctx.newId('message'), text: 'Are you open?' });

it.each([
  [1, 1],
  [2, 2],
  [1_000, 2],
])('speaks with a widget of protocol %i as %i', async (asked, used) => {
  const { enter } = await openShop();
  const config = await enter({ protocol: asked });
  expect(config.protocol).toBe(used);
  expect(config.session !== undefined).toBe(used > 1);
});

it('refuses a widget that is too old, and says what it speaks itself', async () => {
  const { enter } = await openShop();
  await expect(enter({ protocol: 0 })).rejects.toMatchObject({
    code: 'upgrade-required',
    message: 'This widget speaks protocol 0, and the server 1 to 2. Load the page again.',
  });
});

it('#26 opens calls by a session, on its website, until it is over', async () => {
  const { ctx, bot, enter } = await openShop();
  const { session, visitorToken } = await enter();
  const token = session?.token ?? '';
  expect(await resolveVisitor(ctx, token)).toMatchObject({ type: 'visitor', botId: bot.id });
  // The other website is on the list as well: the session is not its own.
  const blog = at(ctx, 'https://blog.example');
  expect(await resolveVisitor(blog, token)).toEqual({ type: 'anonymous' });
  expect(await resolveVisitor(ctx, visitorToken)).toEqual({ type: 'anonymous' });
  expect(await resolveVisitor(ctx, `${token}x`)).toEqual({ type: 'anonymous' });
  ctx.clock.advance(SESSION_MS);
  expect(await resolveVisitor(ctx, token)).toEqual({ type: 'anonymous' });
});

it('renews a session by the key, for the same visitor', async () => {
  const { ctx, bot, enter } = await openShop();
  const { session, visitorToken } = await enter();
  const { visitorId } = (await as(ctx, session?.token)).actor;
  ctx.clock.advance(SESSION_MS);
  const renewed = await renewSession(ctx, { bot: bot.publicId, visitorToken });
  expect((await as(ctx, renewed.session.token)).actor.visitorId).toBe(visitorId);
  const unknown = { bot: bot.publicId, visitorToken: 'x'.repeat(64) };
  await expect(renewSession(ctx, unknown)).rejects.toMatchObject({ code: 'unauthenticated' });
  const nowhere = { visitorToken, bot: PublicBotId.parse(`bot_pub_${'0'.repeat(20)}`) };
  await expect(renewSession(ctx, nowhere)).rejects.toMatchObject({ code: 'not-found' });
});

it('lets the key of a widget of protocol 1 open calls, also after a newer one was there', async () => {
  const { ctx, enter } = await openShop();
  const { visitorToken } = await enter({ protocol: 1 });
  const { visitorId } = (await as(ctx, visitorToken)).actor;
  const newer = await enter({ visitorToken });
  expect(newer.visitorToken).toBe(visitorToken);
  expect((await as(ctx, newer.session?.token)).actor.visitorId).toBe(visitorId);
  expect((await as(ctx, visitorToken)).actor.visitorId).toBe(visitorId);
});

it('asks for consent before the first message, by version, and keeps the answers', async () => {
  const consent = { text: 'May we keep what you write?', version: '1' };
  const { ctx, bot, enter } = await openShop({ consent });
  const config = await enter();
  expect(config.consent).toEqual({ ...consent, given: null });
  const visitor = await as(ctx, config.session?.token);
  const refused = { code: 'consent-required' };
  await expect(say(visitor, question(ctx))).rejects.toMatchObject(refused);
  await giveConsent(visitor, { version: '1', given: false });
  await expect(say(visitor, question(ctx))).rejects.toMatchObject(refused);
  await giveConsent(visitor, { version: '1', given: true });
  await say(visitor, question(ctx));
  expect([...ctx.tables.consents.values()]).toMatchObject([
    { version: '1', given: false, origin: SHOP, at: ctx.now().toISOString() },
    { version: '1', given: true },
  ]);
  const widget = { ...bot.widget, consent: { ...consent, version: '2' } };
  await ctx.stores.bots.updateBot('all', bot.id, { widget });
  await expect(say(visitor, question(ctx))).rejects.toMatchObject(refused);
  const old = giveConsent(visitor, { version: '1', given: true });
  await expect(old).rejects.toMatchObject({ code: 'conflict', fields: { version: 'is 2 by now' } });
});

it('has the browser work above half of a limit, and refuses above the limit', async () => {
  const { ctx, bot, enter } = await openShop();
  const limits = { ...bot.widget.limits, visitorPerMinute: 8 };
  await ctx.stores.bots.updateBot('all', bot.id, { widget: { ...bot.widget, limits } });
  const { session } = await enter();
  const visitor = await as(ctx, session?.token);
  const difficulties: number[] = [];
  const spent: string[] = [];
  for (let n = 0; n < 8; n += 1) {
    const input = question(ctx);
    try {
      await say(visitor, input);
    } catch (cause) {
      const work = cause instanceof DomainError ? cause.work : undefined;
      if (!work) throw cause;
      difficulties.push(work.difficulty);
      const proof = solve(ctx, work);
      await say(visitor, { ...input, proof });
      spent.push(proof.challenge);
      const again = say(visitor, { ...question(ctx), proof });
      await expect(again).rejects.toMatchObject({ code: 'proof-required' });
    }
  }
  expect(difficulties).toHaveLength(4);
  expect(difficulties.toSorted((a, b) => a - b)).toEqual(difficulties);
  expect(difficulties.at(-1)).toBeGreaterThan(difficulties[0] ?? 0);
  const over = await say(visitor, question(ctx)).catch((cause: DomainError) => cause.work);
  if (!over || !('challenge' in over)) throw new Error('Work was to be asked for.');
  const last = say(visitor, { ...question(ctx), proof: solve(ctx, over) });
  await expect(last).rejects.toMatchObject({ code: 'over-quota', retryAfterSeconds: 60 });
}, 60_000);

it('takes no proof of somebody else, of another time, or of too little work', async () => {
  const { ctx, bot, enter } = await openShop();
  const limits = { ...bot.widget.limits, visitorPerMinute: 2 };
  await ctx.stores.bots.updateBot('all', bot.id, { widget: { ...bot.widget, limits } });
  const [one, other] = [await enter(), await enter()];
  const visitor = await as(ctx, one.session?.token);
  const stranger = await as(ctx, other.session?.token);
  await say(visitor, question(ctx));
  await say(stranger, question(ctx));
  const workOf = async (who: typeof visitor) => {
    const refusal = await say(who, question(ctx)).catch((cause: DomainError) => cause);
    if (!(refusal instanceof DomainError) || !refusal.work)
      throw new Error('No work was asked for.');
    return refusal.work;
  };
  const refused = { code: 'proof-required' };
  const proof = solve(ctx, await workOf(stranger));
  await expect(say(visitor, { ...question(ctx), proof })).rejects.toMatchObject(refused);
  const work = await workOf(visitor);
  const lazy = { challenge: work.challenge, nonce: 'lazy' };
  await expect(say(visitor, { ...question(ctx), proof: lazy })).rejects.toMatchObject(refused);
  const made = { challenge: 'made up', nonce: '0' };
  await expect(say(visitor, { ...question(ctx), proof: made })).rejects.toMatchObject(refused);
  const late = solve(ctx, work);
  ctx.clock.advance(121_000);
  await say(visitor, question(ctx));
  await expect(say(visitor, { ...question(ctx), proof: late })).rejects.toMatchObject(refused);
}, 60_000);

it('#25 knows a visitor by a signed token in every browser, and nobody by a forged one', async () => {
  const { ctx, bot, enter } = await openShop();
  const key = await createIdentityKey(ctx, { botId: bot.id, name: 'Shop', algorithm: 'HS256' });
  const exp = ctx.now().getTime() / 1000 + 3_600;
  const claims = { sub: 'customer-17', aud: bot.publicId, exp, name: 'Grace' };
  const sign = (more: object = {}) =>
    fakeToken({ kid: key.id, key: key.secret ?? '' }, { ...claims, ...more });
  const home = await as(ctx, (await enter()).session?.token);
  const phone = await as(ctx, (await enter()).session?.token);
  const { conversationId } = await say(home, question(ctx));
  await ctx.runs.settled();
  const forged = fakeToken({ kid: key.id, key: 'guessed' }, claims);
  await expect(identifyVisitor(phone, { token: forged })).rejects.toMatchObject({
    fields: { token: 'is not signed by an active key of this bot' },
  });
  expect(await identifyVisitor(home, { token: sign() })).toMatchObject({ conversationId });
  const onPhone = await identifyVisitor(phone, { token: sign({ jti: '1' }) });
  expect(onPhone).toMatchObject({ visitor: { name: 'Grace' }, conversationId });
  expect(onPhone.messages).toHaveLength(2);
  const after = await as(ctx, onPhone.session?.token);
  expect(after.actor.visitorId).toBe(home.actor.visitorId);
  // The same token again is the same visitor; another browser may not use it.
  await identifyVisitor(after, { token: sign({ jti: '1' }) });
  const thief = await as(ctx, (await enter()).session?.token);
  await expect(identifyVisitor(thief, { token: sign({ jti: '1' }) })).rejects.toMatchObject({
    fields: { token: 'jti: was used before' },
  });
  // Somebody else in the same browser begins anew.
  const other = await identifyVisitor(after, { token: sign({ sub: 'customer-18' }) });
  expect(other).toMatchObject({ conversationId: null, messages: [] });
  expect(other.visitorToken).toMatch(/^[0-9a-f]{64}$/);
  expect((await as(ctx, other.session?.token)).actor.visitorId).not.toBe(home.actor.visitorId);
  await revokeIdentityKey(ctx, { botId: bot.id, id: key.id });
  await expect(identifyVisitor(thief, { token: sign() })).rejects.toMatchObject({
    code: 'invalid',
  });
});

it.each([
  ['exp: is over', { exp: -61 }],
  ['exp: is more than 24 hours after iat', { exp: 86_400 + 61 }],
  ['exp: is more than 24 hours after iat', { exp: 3_600, iat: -86_400 }],
  ['iat: is in the future', { exp: 3_600, iat: 61 }],
  ['nbf: is in the future', { exp: 3_600, nbf: 61 }],
])('#25 refuses a token with “%s”', async (problem, times) => {
  const { ctx, bot, enter } = await openShop();
  const key = await createIdentityKey(ctx, { botId: bot.id, name: 'Shop', algorithm: 'HS256' });
  const now = ctx.now().getTime() / 1000;
  const moved = Object.entries(times).map(([name, offset]) => [name, now + offset]);
  const claims = { sub: 'u', aud: bot.publicId, ...Object.fromEntries(moved) };
  const identity = fakeToken({ kid: key.id, key: key.secret ?? '' }, claims);
  // The panel opens all the same.
  expect(await enter({ identity })).toMatchObject({
    visitor: null,
    identityError: `The visitor is not identified. token: ${problem}`,
  });
});

it.each([
  ['aud: is not ', { aud: 'bot_pub_other' }],
  ['sub: ', { sub: '' }],
  ['exp: ', { exp: 'tomorrow' }],
  ['aud: ', { aud: ['a', 'b'] }],
  ['email: ', { email: 'nobody' }],
  [
    'attributes: ',
    { attributes: Object.fromEntries([...Array(21).keys()].map((n) => [`a${n}`, 1])) },
  ],
])('#25 names the claim that is wrong: %s', async (problem, wrong) => {
  const { ctx, bot, enter } = await openShop();
  const key = await createIdentityKey(ctx, { botId: bot.id, name: 'Shop', algorithm: 'HS256' });
  const exp = ctx.now().getTime() / 1000 + 60;
  const claims = { sub: 'u', aud: bot.publicId, exp, ...wrong };
  const token = fakeToken({ kid: key.id, key: key.secret ?? '' }, claims);
  const visitor = await as(ctx, (await enter()).session?.token);
  const refusal = await identifyVisitor(visitor, { token }).catch((cause: DomainError) => cause);
  expect(refusal).toMatchObject({ code: 'invalid' });
  expect(refusal instanceof DomainError && refusal.fields?.token).toContain(problem);
});

function solve(
  ctx: TestCtx,
  { challenge, difficulty }: { readonly challenge: string; readonly difficulty: number },
) {
  for (let nonce = 0; ; nonce += 1)
    if (zeroBits(ctx.sha256(`${challenge}.${nonce}`)) >= difficulty)
      return { challenge, nonce: String(nonce) };
}

it('says until when the key holds after it was seen again', async () => {
  const { ctx, enter } = await openShop();
  const { visitorToken, visitorTokenExpiresAt: before } = await enter();
  ctx.clock.advance(9 * 24 * 60 * 60 * 1_000);
  const { visitorTokenExpiresAt: after } = await enter({ visitorToken });
  const [row] = [...ctx.tables.visitors.values()];
  expect(after).toBe(row?.expiresAt.toISOString());
  expect(new Date(after).getTime()).toBeGreaterThan(new Date(before).getTime());
});
