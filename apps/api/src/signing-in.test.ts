import type { TestCtx } from '@pixel/core/testing';
import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { addApiKey, addShopBot, OWN, serveFakes } from './testing/serve-fakes.ts';

const PASSWORD = 'correct horse battery';
/** Codes of the errors in the answer to a batch. */
const CODES = /"pixel":\{"code":"[a-z-]+"/g;
let ctx: TestCtx;
let server: FastifyInstance;

beforeEach(async () => {
  const served = await serveFakes(null);
  ({ ctx, server } = served);
  return served.close;
});

async function signUp() {
  await ctx.stores.users.saveUser({
    ...{ id: ctx.newId('user'), email: 'ada@agency.example', name: 'Ada', role: 'admin' },
    passwordHash: await ctx.passwords.hash(PASSWORD),
  });
  return { email: 'ada@agency.example', password: PASSWORD };
}

describe('signing in', () => {
  it('#13 sets a cookie that scripts and other sites cannot use, and no token in the body', async () => {
    const payload = await signUp();
    const response = await server.inject({ method: 'POST', url: '/trpc/auth.signIn', payload });
    expect(response.statusCode).toBe(200);
    expect(response.headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-session=[\w.-]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
      ),
      expect.stringMatching(
        /^__Host-device=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    expect(response.body).not.toContain('token');
  });

  it('gives programs a bearer token, and says the same to a wrong and an unknown e-mail', async () => {
    const payload = await signUp();
    const login = (body: object) =>
      server.inject({ method: 'POST', url: '/api/auth/login', payload: body });
    const good = await login(payload);
    expect(good.json()).toMatchObject({ user: { email: payload.email, role: 'admin' } });
    const wrong = await login({ ...payload, password: 'wrong' });
    const unknown = await login({ email: 'no@x.example', password: 'wrong' });
    expect(wrong.statusCode).toBe(401);
    const { requestId: one, ...first } = wrong.json().error;
    const { requestId: two, ...second } = unknown.json().error;
    expect(first).toEqual(second);
    expect(one).not.toBe(two);
  });

  it('#20 counts every login of a batch, and refuses more calls than a batch may hold', async () => {
    const payload = await signUp();
    const batch = (count: number) =>
      server.inject({
        method: 'POST',
        url: `/trpc/${Array(count).fill('auth.login').join(',')}?batch=1`,
        payload: Object.fromEntries(
          Array.from({ length: count }, (_, i) => [i, { ...payload, password: `wrong ${i}` }]),
        ),
      });
    expect((await batch(11)).statusCode).toBe(400);
    const codes: string[] = [];
    for (let at = 0; at < 10; at += 1) codes.push(...((await batch(10)).body.match(CODES) ?? []));
    expect(codes.filter((code) => code.includes('unauthenticated'))).toHaveLength(10);
    expect(codes.filter((code) => code.includes('over-quota'))).toHaveLength(90);
    const login = (more: object) =>
      server.inject({
        ...{ method: 'POST', url: '/api/auth/login', payload: { ...payload, ...more } },
        headers: { 'x-forwarded-for': '198.51.100.9' },
      });
    const next = await login({});
    expect(next.statusCode).toBe(429);
    expect(Number(next.headers['retry-after'])).toBeGreaterThan(0);
    for (const email of ['ADA@agency.example', 'Ada@Agency.Example'])
      expect((await login({ email })).statusCode).toBe(429);
    expect((await login({ email: 'ａda@agency.example' })).statusCode).toBe(400);
  });

  it('#20 lets in during an attack who signed in before in this browser', async () => {
    const payload = await signUp();
    const signIn = (headers: Record<string, string>) =>
      server.inject({ method: 'POST', url: '/trpc/auth.signIn', headers, payload });
    const cookies = [(await signIn({})).headers['set-cookie'] ?? ''].flat();
    const device = cookies.find((cookie) => cookie.startsWith('__Host-device=')) ?? '';
    for (let at = 0; at < 20; at += 1)
      await server.inject({
        ...{ method: 'POST', url: '/api/auth/login' },
        payload: { ...payload, password: `guess ${at}` },
      });
    expect((await signIn({})).statusCode).toBe(429);
    const [cookie = ''] = device.split(';');
    expect((await signIn({ cookie })).statusCode).toBe(200);
    expect((await signIn({ cookie: `${cookie}x` })).statusCode).toBe(429);
  });

  it('#23 asks for the password again, 403, and not before the role is looked at', async () => {
    const payload = await signUp();
    const { token } = (
      await server.inject({ method: 'POST', url: '/api/auth/login', payload })
    ).json();
    const as = (bearer: string) => ({ authorization: `Bearer ${bearer}` });
    const exportAs = (headers: Record<string, string>) =>
      server.inject({ url: '/api/audit/export', headers });
    expect((await exportAs(as(token))).statusCode).toBe(200);
    ctx.clock.advance(10 * 60_000);
    const refused = await exportAs(as(token));
    expect([refused.statusCode, refused.json().error.code]).toEqual([403, 'reauthenticate']);
    expect((await exportAs(await addApiKey(ctx, ['manage']))).statusCode).toBe(200);
    const proved = await server.inject({
      ...{ method: 'POST', url: '/api/auth/reauthenticate', headers: as(token) },
      payload: { password: PASSWORD },
    });
    expect((await exportAs(as(token))).statusCode).toBe(401);
    expect((await exportAs(as(proved.json().token))).statusCode).toBe(200);
  });

  it('#28 refuses writes that other sites make with our cookie, whatever the content type', async () => {
    const payload = await signUp();
    const { headers } = await server.inject({ method: 'POST', url: '/trpc/auth.signIn', payload });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const post = (more: Record<string, string>, body: string) =>
      server.inject({
        method: 'POST',
        url: '/trpc/auth.signOut',
        headers: { cookie, ...more },
        payload: body,
      });
    const attempts = await Promise.all([
      post({ 'content-type': 'application/json', origin: 'https://evil.example' }, '{}'),
      post({ 'content-type': 'application/json', origin: 'null' }, '{}'),
      post({ 'content-type': 'application/json' }, '{}'),
      post({ 'content-type': 'multipart/form-data; boundary=x', origin: OWN }, '--x--'),
      post({ 'content-type': 'text/plain', origin: OWN }, '{}'),
      post(
        { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
        'a=1',
      ),
    ]);
    expect(attempts.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 415, 415, 415]);
    const state = await server.inject({ url: '/trpc/auth.state', headers: { cookie } });
    expect(state.json().result.data.user).toMatchObject({ email: payload.email });
  });

  it('#28 #29 begins no subscription by a link on the page of another site', async () => {
    const { headers } = await server.inject({
      ...{ method: 'POST', url: '/trpc/auth.signIn', payload: await signUp() },
    });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const bot = await addShopBot(ctx);
    const input = encodeURIComponent(JSON.stringify({ botId: bot.id, question: 'Norway?' }));
    const follow = (site: string) =>
      server.inject({
        url: `/trpc/answers.stream?input=${input}`,
        headers: { cookie, 'sec-fetch-site': site, accept: 'text/html' },
      });
    expect((await follow('cross-site')).body).toContain('"code":"forbidden"');
    const post = (headers: Record<string, string>) =>
      server.inject({
        ...{ method: 'POST', url: '/trpc/answers.stream', headers: { cookie, ...headers } },
        payload: JSON.stringify({ botId: bot.id, question: 'Norway?' }),
      });
    const json = { 'content-type': 'application/json' };
    const crossing = await post({ ...json, 'sec-fetch-site': 'cross-site' });
    expect(crossing.body).toContain('"code":"forbidden"');
    expect((await post({ 'content-type': 'text/plain' })).statusCode).toBe(415);
    expect(ctx.tables.conversations.size).toBe(0);
    expect((await follow('same-origin')).body).toContain('"type":"done"');
    expect(ctx.tables.conversations.size).toBe(1);
  });
});
