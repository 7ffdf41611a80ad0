import { testCtx } from '@pixel/core/testing';
import { describe, expect, it } from 'vitest';
import { appRouter, listProcedures } from './index.ts';
import {
  type CallerName,
  callProcedure,
  fixtureOf,
  requestOf,
  seedWorld,
  type World,
} from './testing/index.ts';

const TEN_MINUTES = 10 * 60_000;
const procedures = listProcedures(appRouter);
const sensitive = procedures.filter(({ meta }) => meta.proof !== undefined);

async function call(
  procedure: (typeof procedures)[number],
  by: { readonly world: World; readonly name: CallerName; readonly with?: object },
) {
  const { world, name } = by;
  const caller = world.callers[name];
  const input = await fixtureOf(procedure).input?.({ ...world, caller });
  const given = by.with ? { ...Object(input), ...by.with } : input;
  const before = everything(world);
  const ctx = await requestOf(world.ctx, caller);
  const outcome = await callProcedure(procedure, { ctx, input: given });
  return { ...outcome, changed: everything(world) !== before };
}

const everything = ({ ctx }: World): string =>
  JSON.stringify(Object.values(ctx.tables).map((table) => [...table]));

/** The field that makes a call sensitive, set. */
const asSensitive = (proof: string | undefined) => {
  const [, field] = proof?.split(' ') ?? [];
  return field === undefined ? {} : { with: { [field]: true } };
};

describe('#23 a fresh proof of the password', () => {
  it('is needed for what is sensitive', () => {
    expect(sensitive.map(({ name, meta }) => `${name} ${meta.proof}`)).toEqual(
      expect.arrayContaining([
        ...['auth.createApiKey always', 'clients.delete always', 'visitors.erase always'],
        ...['conversations.delete when permanent', 'twoFactor.begin always'],
        ...['twoFactor.confirm always', 'twoFactor.disable always'],
        ...['twoFactor.renewRecoveryCodes always', 'twoFactor.reset always'],
      ]),
    );
  });

  for (const procedure of sensitive) {
    it(`is asked for by ${procedure.name} in a session whose proof is ten minutes old, which changes nothing`, async () => {
      const world = await seedWorld(testCtx());
      world.ctx.clock.advance(TEN_MINUTES);
      const options = { world, name: 'admin', ...asSensitive(procedure.meta.proof) } as const;
      const outcome = await call(procedure, options);
      expect(outcome.code, outcome.text).toBe('reauthenticate');
      expect(outcome.changed).toBe(false);
    });

    it(`is there in the session that ${procedure.name} is called in a moment later`, async () => {
      const world = await seedWorld(testCtx());
      world.ctx.clock.advance(TEN_MINUTES - 1_000);
      const options = { world, name: 'admin', ...asSensitive(procedure.meta.proof) } as const;
      expect((await call(procedure, options)).code).toBe('ok');
    });
  }

  it('is not asked of who may not do it at all, nor of a key, which has no password', async () => {
    const world = await seedWorld(testCtx());
    world.ctx.clock.advance(TEN_MINUTES);
    const remove = procedures.find(({ name }) => name === 'clients.delete');
    const erase = procedures.find(({ name }) => name === 'visitors.erase');
    if (!remove || !erase) throw new Error('They are gone.');
    expect((await call(remove, { world, name: 'user' })).code).toBe('forbidden');
    expect((await call(remove, { world, name: 'anonymous' })).code).toBe('unauthenticated');
    expect((await call(erase, { world, name: 'key:manage' })).code).toBe('ok');
  });

  it('is not asked for to archive a conversation', async () => {
    const world = await seedWorld(testCtx());
    world.ctx.clock.advance(TEN_MINUTES);
    const archive = procedures.find(({ name }) => name === 'conversations.delete');
    if (!archive) throw new Error('It is gone.');
    const options = { world, name: 'admin', with: { permanent: false } } as const;
    expect((await call(archive, options)).code).toBe('ok');
  });

  it('#14 comes with a new token, by which the refused call works', async () => {
    const world = await seedWorld(testCtx());
    const { ctx, callers } = world;
    ctx.clock.advance(TEN_MINUTES);
    const prove = procedures.find(({ name }) => name === 'auth.reauthenticate');
    const make = procedures.find(({ name }) => name === 'auth.createApiKey');
    if (!prove || !make) throw new Error('They are gone.');
    const { token } = JSON.parse((await call(prove, { world, name: 'admin' })).text);
    expect(token).not.toBe(callers.admin.credential);
    expect((await call(make, { world, name: 'admin' })).code).toBe('unauthenticated');
    const admin = { ...callers.admin, credential: token };
    const proved = { ...world, callers: { ...callers, admin } };
    expect((await call(make, { world: proved, name: 'admin' })).code).toBe('ok');
  });
});
