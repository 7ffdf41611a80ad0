import { testCtx } from '@pixel/core/testing';
import { describe, expect, it } from 'vitest';
import { createCaller } from './index.ts';
import { type CallerName, PASSWORD, requestOf, seedWorld, type World } from './testing/index.ts';

const as = async ({ ctx, callers }: World, name: CallerName) =>
  createCaller(await requestOf(ctx, callers[name]));

describe('people', () => {
  it('come in by an invitation, with the role and the clients of it', async () => {
    const world = await seedWorld(testCtx({ sendsMail: false }));
    const admin = await as(world, 'admin');
    const { link } = await admin.users.invite({
      ...{ email: 'Grace@Agency.example', role: 'client', clientIds: [world.a.client.id] },
    });
    expect((await admin.users.invitations({})).items).toMatchObject([
      { email: 'grace@agency.example', clients: [{ id: world.a.client.id }] },
    ]);
    const token = link?.split('#token=')[1] ?? '';
    const anybody = await as(world, 'anonymous');
    const wide = { token, name: 'Grace', password: PASSWORD, role: 'admin', clientIds: [] };
    await expect(anybody.auth.register(wide)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const foreign = { token, name: 'Grace', password: PASSWORD, email: 'eve@agency.example' };
    await expect(anybody.auth.register(foreign)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await anybody.auth.register({ token, name: 'Grace', password: PASSWORD });
    const email = 'grace@agency.example';
    const { user } = await anybody.auth.login({ email, password: PASSWORD });
    expect(user).toMatchObject({ name: 'Grace', role: 'client', email });
    expect((await admin.users.invitations({})).total).toBe(0);
    expect(await admin.users.list({ search: 'grace' })).toMatchObject({
      ...{ total: 1, items: [{ email, status: 'active', clients: [{ id: world.a.client.id }] }] },
    });
  });

  it('are changed by one of two who saw the same version', async () => {
    const world = await seedWorld(testCtx());
    const admin = await as(world, 'admin');
    const id = world.callers.user.userId ?? '';
    const { version } = await admin.users.get({ id });
    const changed = await admin.users.update({ id, version, clientIds: [] });
    expect(changed).toMatchObject({ clients: [], version: version + 1 });
    const late = admin.users.update({ id, version, role: 'client' });
    const stale = { code: 'CONFLICT', cause: { fields: { version: 'is not the newest' } } };
    await expect(late).rejects.toMatchObject(stale);
    expect(await admin.users.get({ id })).toEqual(changed);
  });

  it('#16 who are suspended are out at once, with their keys', async () => {
    const world = await seedWorld(testCtx());
    const admin = await as(world, 'admin');
    const { userId = '' } = world.callers.client;
    expect(await (await as(world, 'client')).auth.profile()).toMatchObject({ role: 'client' });
    await admin.users.update({ id: userId, status: 'suspended' });
    const gone = (await as(world, 'client')).auth.profile();
    await expect(gone).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('the registration policy', () => {
  it('is read by everybody and set by admins', async () => {
    const world = await seedWorld(testCtx());
    const anybody = await as(world, 'anonymous');
    expect(await anybody.auth.registration()).toEqual({ policy: 'invite-only', sendsMail: true });
    const client = (await as(world, 'client')).auth.setRegistration({ policy: 'open' });
    await expect(client).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await (await as(world, 'admin')).auth.setRegistration({ policy: 'open' });
    expect(await anybody.auth.registration()).toMatchObject({ policy: 'open' });
  });
});

describe('#24 API keys', () => {
  it('of everybody are seen and revoked by admins alone', async () => {
    const world = await seedWorld(testCtx());
    const [admin, client] = [await as(world, 'admin'), await as(world, 'client')];
    const foreign = world.callers['foreign client'];
    const all = await admin.auth.listApiKeys({ all: true });
    const theirs = all.find(({ id }) => id === foreign.apiKeyId);
    expect(theirs?.maker).toEqual({
      ...{ id: foreign.userId, name: 'foreign client', email: 'foreign-client@agency.example' },
    });
    expect(all.length).toBeGreaterThan((await admin.auth.listApiKeys({})).length);
    const wide = client.auth.listApiKeys({ all: true });
    await expect(wide).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const makers = (await client.auth.listApiKeys({})).map(({ maker }) => maker.id);
    expect(new Set(makers)).toEqual(new Set([world.callers.client.userId]));

    const id = foreign.apiKeyId ?? '';
    const refused = client.auth.revokeApiKey({ id });
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await admin.auth.revokeApiKey({ id });
    expect((await admin.auth.listApiKeys({ all: true })).map((key) => key.id)).not.toContain(id);
  });
});
