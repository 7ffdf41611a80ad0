import type { Invite, Role, UserId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { signIn } from '../auth/index.ts';
import { seedClient, type TestCtx, testCtx } from '../testing/index.ts';
import {
  inviteUser,
  register,
  revokeInvitation,
  sendVerification,
  setRegistration,
  verifyEmail,
} from './index.ts';

const EMAIL = 'grace@pixel.test';
const password = 'a new long password';
const grace = { name: 'Grace', password };
const HOUR_MS = 60 * 60_000;

async function addUser(ctx: TestCtx, email: string, role: Role): Promise<UserId> {
  const id = ctx.newId('user');
  const passwordHash = await ctx.passwords.hash('their own password');
  await ctx.stores.users.saveUser({ id, email, name: 'Ada', role, passwordHash });
  return id;
}

async function withAdmin(overrides: Partial<TestCtx> = {}) {
  const ctx = testCtx(overrides);
  const userId = await addUser(ctx, 'admin@pixel.test', 'admin');
  const actor = { type: 'staff', userId, role: 'admin', clientIds: 'all' } as const;
  return { ...ctx, actor };
}

const tokenIn = (text: string | undefined, page: string) =>
  new RegExp(`https://pixel\\.test/${page}#token=(\\w{32})`).exec(text ?? '')?.[1] ?? '';
const newestMail = (ctx: TestCtx) => [...ctx.tables.mail.values()].at(-1);

async function invite(ctx: Awaited<ReturnType<typeof withAdmin>>, change: Partial<Invite> = {}) {
  const { id } = await inviteUser(ctx, { email: EMAIL, role: 'client', ...change });
  return { id, token: tokenIn(newestMail(ctx)?.text, 'register') };
}

describe('an invitation', () => {
  it('#12 makes one account for 50 parallel callers, as the invitation says', async () => {
    const ctx = await withAdmin();
    const client = await seedClient(ctx);
    const { token } = await invite(ctx, { clientIds: [client.id] });
    expect(JSON.stringify([...ctx.tables.tokens])).not.toContain(token);
    const tries = Array.from({ length: 50 }, () =>
      register(
        { ...ctx, request: { ...ctx.request, address: crypto.randomUUID() } },
        {
          ...{ ...grace, token },
        },
      ),
    );
    const outcomes = await Promise.allSettled(tries);
    const made = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(made).toMatchObject([{ value: { next: 'sign-in' } }]);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'forbidden' });
    expect(await ctx.stores.users.findAccountByEmail(EMAIL)).toMatchObject({
      ...{ name: 'Grace', role: 'client', clientIds: [client.id], status: 'active' },
    });
    expect(ctx.tables.users.size).toBe(2);
    expect(ctx.tables.sessions.size).toBe(0);
    expect((await signIn(ctx, { email: EMAIL, password })).user.role).toBe('client');
  });

  it('#17 ends after seven days, when it is revoked, and when another one is sent', async () => {
    const ctx = await withAdmin();
    const first = await invite(ctx);
    const second = await invite(ctx, { role: 'user' });
    const use = (token: string) => register(ctx, { ...grace, token });
    const broken = { code: 'forbidden', message: 'This link was used already or is out of date.' };
    await expect(use(first.token)).rejects.toMatchObject(broken);
    await revokeInvitation(ctx, second.id);
    await expect(use(second.token)).rejects.toMatchObject(broken);
    const again = revokeInvitation(ctx, second.id);
    await expect(again).rejects.toMatchObject({ code: 'not-found' });
    const third = await invite(ctx);
    ctx.clock.advance(7 * 24 * HOUR_MS);
    await expect(use(third.token)).rejects.toMatchObject(broken);
    expect(ctx.tables.users.size).toBe(1);
  });

  it('tells of an account only to who holds the link, and stays what it was', async () => {
    const ctx = await withAdmin();
    const { token } = await invite(ctx);
    const id = await addUser(ctx, EMAIL, 'user');
    const before = await ctx.stores.users.findAccount(id);
    const used = register(ctx, { ...grace, token });
    await expect(used).rejects.toMatchObject({ code: 'conflict' });
    const guessed = register(ctx, { ...grace, token: '0'.repeat(32) });
    await expect(guessed).rejects.toMatchObject({ code: 'forbidden' });
    expect(await ctx.stores.users.findAccount(id)).toEqual(before);
    await expect(invite(ctx)).rejects.toMatchObject({
      fields: { email: 'has an account already' },
    });
  });

  it.each(['demoted', 'suspended'] as const)(
    'of an admin who was %s opens nothing',
    async (how) => {
      const ctx = await withAdmin();
      const { token } = await invite(ctx, { role: 'admin' });
      await ctx.stores.users.setAccess(ctx.actor.userId, {
        role: how === 'demoted' ? 'user' : 'admin',
        status: how === 'suspended' ? 'suspended' : 'active',
        ...{ clientIds: [], endSessions: true },
      });
      const used = register(ctx, { ...grace, token });
      await expect(used).rejects.toMatchObject({ code: 'forbidden' });
      expect(ctx.tables.users.size).toBe(1);
    },
  );

  it('names clients that exist, and has its link in the answer only without a mail server', async () => {
    const ctx = await withAdmin();
    const gone = await seedClient(ctx);
    await ctx.stores.clients.deleteClient('all', { id: gone.id, at: ctx.now() });
    for (const id of [gone.id, ctx.newId('client')])
      await expect(invite(ctx, { clientIds: [id] })).rejects.toMatchObject({ code: 'invalid' });
    expect((await inviteUser(ctx, { email: EMAIL, role: 'user' })).link).toBeNull();
    const without = { ...ctx, sendsMail: false };
    const { link } = await inviteUser(without, { email: EMAIL, role: 'user' });
    expect(link).toContain(tokenIn(newestMail(ctx)?.text, 'register'));
    expect(JSON.stringify([...ctx.tables.audit.values()])).not.toContain(link?.split('token=')[1]);
  });
});

