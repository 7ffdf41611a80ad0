import type { UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { fromHex } from '../hex.ts';
import { type TestCtx, testCtx } from '../testing/index.ts';
import type { Staff } from './create-api-key.ts';
import {
  beginTwoFactor,
  codeAt,
  confirmTwoFactor,
  disableTwoFactor,
  readTwoFactor,
  reauthenticate,
  renewRecoveryCodes,
  resetTwoFactor,
  signIn,
  stepAt,
} from './index.ts';

const EMAIL = 'ada@pixel.test';
const PASSWORD = 'correct horse battery';
const STEP_MS = 30_000;

type PersonCtx = TestCtx & { readonly actor: Staff };

async function withUser(email = EMAIL, base = testCtx()) {
  const userId = base.newId('user');
  const passwordHash = await base.passwords.hash(PASSWORD);
  const user = { id: userId, email, name: 'Ada', role: 'user' as const };
  await base.stores.users.saveUser({ ...user, passwordHash });
  const actor: Staff = { type: 'staff', userId, role: 'user', clientIds: [] };
  const ctx: PersonCtx = { ...base, actor };
  const { token } = await ctx.sessions.create(userId, ctx.request);
  return { ctx, userId, token };
}

/** What the app of the person shows now. */
async function codeOf(ctx: TestCtx, userId: UserId): Promise<string> {
  const factor = await ctx.stores.secondFactors.findSecondFactor(userId);
  const secret = ctx.vault.open('second factor', factor?.sealedSecret ?? '') ?? '';
  return codeAt(ctx, fromHex(secret), stepAt(ctx.now()));
}

async function withSecondFactor() {
  const person = await withUser();
  const { ctx, userId, token } = person;
  await beginTwoFactor(ctx);
  const { recoveryCodes } = await confirmTwoFactor(ctx, {
    code: await codeOf(ctx, userId),
    token,
  });
  // The code that confirmed is used up, and was a try.
  ctx.clock.advance(15 * 60_000);
  return { ...person, recoveryCodes };
}

const login = (ctx: TestCtx, code?: string) =>
  signIn(ctx, { email: EMAIL, password: PASSWORD, ...(code !== undefined && { code }) });

const actions = (ctx: TestCtx) => [...ctx.tables.audit.values()].map(({ action }) => action);

describe('#21 a second factor', () => {
  it('is in force once a code of the app was shown, and then asked for', async () => {
    const { ctx, userId, token } = await withUser();
    const other = await ctx.sessions.create(userId, ctx.request);
    const { secret, uri } = await beginTwoFactor(ctx);
    expect(uri).toContain(`secret=${secret}`);
    await login(ctx);
    const wrong = confirmTwoFactor(ctx, { code: '000000', token });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid', fields: { code: 'is wrong' } });
    expect(await readTwoFactor(ctx)).toMatchObject({ enabled: false });
    await confirmTwoFactor(ctx, { code: await codeOf(ctx, userId), token });
    expect(await readTwoFactor(ctx)).toMatchObject({ enabled: true, recoveryCodesLeft: 10 });
    expect(await ctx.sessions.validate(token)).not.toBeNull();
    expect(await ctx.sessions.validate(other.token)).toBeNull();
    await expect(beginTwoFactor(ctx)).rejects.toMatchObject({ code: 'conflict' });
    await expect(login(ctx)).rejects.toMatchObject({
      ...{ code: 'unauthenticated', fields: { code: 'is required' } },
    });
    expect(JSON.stringify([...ctx.tables.audit.values()])).not.toContain(secret);
  });

  it('opens no session and tells nothing before the password is right', async () => {
    const { ctx, userId } = await withSecondFactor();
    const before = ctx.tables.sessions.size;
    const code = await codeOf(ctx, userId);
    const wrong = signIn(ctx, { email: EMAIL, password: 'wrong', code });
    await expect(wrong).rejects.toMatchObject({ code: 'unauthenticated', fields: undefined });
    await expect(login(ctx, '000000')).rejects.toMatchObject({
      ...{ code: 'unauthenticated', fields: { code: expect.stringContaining('wrong') } },
    });
    expect(ctx.tables.sessions.size).toBe(before);
    const { user } = await login(ctx, ` ${code.slice(0, 3)} ${code.slice(3)}`);
    expect(user.id).toBe(userId);
  });

  it('takes a code once, and none that is older', async () => {
    const { ctx, userId } = await withSecondFactor();
    const code = await codeOf(ctx, userId);
    await login(ctx, code);
    await expect(login(ctx, code)).rejects.toMatchObject({ code: 'unauthenticated' });
    ctx.clock.advance(STEP_MS);
    await login(ctx, await codeOf(ctx, userId));
    await expect(login(ctx, code)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('takes each recovery code once, however it is written', async () => {
    const { ctx, recoveryCodes } = await withSecondFactor();
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^(?:[0-9a-z]{4}-){2}[0-9a-z]{4}$/);
    const [first = '', second = ''] = recoveryCodes;
    expect(JSON.stringify([...ctx.tables.recoveryCodes])).not.toContain(first.replaceAll('-', ''));
    await login(ctx, first);
    await expect(login(ctx, first)).rejects.toMatchObject({ code: 'unauthenticated' });
    await login(ctx, second.replaceAll('-', '').toUpperCase());
    expect(await readTwoFactor(ctx)).toMatchObject({ recoveryCodesLeft: 8 });
    expect(actions(ctx)).toContain('user.recovery-code-used');
    const renewed = await renewRecoveryCodes(ctx);
    await expect(login(ctx, recoveryCodes[2])).rejects.toMatchObject({ code: 'unauthenticated' });
    ctx.clock.advance(15 * 60_000);
    await login(ctx, renewed.recoveryCodes[0]);
  });

  it('is asked for five times in a quarter of an hour, so that guessing is hopeless', async () => {
    const { ctx, userId } = await withSecondFactor();
    const codes: unknown[] = [];
    for (let tries = 0; tries < 5; tries += 1)
      codes.push(await login(ctx, `00000${tries}`).catch(({ code }) => code));
    const right = await codeOf(ctx, userId);
    codes.push(await login(ctx, right).catch(({ code }) => code));
    expect(codes).toEqual([...Array(5).fill('unauthenticated'), 'over-quota']);
    ctx.clock.advance(15 * 60_000);
    await login(ctx, await codeOf(ctx, userId));
  });

  it('does not open by another person’s recovery code', async () => {
    const { ctx, recoveryCodes } = await withSecondFactor();
    const eve = await withUser('eve@pixel.test', ctx);
    await beginTwoFactor(eve.ctx);
    const code = await codeOf(ctx, eve.userId);
    await confirmTwoFactor(eve.ctx, { code, token: eve.token });
    const foreign = signIn(ctx, {
      ...{ email: 'eve@pixel.test', password: PASSWORD, code: recoveryCodes[0] },
    });
    await expect(foreign).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('still opens by recovery codes when the installation has another key', async () => {
    const { ctx, userId, recoveryCodes } = await withSecondFactor();
    const code = await codeOf(ctx, userId);
    const vault = { ...ctx.vault, open: () => null };
    await expect(login({ ...ctx, vault }, code)).rejects.toMatchObject({ code: 'unavailable' });
    await login({ ...ctx, vault }, recoveryCodes[0]);
  });

  it('#16 goes with the other sessions, by its owner or by an administrator', async () => {
    const { ctx, userId, token } = await withSecondFactor();
    const { token: other } = await login(ctx, await codeOf(ctx, userId));
    await disableTwoFactor(ctx, token);
    expect(await ctx.sessions.validate(other)).toBeNull();
    await login(ctx);
    await expect(disableTwoFactor(ctx, token)).rejects.toMatchObject({ code: 'conflict' });
    await beginTwoFactor(ctx);
    await confirmTwoFactor(ctx, { code: await codeOf(ctx, userId), token });
    await resetTwoFactor(ctx, userId);
    expect(await ctx.sessions.validate(token)).toBeNull();
    await login(ctx);
    await expect(resetTwoFactor(ctx, userId)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('#16 that is switched on while somebody signs in without it leaves that one outside', async () => {
    const { ctx, userId, token } = await withUser();
    const sessions: TestCtx['sessions'] = {
      ...ctx.sessions,
      async create(id, device) {
        await beginTwoFactor(ctx);
        await confirmTwoFactor(ctx, { code: await codeOf(ctx, userId), token });
        return ctx.sessions.create(id, device);
      },
    };
    const late = login({ ...ctx, sessions });
    await expect(late).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(ctx.tables.sessions.size).toBe(1);
  });
});

describe('#14 #23 a proof in a session', () => {
  it('needs the password and the code, and gives another token', async () => {
    const { ctx, userId, token } = await withSecondFactor();
    const prove = (proof: { readonly password: string; readonly code?: string }) =>
      reauthenticate(ctx, { ...proof, token });
    await expect(prove({ password: 'wrong' })).rejects.toMatchObject({
      ...{ code: 'invalid', fields: { password: 'is wrong' } },
    });
    await expect(prove({ password: PASSWORD })).rejects.toMatchObject({
      fields: { code: 'is required' },
    });
    await expect(prove({ password: PASSWORD, code: '000000' })).rejects.toMatchObject({
      fields: { code: expect.stringContaining('wrong') },
    });
    expect(await ctx.sessions.validate(token)).not.toBeNull();
    const proved = await prove({ password: PASSWORD, code: await codeOf(ctx, userId) });
    expect(proved.token).not.toBe(token);
    expect(await ctx.sessions.validate(token)).toBeNull();
    const session = await ctx.sessions.validate(proved.token);
    expect(session).toMatchObject({ userId, provedAt: ctx.now() });
  });

  it('does not carry on a session that was ended meanwhile', async () => {
    const { ctx, token, userId } = await withUser();
    const sessions: TestCtx['sessions'] = {
      ...ctx.sessions,
      async create(id, device) {
        await ctx.sessions.revokeAll(userId);
        return ctx.sessions.create(id, device);
      },
    };
    const late = reauthenticate({ ...ctx, sessions }, { password: PASSWORD, token });
    await expect(late).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(ctx.tables.sessions.size).toBe(0);
  });

  it('#20 cannot be guessed', async () => {
    const { ctx, token } = await withUser();
    for (let tries = 0; tries < 10; tries += 1)
      await reauthenticate(ctx, { password: `guess ${tries}`, token }).catch(() => undefined);
    const right = reauthenticate(ctx, { password: PASSWORD, token });
    await expect(right).rejects.toMatchObject({ code: 'over-quota' });
  });
});
