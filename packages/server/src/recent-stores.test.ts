import { testCtx } from '@pixel/core/testing';
import { expect, it } from 'vitest';
import { rememberRecent } from './recent-stores.ts';

const DEVICE = { userAgent: '', address: '' };

/** Somebody signed in, in front of stores that count how often they are really asked. */
async function open() {
  const ctx = testCtx();
  const asked = { account: 0, session: 0 };
  const { users } = ctx.stores;
  const recent = rememberRecent({
    ...ctx.stores,
    users: {
      ...users,
      findAccount: (id) => {
        asked.account += 1;
        return users.findAccount(id);
      },
    },
  });
  const sessions = recent.sessions({
    ...ctx.sessions,
    recall: (token) => {
      asked.session += 1;
      return ctx.sessions.recall(token);
    },
    validate: (token) => {
      asked.session += 1;
      return ctx.sessions.validate(token);
    },
  });
  const id = ctx.newId('user');
  const person = { id, email: 'ada@x.example', name: 'Ada', role: 'user' as const };
  await recent.stores.users.saveUser({ ...person, passwordHash: '' });
  const { token } = await sessions.create(id, DEVICE);
  const look = async () => {
    await sessions.recall(token);
    return recent.stores.users.recallAccount(id);
  };
  const transaction = recent.forgettingAfter(ctx.transaction);
  return { ctx, recent, sessions, transaction, asked, id, token, look };
}

it('looks a session and its person up once for calls that come together', async () => {
  const { look, asked } = await open();
  await Promise.all([look(), look(), look()]);
  expect(asked).toEqual({ account: 1, session: 1 });
});

it('#10 knows at once of a session that this process ended', async () => {
  const { look, sessions, token } = await open();
  await look();
  await sessions.revoke(token);
  expect(await sessions.recall(token)).toBeNull();
});

it('#10 knows at once of a person who was suspended inside a transaction', async () => {
  const { look, transaction, id } = await open();
  expect(await look()).toMatchObject({ status: 'active' });
  await transaction(({ stores }) =>
    stores.users.setAccess(id, {
      ...{ role: 'user', status: 'suspended', clientIds: [], endSessions: true },
    }),
  );
  expect(await look()).toMatchObject({ status: 'suspended' });
});

it('keeps what a transaction did not touch', async () => {
  const { ctx, look, transaction, asked } = await open();
  await look();
  await transaction(({ stores }) =>
    stores.clients.saveClient(ctx.newId('client'), { name: 'New' }),
  );
  await look();
  expect(asked).toEqual({ account: 1, session: 1 });
});

it('forgets what a failed transaction may have shown to others', async () => {
  const { look, transaction, asked, id } = await open();
  await look();
  const failed = transaction(async ({ stores }) => {
    await stores.users.renameUser(id, 'Eve');
    throw new Error('stopped');
  });
  await expect(failed).rejects.toThrow('stopped');
  expect(await look()).toMatchObject({ name: 'Ada' });
  expect(asked.account).toBe(2);
});
