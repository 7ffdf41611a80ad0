import type { Role, UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { createApiKey, resetPassword, resolveActor, sendResetLink } from '../auth/index.ts';
import { seedClient, type TestCtx, testCtx } from '../testing/index.ts';
import { updateUser } from './index.ts';

async function addUser(ctx: TestCtx, email: string, role: Role): Promise<UserId> {
  const id = ctx.newId('user');
  await ctx.stores.users.saveUser({ id, email, name: email, role, passwordHash: 'hash' });
  return id;
}

const adminOf = <C extends TestCtx>(ctx: C, userId: UserId) => ({
  ...ctx,
  actor: { type: 'staff', userId, role: 'admin', clientIds: 'all' } as const,
});

async function setUp() {
  const ctx = testCtx();
  const admin = await addUser(ctx, 'admin@pixel.test', 'admin');
  const other = await addUser(ctx, 'other@pixel.test', 'admin');
  return { ctx, admin, other, asAdmin: adminOf(ctx, admin) };
}

describe('a change of access', () => {
  it.each([
    [{ role: 'user' }, { roleBefore: 'admin' }],
    [{ status: 'suspended' }, { statusBefore: 'active' }],
  ] as const)(
    '#14 #16 to %o ends all sessions and the reset link, at once, and the log keeps how it was',
    async (change, before) => {
      const { ctx, other, asAdmin } = await setUp();
      const { token } = await ctx.sessions.create(other, ctx.request);
      const kept = await ctx.sessions.create(asAdmin.actor.userId, ctx.request);
      await sendResetLink(ctx, { email: 'other@pixel.test' });
      const text = [...ctx.tables.mail.values()].at(-1)?.text ?? '';
      const link = /#token=(\w{32})/.exec(text)?.[1] ?? '';
      expect(await updateUser(asAdmin, { id: other, ...change })).toMatchObject(change);
      expect(await ctx.sessions.validate(token)).toBeNull();
      expect(await ctx.sessions.validate(kept.token)).not.toBeNull();
      const reset = resetPassword(ctx, { token: link, password: 'a new long password' });
      await expect(reset).rejects.toMatchObject({ code: 'forbidden' });
      const [entry] = [...ctx.tables.audit.values()].slice(-1);
      const { role, status } = { role: 'admin', status: 'active', ...change };
      const details = { role, status, clients: 0, ...before };
      expect(entry).toMatchObject({ action: 'user.access-set', targetId: other });
      expect(entry?.details).toEqual(details);
    },
  );

  it('replaces the clients and ends no session for that', async () => {
    const { ctx, asAdmin } = await setUp();
    const id = await addUser(ctx, 'carl@pixel.test', 'client');
    const [a, b] = [await seedClient(ctx, 'A'), await seedClient(ctx, 'B')];
    const { token } = await ctx.sessions.create(id, ctx.request);
    await updateUser(asAdmin, { id, clientIds: [a.id] });
    const person = await updateUser(asAdmin, { id, clientIds: [b.id] });
    expect(person.clients).toEqual([{ id: b.id, name: 'B' }]);
    expect(await resolveActor(ctx, { credential: token })).toMatchObject({ clientIds: [b.id] });
    const unknown = updateUser(asAdmin, { id, clientIds: [ctx.newId('client')] });
    await expect(unknown).rejects.toMatchObject({ fields: { clientIds: expect.any(String) } });
    expect((await ctx.stores.users.findPerson(id))?.clients).toEqual(person.clients);
    const wide = updateUser(asAdmin, { id, role: 'admin', clientIds: [a.id] });
    await expect(wide).rejects.toMatchObject({ code: 'invalid' });
    expect((await updateUser(asAdmin, { id, role: 'admin' })).clients).toEqual([]);
  });

  it('is never one’s own, and unknown people are not found', async () => {
    const { ctx, admin, asAdmin } = await setUp();
    for (const change of [{ role: 'user' }, { status: 'suspended' }, { role: 'admin' }] as const)
      await expect(updateUser(asAdmin, { id: admin, ...change })).rejects.toMatchObject({
        code: 'forbidden',
      });
    const unknown = updateUser(asAdmin, { id: ctx.newId('user'), role: 'user' });
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
    expect(await ctx.stores.users.findAccount(admin)).toMatchObject({
      ...{ role: 'admin', status: 'active' },
    });
  });

  it('leaves an admin when two take the role from each other at the same time', async () => {
    const { ctx, admin, other, asAdmin } = await setUp();
    const outcomes = await Promise.allSettled([
      updateUser(asAdmin, { id: other, role: 'user' }),
      updateUser(adminOf(ctx, other), { id: admin, status: 'suspended' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await ctx.stores.users.lockActiveAdmins()).toHaveLength(1);
  });
});

describe('#24 an API key', () => {
  it('reaches and does no more than its maker does now', async () => {
    const { ctx, other, asAdmin } = await setUp();
    const [a, b] = [await seedClient(ctx, 'A'), await seedClient(ctx, 'B')];
    const maker = adminOf(ctx, other);
    const make = (clientIds?: (typeof a.id)[]) =>
      createApiKey(maker, {
        ...{ name: 'Key', scopes: ['read', 'manage'] },
        ...(clientIds && { clientIds }),
      });
    const all = (await make()).secret;
    const both = (await make([a.id, b.id])).secret;
    const seen = (credential: string) => resolveActor(ctx, { credential });
    expect(await seen(all)).toMatchObject({ clientIds: 'all', scopes: ['read', 'manage'] });

    await updateUser(asAdmin, { id: other, role: 'client', clientIds: [a.id] });
    for (const secret of [all, both])
      expect(await seen(secret)).toMatchObject({ clientIds: [a.id], scopes: ['read', 'manage'] });
    await updateUser(asAdmin, { id: other, role: 'user', clientIds: [] });
    for (const secret of [all, both])
      expect(await seen(secret)).toMatchObject({ clientIds: [], scopes: ['read'] });
    await updateUser(asAdmin, { id: other, status: 'suspended' });
    expect(await seen(all)).toEqual({ type: 'anonymous' });
    await updateUser(asAdmin, { id: other, role: 'admin', status: 'active' });
    expect(await seen(both)).toMatchObject({ clientIds: [a.id, b.id] });
  });

  it('cannot be made to manage by who may not manage', async () => {
    const { ctx } = await setUp();
    const userId = await addUser(ctx, 'uma@pixel.test', 'user');
    const uma = { ...ctx, actor: { type: 'staff', userId, role: 'user', clientIds: [] } as const };
    const wide = createApiKey(uma, { name: 'Wide', scopes: ['read', 'manage'] });
    await expect(wide).rejects.toMatchObject({
      code: 'invalid',
      fields: { scopes: expect.any(String) },
    });
    expect((await createApiKey(uma, { name: 'Own', scopes: ['read', 'chat'] })).clientIds).toEqual(
      [],
    );
  });
});