describe('the policy', () => {
  it('#12 lets nobody in without an invitation until an admin opens it', async () => {
    const ctx = await withAdmin();
    const alone = () => register(ctx, { ...grace, email: EMAIL });
    await expect(alone()).rejects.toMatchObject({ code: 'forbidden' });
    await setRegistration(ctx, { policy: 'open' });
    expect(await alone()).toEqual({ next: 'verify-email' });
    await setRegistration(ctx, { policy: 'closed' });
    await expect(alone()).rejects.toMatchObject({ code: 'forbidden' });
    expect(ctx.tables.users.size).toBe(1);
  });

  it('closed also stops invitations and links that wait', async () => {
    const ctx = await withAdmin();
    const { token } = await invite(ctx);
    await setRegistration(ctx, { policy: 'open' });
    await register(ctx, { ...grace, email: 'open@pixel.test' });
    await sendVerification(ctx, { email: 'open@pixel.test' });
    const waiting = tokenIn(newestMail(ctx)?.text, 'verify-email');
    await setRegistration(ctx, { policy: 'closed' });
    const forbidden = { code: 'forbidden' };
    await expect(register(ctx, { ...grace, token })).rejects.toMatchObject(forbidden);
    await expect(verifyEmail(ctx, { token: waiting, password })).rejects.toMatchObject(forbidden);
    await expect(invite(ctx)).rejects.toMatchObject(forbidden);
    await setRegistration(ctx, { policy: 'open' });
    await register(ctx, { ...grace, token });
    await verifyEmail(ctx, { token: waiting, password });
  });
});

