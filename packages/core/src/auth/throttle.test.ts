import { describe, expect, it } from 'vitest';
import { type TestCtx, testCtx } from '../testing/index.ts';
import { signIn } from './index.ts';

const EMAIL = 'ada@pixel.test';
const PASSWORD = 'correct horse battery';
const QUARTER_MS = 15 * 60_000;

async function withUser() {
  const base = testCtx();
  let evaluated = 0;
  const passwords: TestCtx['passwords'] = {
    ...base.passwords,
    verify(hash, password) {
      evaluated += 1;
      return base.passwords.verify(hash, password);
    },
  };
  const ctx: TestCtx = { ...base, passwords };
  const id = ctx.newId('user');
  const passwordHash = await ctx.passwords.hash(PASSWORD);
  await ctx.stores.users.saveUser({ id, email: EMAIL, name: 'Ada', role: 'user', passwordHash });
  return { ctx, evaluated: () => evaluated };
}

const from = (ctx: TestCtx, address: string): TestCtx => ({
  ...ctx,
  request: { ...ctx.request, address },
});

/** The codes of tries with wrong passwords, each from what `ctxOf` makes of its number. */
async function guess(
  tries: number,
  of: { readonly ctxOf: (at: number) => TestCtx; email?: string },
) {
  const codes: string[] = [];
  for (let at = 0; at < tries; at += 1) {
    const input = { email: of.email ?? EMAIL, password: `guess ${at}` };
    codes.push(await signIn(of.ctxOf(at), input).then(String, ({ code }) => code));
  }
  return codes.filter((code) => code === 'unauthenticated').length;
}

describe('#20 tries to sign in', () => {
  it('are ten an account in a quarter of an hour, wherever they come from', async () => {
    const { ctx, evaluated } = await withUser();
    const spread = (at: number) => from(ctx, `198.51.${at}.7`);
    expect(await guess(100, { ctxOf: spread })).toBe(10);
    expect(evaluated()).toBe(10);
    const right = signIn(from(ctx, '192.0.2.1'), { email: EMAIL, password: PASSWORD });
    await expect(right).rejects.toMatchObject({
      ...{ code: 'over-quota', retryAfterSeconds: QUARTER_MS / 1000 },
    });
    ctx.clock.advance(QUARTER_MS);
    await signIn(ctx, { email: EMAIL, password: PASSWORD });
  });

  it('are a hundred an account a day without one that works', async () => {
    const { ctx } = await withUser();
    let total = 0;
    for (let quarter = 0; quarter < 12; quarter += 1) {
      total += await guess(10, { ctxOf: (at) => from(ctx, `198.51.${at}.7`) });
      ctx.clock.advance(QUARTER_MS);
    }
    expect(total).toBe(100);
  });

  it('begin anew for the day after one that works', async () => {
    const { ctx } = await withUser();
    for (let quarter = 0; quarter < 12; quarter += 1) {
      expect(await guess(9, { ctxOf: (at) => from(ctx, `198.51.${at}.7`) })).toBe(9);
      await signIn(ctx, { email: EMAIL, password: PASSWORD });
      ctx.clock.advance(QUARTER_MS);
    }
  });

  it('let a known device in during an attack, and give it ten tries of its own', async () => {
    const { ctx } = await withUser();
    const { device } = await signIn(ctx, { email: EMAIL, password: PASSWORD });
    await guess(50, { ctxOf: () => ctx });
    const again = { email: EMAIL, password: PASSWORD, device: device.value };
    expect(await signIn(ctx, again)).toMatchObject({ user: { email: EMAIL } });
    const codes: unknown[] = [];
    for (let at = 0; at < 12; at += 1)
      codes.push(await signIn(ctx, { ...again, password: 'no' }).catch(({ code }) => code));
    expect(codes.filter((code) => code === 'unauthenticated')).toHaveLength(9);
  });

  it('know a device by its own cookie only, for its own person, for half a year', async () => {
    const { ctx } = await withUser();
    const id = ctx.newId('user');
    const passwordHash = await ctx.passwords.hash(PASSWORD);
    const eve = { id, email: 'eve@pixel.test', name: 'Eve', role: 'user' as const };
    await ctx.stores.users.saveUser({ ...eve, passwordHash });
    const { device } = await signIn(ctx, { email: eve.email, password: PASSWORD });
    const { device: own } = await signIn(ctx, { email: EMAIL, password: PASSWORD });
    await guess(10, { ctxOf: () => ctx });
    for (const value of [device.value, `${own.value}x`.slice(1), 'made up', '']) {
      const input = { email: EMAIL, password: PASSWORD, device: value };
      await expect(signIn(ctx, input)).rejects.toMatchObject({ code: 'over-quota' });
    }
    ctx.clock.set(own.expiresAt);
    await guess(10, { ctxOf: () => ctx });
    const late = signIn(ctx, { email: EMAIL, password: PASSWORD, device: own.value });
    await expect(late).rejects.toMatchObject({ code: 'over-quota' });
  });

  it('are counted by address and by network, whichever accounts are named', async () => {
    const { ctx } = await withUser();
    const named = async (tries: number, ctxOf: (at: number) => TestCtx) => {
      let evaluated = 0;
      for (let at = 0; at < tries; at += 1)
        evaluated += await guess(1, { ctxOf: () => ctxOf(at), email: `u${at}@pixel.test` });
      return evaluated;
    };
    expect(await named(80, () => ctx)).toBe(60);
    expect(await named(300, (at) => from(ctx, `203.0.113.${at % 250}`))).toBe(180);
    expect(await named(300, (at) => from(ctx, `2001:db8::${at.toString(16)}`))).toBe(240);
  });

  it('keep no name that was typed', async () => {
    const { ctx } = await withUser();
    const keys: string[] = [];
    const throttle: TestCtx['throttle'] = {
      ...ctx.throttle,
      take(key, rule) {
        keys.push(key);
        return ctx.throttle.take(key, rule);
      },
    };
    await guess(1, { ctxOf: () => ({ ...ctx, throttle }), email: 'secret-typed@pixel.test' });
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.join()).not.toContain('secret-typed');
  });
});
