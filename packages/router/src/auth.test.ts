import { testCtx } from '@pixel/core/testing';
import { describe, expect, it } from 'vitest';
import { createCaller } from './index.ts';
import { type CallerName, PASSWORD, requestOf, seedWorld, type World } from './testing/index.ts';

const NEW = 'a better battery staple';
const EMAIL = 'admin@agency.example';

const as = async ({ ctx, callers }: World, name: CallerName) =>
  createCaller(await requestOf(ctx, callers[name]));

const actions = ({ ctx }: World) => [...ctx.tables.audit.values()].map(({ action }) => action);

describe('#16 a new password', () => {
  it('needs the current one, ends the other sessions and signs in', async () => {
    const world = await seedWorld(testCtx());
    const admin = await as(world, 'admin');
    const { token } = await admin.auth.login({ email: EMAIL, password: PASSWORD });
    const wrong = admin.auth.changePassword({ currentPassword: 'wrong', newPassword: NEW });
    await expect(wrong).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await world.ctx.sessions.validate(token)).not.toBeNull();

    await admin.auth.changePassword({ currentPassword: PASSWORD, newPassword: NEW });
    expect(await world.ctx.sessions.validate(token)).toBeNull();
    expect((await admin.auth.verifyToken()).user.email).toBe(EMAIL);
    const old = admin.auth.login({ email: EMAIL, password: PASSWORD });
    await expect(old).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    expect((await admin.auth.login({ email: EMAIL, password: NEW })).user.email).toBe(EMAIL);
    expect(actions(world)).toEqual(
      expect.arrayContaining(['user.password-change-failed', 'user.password-changed']),
    );
    expect(JSON.stringify([...world.ctx.tables.audit.values()])).not.toContain(NEW);
  });

  it('#20 cannot be reached by guessing the current one', async () => {
    const admin = await as(await seedWorld(testCtx()), 'admin');
    const change = (currentPassword: string) =>
      admin.auth.changePassword({ currentPassword, newPassword: NEW });
    for (let tries = 0; tries < 10; tries += 1)
      await expect(change(`guess ${tries}`)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(change(PASSWORD)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });
});

describe('#16 sessions', () => {
  it('are listed with the one that asks, and end one by one or all others', async () => {
    const world = await seedWorld(testCtx());
    const admin = await as(world, 'admin');
    const login = () => admin.auth.login({ email: EMAIL, password: PASSWORD });
    const tokens = [(await login()).token, (await login()).token];
    const listed = await admin.auth.listSessions();
    expect(listed.map(({ current }) => current)).toEqual([false, false, true]);
    expect(JSON.stringify(listed)).not.toContain(tokens[0]);

    const id = listed[0]?.id ?? '';
    const foreign = (await as(world, 'client')).auth.revokeSession({ id });
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await admin.auth.revokeSession({ id });
    expect(await world.ctx.sessions.validate(tokens[1] ?? '')).toBeNull();
    await admin.auth.revokeOtherSessions();
    expect(await admin.auth.listSessions()).toMatchObject([{ current: true }]);
    expect(actions(world)).toEqual(
      expect.arrayContaining(['session.revoked', 'session.others-revoked']),
    );
  });
});

describe('the profile', () => {
  it('shows and changes the name, never the role', async () => {
    const client = await as(await seedWorld(testCtx()), 'client');
    const wide = { name: 'Ada', role: 'admin' };
    await expect(client.auth.updateProfile(wide)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await client.auth.updateProfile({ name: 'Ada King' });
    const profile = await client.auth.profile();
    expect(profile).toMatchObject({ name: 'Ada King', role: 'client' });
    expect(Object.keys(profile).sort()).toEqual(['email', 'id', 'name', 'role']);
  });
});
