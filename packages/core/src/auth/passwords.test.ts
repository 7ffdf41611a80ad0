import type { UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { type TestCtx, testCtx } from '../testing/index.ts';
import {
  changePassword,
  forgotPassword,
  offerReset,
  resetPassword,
  sendResetLink,
  signIn,
  sweepTokens,
} from './index.ts';

const EMAIL = 'ada@pixel.test';
const password = 'a new long password';

async function withUser() {
  const ctx = testCtx();
  const id = ctx.newId('user');
  const passwordHash = await ctx.passwords.hash('the old password');
  await ctx.stores.users.saveUser({ id, email: EMAIL, name: 'Ada', role: 'user', passwordHash });
  const opened = [];
  for (let at = 0; at < 5; at++) opened.push((await ctx.sessions.create(id, ctx.request)).token);
  return { ctx, id, opened };
}

const aliveOf = async (ctx: TestCtx, tokens: readonly string[]) =>
  (await Promise.all(tokens.map((token) => ctx.sessions.validate(token)))).filter(Boolean).length;

async function linkOf(ctx: TestCtx): Promise<string> {
  await sendResetLink(ctx, { email: EMAIL });
  const text = [...ctx.tables.mail.values()].at(-1)?.text ?? '';
  return /https:\/\/pixel\.test\/reset-password#token=(\w{32})/.exec(text)?.[1] ?? '';
}

const asUser = (ctx: TestCtx, userId: UserId) => ({
  ...ctx,
  actor: { type: 'staff', userId, role: 'user', clientIds: [] } as const,
});

describe('a forgotten password', () => {
  it('#19 costs one job, whether there is an account or not', async () => {
    const { ctx } = await withUser();
    await forgotPassword(ctx, { email: EMAIL });
    await forgotPassword(ctx, { email: 'nobody@pixel.test' });
    expect(ctx.jobs.enqueued.map(({ name }) => name)).toEqual([
      'send-reset-link',
      'send-reset-link',
    ]);
    await sendResetLink(ctx, { email: 'nobody@pixel.test' });
    expect(ctx.tables.mail.size).toBe(0);
  });

  it('#20 is throttled by account', async () => {
    const { ctx } = await withUser();
    for (let at = 0; at < 5; at++) await forgotPassword(ctx, { email: EMAIL });
    const refused = forgotPassword(ctx, { email: EMAIL });
    await expect(refused).rejects.toMatchObject({ code: 'over-quota' });
  });

  it('#16 #17 is set once by the newest link, and ends every session', async () => {
    const { ctx, id, opened } = await withUser();
    const older = await linkOf(ctx);
    const token = await linkOf(ctx);
    expect(JSON.stringify([...ctx.tables.tokens])).not.toContain(token);
    const forbidden = { code: 'forbidden' };
    const stale = resetPassword(ctx, { token: older, password });
    await expect(stale).rejects.toMatchObject(forbidden);
    expect(await aliveOf(ctx, opened)).toBe(5);
    await resetPassword(ctx, { token, password });
    expect(await aliveOf(ctx, opened)).toBe(0);
    expect(ctx.tables.sessions.size).toBe(0);
    const account = await ctx.stores.users.findAccount(id);
    expect(await ctx.passwords.verify(account?.passwordHash ?? '', password)).toBe(true);
    await expect(resetPassword(ctx, { token, password })).rejects.toMatchObject(forbidden);
  });

  it('is also set by the link that who runs the server is given, without a mail', async () => {
    const { ctx, id } = await withUser();
    const mailed = await linkOf(ctx);
    const link = (await offerReset(ctx, { email: EMAIL })) ?? '';
    expect(link).toMatch(/^https:\/\/pixel\.test\/reset-password#token=\w{32}$/);
    expect(ctx.tables.mail.size).toBe(1);
    const [entry] = [...ctx.tables.audit.values()].slice(-1);
    expect(entry).toMatchObject({ action: 'user.reset-requested', targetId: id });
    const stale = resetPassword(ctx, { token: mailed, password });
    await expect(stale).rejects.toMatchObject({ code: 'forbidden' });
    await resetPassword(ctx, { token: link.slice(-32), password });
    const account = await ctx.stores.users.findAccount(id);
    expect(await ctx.passwords.verify(account?.passwordHash ?? '', password)).toBe(true);
    expect(await offerReset(ctx, { email: 'nobody@pixel.test' })).toBeNull();
  });

  it('#20 lets its owner in while others guess, and nobody else', async () => {
    const { ctx } = await withUser();
    const device = await resetPassword(ctx, { token: await linkOf(ctx), password });
    const guess = () => signIn(ctx, { email: EMAIL, password: 'no' }).catch(({ code }) => code);
    for (let tries = 0; tries < 10; tries++) await guess();
    expect(await guess()).toBe('over-quota');
    await signIn(ctx, { email: EMAIL, password, device: device.value });
  });

  it('#17 ends after 30 minutes', async () => {
    const { ctx } = await withUser();
    const token = await linkOf(ctx);
    ctx.clock.advance(30 * 60_000);
    const late = resetPassword(ctx, { token, password });
    await expect(late).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a changed password', () => {
  it('#16 ends the other sessions and the reset link, and keeps the one that asked', async () => {
    const { ctx, id, opened } = await withUser();
    const token = await linkOf(ctx);
    const change = { newPassword: password, token: opened[2] ?? '' };
    const wrong = changePassword(asUser(ctx, id), { ...change, currentPassword: 'no' });
    await expect(wrong).rejects.toMatchObject({ fields: { currentPassword: 'is wrong' } });
    expect(await aliveOf(ctx, opened)).toBe(5);
    const right = { ...change, currentPassword: 'the old password' };
    await changePassword(asUser(ctx, id), right);
    expect(await aliveOf(ctx, opened)).toBe(1);
    expect(await ctx.sessions.validate(opened[2] ?? '')).toMatchObject({ userId: id });
    const reset = resetPassword(ctx, { token, password });
    await expect(reset).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a sign-in', () => {
  it('#16 that overlaps a new password opens nothing', async () => {
    const { ctx, id } = await withUser();
    const token = await linkOf(ctx);
    const sessions: TestCtx['sessions'] = {
      ...ctx.sessions,
      async create(userId, device) {
        await resetPassword(ctx, { token, password });
        return ctx.sessions.create(userId, device);
      },
    };
    const late = signIn({ ...ctx, sessions }, { email: EMAIL, password: 'the old password' });
    await expect(late).rejects.toMatchObject({ code: 'unauthenticated' });
    expect([...ctx.tables.sessions.values()].filter(({ userId }) => userId === id)).toEqual([]);
    await signIn(ctx, { email: EMAIL, password });
  });
});

describe('a new password', () => {
  it('is told to the person, whichever way it came', async () => {
    const { ctx, id, opened } = await withUser();
    await changePassword(asUser(ctx, id), {
      ...{ currentPassword: 'the old password', newPassword: password, token: opened[0] ?? '' },
    });
    const told = () =>
      [...ctx.tables.mail.values()].filter(
        ({ subject }) => subject === 'Your password was changed',
      );
    expect(told()).toMatchObject([{ to: EMAIL }]);
    await resetPassword(ctx, { token: await linkOf(ctx), password: 'another long password' });
    expect(told()).toHaveLength(2);
    expect(JSON.stringify(told())).not.toMatch(/long password|token=/);
  });
});

describe('the sweep', () => {
  it('deletes a link 30 days after it ended', async () => {
    const { ctx } = await withUser();
    await linkOf(ctx);
    ctx.clock.advance(30 * 24 * 60 * 60_000);
    await sweepTokens(ctx);
    expect(ctx.tables.tokens.size).toBe(1);
    ctx.clock.advance(30 * 60_000);
    await sweepTokens(ctx);
    expect(ctx.tables.tokens.size).toBe(0);
  });
});
