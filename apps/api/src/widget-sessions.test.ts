import { beforeEach, expect, it } from 'vitest';
import { addShopBot, OWN, type ServedFakes, serveFakes } from './testing/serve-fakes.ts';

const SHOP = 'https://shop.example';
/** As the real one, its tokens fit into a header. */
const vault = {
  seal: (purpose: string, value: string) =>
    `v1.${Buffer.from(JSON.stringify([purpose, value])).toString('base64url')}`,
  open(purpose: string, sealed: string) {
    const text = Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString();
    if (!sealed.startsWith('v1.') || !text.startsWith('[')) return null;
    const [was, value]: [string, string] = JSON.parse(text);
    return was === purpose ? value : null;
  },
};

let served: ServedFakes;
beforeEach(async () => {
  served = await serveFakes(null, { vault });
  return served.close;
});

interface Call {
  readonly path: string;
  readonly input: object;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call from a page of the shop, unless the headers say otherwise. */
const call = (bot: string, { path, input, token, headers = { origin: SHOP } }: Call) =>
  served.server.inject({
    ...{ method: 'POST', url: `/trpc/widget.${path}?bot=${bot}` },
    headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
    payload: input,
  });

async function openPanel() {
  const bot = await addShopBot(served.ctx);
  const input = { bot: bot.publicId, protocol: 2 };
  const opened = await call(bot.publicId, { path: 'bootstrap', input });
  const { session, visitorToken } = opened.json().result.data;
  const say = (headers?: Call['headers'], token: string = session.token) =>
    call(bot.publicId, {
      ...{ path: 'say', token, ...(headers && { headers }) },
      input: { messageId: served.ctx.newId('message'), text: 'Do you ship to Norway?' },
    });
  return { bot, session, visitorToken, say };
}

/** Origins that look like the shop's, or like none, as a browser or a script sends them. */
const STRANGE = [
  ...['https://evil.example', 'https://shop.example.evil.test', 'https://evilshop.example'],
  ...['https://shop.example.', 'https://shop.example:8443', 'http://shop.example', 'null'],
  ...['https://www.shop.example', 'https://shop.exampl', 'https://shop.example@evil.example'],
  ...['https://evil.example/https://shop.example', 'https://shop.example/', 'file://'],
  ...['chrome-extension://shop.example', 'https://xn--shop-example', 'shop.example', '*'],
  ...['https://shop.example, https://evil.example', 'https://SHOP.example.evil.test', 'https://'],
  ...['//shop.example', 'https:shop.example', 'https://shop%2eexample', 'ftp://shop.example'],
  'https://shop.example\t.evil.test',
];

it.each(STRANGE)('#30 #31 a session of the shop opens nothing from %s', async (origin) => {
  const { bot, say } = await openPanel();
  const refused = await say({ origin });
  expect(refused.statusCode).toBe(401);
  expect(refused.headers['access-control-allow-origin']).toBeUndefined();
  expect(refused.headers['access-control-allow-credentials']).toBeUndefined();
  const input = { bot: bot.publicId, protocol: 2 };
  const opened = await call(bot.publicId, { path: 'bootstrap', input, headers: { origin } });
  expect(opened.statusCode).toBe(403);
  expect(served.ctx.tables.messages.size).toBe(0);
});

it('#31 takes no session without an origin, by a referrer alone, or after the website was taken off the list', async () => {
  const { bot, say } = await openPanel();
  expect((await say({})).statusCode).toBe(401);
  expect((await say({ referer: `${SHOP}/page` })).statusCode).toBe(401);
  expect((await say({ origin: SHOP })).statusCode).toBe(200);
  await served.ctx.stores.bots.updateBot('all', bot.id, { allowedOrigins: [] });
  expect((await say({ origin: SHOP })).statusCode).toBe(401);
});

it('#26 a session opens nothing of another bot, and the key opens no calls', async () => {
  const { visitorToken, say, session } = await openPanel();
  const other = await addShopBot(served.ctx);
  expect((await say(undefined, visitorToken)).statusCode).toBe(401);
  expect((await say(undefined, 'x'.repeat(40))).statusCode).toBe(401);
  const said = await call(other.publicId, {
    ...{ path: 'say', token: session.token },
    input: { messageId: served.ctx.newId('message'), text: 'Hello' },
  });
  // It is the visitor's own bot that hears it, whatever the address says.
  expect(said.statusCode).toBe(200);
  const bots = [...served.ctx.tables.conversations.values()].map(({ botId }) => botId);
  expect(bots).not.toContain(other.id);
});

it('#28 gives a widget call no right by a cookie, and staff calls none by a session', async () => {
  const { bot, session } = await openPanel();
  const staff = await served.server.inject({
    url: `/trpc/bots.get?input=${encodeURIComponent(JSON.stringify({ id: bot.id }))}`,
    headers: { origin: OWN, authorization: `Bearer ${session.token}` },
  });
  expect(staff.statusCode).toBe(401);
});

it('says when to try again, and what work to do', async () => {
  const { bot, say } = await openPanel();
  const limits = { ...bot.widget.limits, visitorPerMinute: 2 };
  await served.ctx.stores.bots.updateBot('all', bot.id, { widget: { ...bot.widget, limits } });
  expect((await say()).statusCode).toBe(200);
  const work = await say();
  expect(work.statusCode).toBe(428);
  expect(work.json().error.data.pixel).toMatchObject({
    code: 'proof-required',
    work: { challenge: expect.any(String), difficulty: 14 },
  });
  const { visitorToken } = (
    await call(bot.publicId, { path: 'bootstrap', input: { bot: bot.publicId, protocol: 1 } })
  ).json().result.data;
  for (let n = 0; n < 2; n += 1) await say(undefined, visitorToken);
  const over = await say(undefined, visitorToken);
  expect([over.statusCode, over.headers['retry-after']]).toEqual([429, '60']);
  expect(over.json().error.data.pixel).toMatchObject({ retryAfterSeconds: 60 });
});

it('resumes at every message, and tells two tabs the same', async () => {
  const { bot, session, say } = await openPanel();
  const first = (await say()).json().result.data;
  for (let n = 0; n < 2; n += 1) {
    await served.ctx.runs.settled();
    await call(bot.publicId, {
      ...{ path: 'say', token: session.token },
      input: {
        ...{ messageId: served.ctx.newId('message'), text: 'And how much is it?' },
        conversationId: first.conversationId,
      },
    });
  }
  await served.ctx.runs.settled();
  const url = await served.server.listen({ port: 0, host: '127.0.0.1' });
  const follow = async (lastEventId: number) => {
    const input = { conversationId: first.conversationId, lastEventId: String(lastEventId) };
    const address = `${url}/trpc/widget.events?bot=${bot.publicId}&input=${encodeURIComponent(JSON.stringify(input))}`;
    const cut = new AbortController();
    const response = await fetch(address, {
      headers: { origin: SHOP, authorization: `Bearer ${session.token}` },
      signal: cut.signal,
    });
    const ids: number[] = [];
    let text = '';
    for await (const bytes of response.body ?? []) {
      text += new TextDecoder().decode(bytes);
      if (text.includes('"handoff"')) break;
    }
    for (const [, id] of text.matchAll(/^id: (\d+)$/gm)) ids.push(Number(id));
    cut.abort();
    return ids;
  };
  const all = [1, 2, 3, 4, 5, 6];
  for (const last of [0, ...all])
    expect(await follow(last), `after ${last}`).toEqual(all.filter((seq) => seq > last));
  const [one, other] = await Promise.all([follow(0), follow(0)]);
  expect(one).toEqual(other);
});

it('ends streams in their own way before the program goes down', async () => {
  const { bot, session, say } = await openPanel();
  const { conversationId } = (await say()).json().result.data;
  await served.ctx.runs.settled();
  const url = await served.server.listen({ port: 0, host: '127.0.0.1' });
  const input = encodeURIComponent(JSON.stringify({ conversationId }));
  const response = await fetch(`${url}/trpc/widget.events?bot=${bot.publicId}&input=${input}`, {
    headers: { origin: SHOP, authorization: `Bearer ${session.token}` },
  });
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += new TextDecoder().decode(bytes);
    if (text.includes('"handoff"')) served.closeStreams();
  }
  // No error: a reader comes back, and goes on where it was.
  expect(text).toContain('event: return');
  expect(text).not.toContain('serialized-error');
});
