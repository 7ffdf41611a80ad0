import { offerSetup, takeOver } from '@pixel/core';
import { testCtx } from '@pixel/core/testing';
import { describe, expect, it } from 'vitest';
import { appRouter, createCaller, listProcedures } from './index.ts';
import {
  type Caller,
  callProcedure,
  fixtureOf,
  PASSWORD,
  requestOf,
  seedWorld,
  type World,
} from './testing/index.ts';

/** Mutations that leave no entry, each with the reason. A new mutation is in this list or leaves exactly one. */
const SILENT: Readonly<Record<string, string>> = {
  'auth.verifyToken': 'reads; a POST so that nothing about the session is in an address',
  'auth.forgotPassword':
    'the job that writes the mail leaves it, so that every address costs the same',
  'answers.retrieve': 'reads; a POST because the query is somebody’s words',
  'curated.test': 'reads; a POST because the question is somebody’s words',
  'embeddings.search': 'reads; a POST because the query is somebody’s words',
  'answers.ask': 'chat: the conversation itself keeps who asked what and when',
  'widget.say': 'chat: the conversation itself keeps who said what and when',
  'widget.stop': 'chat: ends a reply that is being written, and the message says so',
  'widget.feedback': 'chat: the rating is kept with its time at the message',
  'widget.regenerate': 'chat: the reply that it leads to names the one it supersedes',
  'widget.rate': 'chat: the rating is kept with its time at the conversation',
  'widget.consent': 'the answer itself is a record, with time, version and website',
  'widget.setAttributes': 'a page says it about its visitor, on every view, and it proves nothing',
  'widget.renew': 'a session goes on: there is one every half an hour for each open panel',
  'widget.bootstrap': 'a page was opened: the visitor’s row keeps when, and there is one per view',
};

type Prepare = (world: World, admin: Caller) => Promise<unknown>;

/** Input of those that change nothing in the world as it is seeded. */
const PREPARED: Readonly<Record<string, Prepare>> = {
  'auth.setup': async ({ ctx }) => {
    ctx.tables.users.clear();
    const token = new URL((await offerSetup(ctx)) ?? '').searchParams.get('token');
    return { token, name: 'Ada', email: 'ada@agency.example', password: PASSWORD };
  },
  'conversations.setStatus': async ({ a }) => ({ id: a.conversationId, status: 'archived' }),
  'conversations.release': async ({ ctx, a }, { userId }) => {
    if (userId === undefined) throw new Error('The admin is nobody.');
    const actor = { type: 'staff', userId, role: 'admin', clientIds: 'all' } as const;
    await takeOver({ ...ctx, actor }, { id: a.conversationId });
    return { id: a.conversationId };
  },
};

const mutations = listProcedures(appRouter).filter(({ type }) => type === 'mutation');

/** Makes one call that changes something. Tells what was written in the log and what may not be in it. */
async function run(procedure: (typeof mutations)[number]) {
  const world = await seedWorld(testCtx());
  const { ctx } = world;
  const { access } = procedure.meta;
  const names = { open: 'anonymous', visitor: 'visitor' } as const;
  const caller = world.callers[access === 'open' || access === 'visitor' ? names[access] : 'admin'];
  const prepare = PREPARED[procedure.name];
  const input = prepare
    ? await prepare(world, caller)
    : await fixtureOf(procedure).input?.({ ...world, caller });
  const before = new Set(ctx.tables.audit.keys());
  const request = await requestOf(ctx, caller);
  const outcome = await callProcedure(procedure, { ctx: request, input });
  await ctx.runs.settled();
  expect(outcome.code, outcome.text).toBe('ok');
  const entries = [...ctx.tables.audit.values()].filter(({ id }) => !before.has(id));
  const answer: unknown = outcome.text === '' ? null : JSON.parse(outcome.text);
  const secrets = [...secretsIn(input), ...secretsIn(answer), caller.credential ?? PASSWORD];
  return { entries, secrets, caller, answer };
}

/** Values of the fields that hold passwords, tokens and keys, at any depth. */
function secretsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && /password|token|secret/i.test(key) ? [part] : secretsIn(part),
  );
}

describe('#27 every mutation', () => {
  const loud = mutations.filter(({ name }) => !(name in SILENT));
  it.each(loud)('$name leaves exactly one entry, without a secret', async (procedure) => {
    const { entries, secrets, caller } = await run(procedure);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry).toMatchObject({ address: '203.0.113.7', requestId: 'req1' });
    expect(entry?.action).toMatch(/^[a-z-]+\.[a-z-]+$/);
    expect(entry?.targetId).not.toBe('');
    expect(entry?.actorType).toBe(caller.name === 'visitor' ? 'visitor' : 'staff');
    // Who comes in by a password is whom the entry is about.
    const actorId = caller.name === 'anonymous' ? entry?.targetId : caller.userId;
    if (caller.name === 'visitor') expect(entry?.actorId).toMatch(/^vis_/);
    else expect(entry?.actorId).toBe(actorId);
    for (const secret of secrets) expect(JSON.stringify(entries)).not.toContain(secret);
  });

  const silent = mutations.filter(({ name }) => name in SILENT);
  it.each(silent)('$name is a named exception and leaves none', async (procedure) => {
    expect((await run(procedure)).entries).toEqual([]);
  });

  it('that is named as an exception exists', () => {
    const names = mutations.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(SILENT)));
    expect(names).toEqual(expect.arrayContaining(Object.keys(PREPARED)));
  });
});

describe('#27 a sign-in that fails', () => {
  const email = 'admin@agency.example';
  const world = async () => {
    const { ctx, callers } = await seedWorld(testCtx());
    const pixel = createCaller(await requestOf(ctx, callers.anonymous));
    const before = ctx.tables.audit.size;
    const left = () => [...ctx.tables.audit.values()].slice(before);
    return { ctx, left, login: pixel.auth.login, userId: callers.admin.userId };
  };

  it('leaves one entry about the account, and one about no account for an unknown address', async () => {
    const { left, login, userId } = await world();
    const wrong = 'wrong horse battery';
    await expect(login({ email, password: wrong })).rejects.toThrow('is wrong');
    const typed = 'typed-by-mistake@agency.example';
    await expect(login({ email: typed, password: wrong })).rejects.toThrow('is wrong');
    const about = { actorType: 'anonymous', actorId: '', address: '203.0.113.7' };
    const failed = { ...about, action: 'user.sign-in-failed', requestId: 'req1' };
    expect(left()).toMatchObject([
      { ...failed, targetId: userId },
      { ...failed, targetId: 'unknown' },
    ]);
    expect(left()).toHaveLength(2);
    expect(JSON.stringify(left())).not.toMatch(/wrong horse|typed-by-mistake/);
  });

  it('by throttling leaves one entry, however often it is tried, and another one later', async () => {
    const { ctx, left, login, userId } = await world();
    const attempt = () => login({ email, password: 'wrong' }).catch(({ code }) => code);
    const flood = async () => {
      const codes = [];
      for (let tries = 0; tries < 20; tries += 1) codes.push(await attempt());
      return codes.filter((code) => code === 'TOO_MANY_REQUESTS').length;
    };
    const throttled = () => left().filter(({ action }) => action === 'user.sign-in-throttled');
    expect(await flood()).toBe(10);
    expect(throttled()).toMatchObject([
      { targetId: userId, details: { rule: 'signInByAccount' }, address: '203.0.113.7' },
    ]);
    ctx.clock.advance(15 * 60 * 1_000);
    await flood();
    expect(throttled()).toHaveLength(2);
  });
});