describe('open registration', () => {
  const opened = async () => {
    const ctx = await withAdmin();
    await setRegistration(ctx, { policy: 'open' });
    return ctx;
  };
  const linkFor = async (ctx: TestCtx, email: string) => {
    await sendVerification(ctx, { email });
    return tokenIn(newestMail(ctx)?.text, 'verify-email');
  };

  it('makes a user without clients when the e-mail is verified, and not before', async () => {
    const ctx = await opened();
    await register(ctx, { ...grace, email: EMAIL });
    const early = signIn(ctx, { email: EMAIL, password });
    await expect(early).rejects.toMatchObject({ code: 'unauthenticated' });
    const token = await linkFor(ctx, EMAIL);
    await verifyEmail(ctx, { token, password });
    const { id: userId } = (await ctx.stores.users.findAccountByEmail(EMAIL)) ?? {};
    expect(await ctx.stores.users.findAccount(userId ?? ctx.actor.userId)).toMatchObject({
      ...{ name: 'Grace', role: 'user', clientIds: [] },
    });
    expect(ctx.tables.sessions.size).toBe(0);
    await signIn(ctx, { email: EMAIL, password });
    const again = verifyEmail(ctx, { token, password });
    await expect(again).rejects.toMatchObject({ code: 'forbidden' });
    expect(JSON.stringify([...ctx.tables.tokens.values()])).not.toContain(password);
  });

  it('#18 gives nothing to who registers the address of somebody else', async () => {
    const ctx = await opened();
    const attack = { email: EMAIL, name: 'Eve', password: 'the password of Eve' };
    await register(ctx, attack);
    const token = await linkFor(ctx, EMAIL);
    expect(newestMail(ctx)?.text).not.toContain('Eve');
    // The owner opens the link that Eve caused, with a password of their own.
    const opens = verifyEmail(ctx, { token, password });
    await expect(opens).rejects.toMatchObject({ fields: { password: expect.any(String) } });
    expect(await ctx.stores.users.findAccountByEmail(EMAIL)).toBeNull();
    await register(ctx, { ...grace, email: EMAIL });
    const stale = verifyEmail(ctx, { token, password: attack.password });
    await expect(stale).rejects.toMatchObject({ code: 'forbidden' });
    await verifyEmail(ctx, { token: await linkFor(ctx, EMAIL), password });
    const eve = signIn(ctx, { email: EMAIL, password: attack.password });
    await expect(eve).rejects.toMatchObject({ code: 'unauthenticated' });
    await signIn(ctx, { email: EMAIL, password });
  });

  it('#19 answers and works the same for every address; a mail tells who has an account', async () => {
    const ctx = await opened();
    await addUser(ctx, EMAIL, 'user');
    const costs = [];
    for (const email of [EMAIL, 'nobody@pixel.test']) {
      const hashed: string[] = [];
      const passwords = {
        ...ctx.passwords,
        hash: async (text: string) => {
          hashed.push(text);
          return ctx.passwords.hash(text);
        },
      };
      const answer = await register({ ...ctx, passwords }, { ...grace, email });
      const {
        id: _,
        tokenHash: __,
        createdAt: ___,
        ...row
      } = [...ctx.tables.tokens.values()].at(-1) ?? {};
      costs.push({ answer, hashed, row: { ...row, email: '' }, mails: ctx.tables.mail.size });
    }
    expect(costs[0]).toEqual(costs[1]);
    expect(ctx.jobs.enqueued).toEqual([
      { name: 'send-verification', email: EMAIL },
      { name: 'send-verification', email: 'nobody@pixel.test' },
    ]);
    const before = await ctx.stores.users.findAccountByEmail(EMAIL);
    expect(await linkFor(ctx, EMAIL)).toBe('');
    expect(newestMail(ctx)).toMatchObject({ to: EMAIL, subject: 'You have an account already' });
    expect(await ctx.stores.users.findAccountByEmail(EMAIL)).toEqual(before);
  });

  it('ends after 24 hours, and is throttled by account', async () => {
    const ctx = await opened();
    await register(ctx, { ...grace, email: EMAIL });
    const token = await linkFor(ctx, EMAIL);
    ctx.clock.advance(24 * HOUR_MS);
    const late = verifyEmail(ctx, { token, password });
    await expect(late).rejects.toMatchObject({ code: 'forbidden' });
    for (let at = 0; at < 5; at++) await register(ctx, { ...grace, email: EMAIL });
    const refused = register(ctx, { ...grace, email: EMAIL });
    await expect(refused).rejects.toMatchObject({ code: 'over-quota' });
  });
});
