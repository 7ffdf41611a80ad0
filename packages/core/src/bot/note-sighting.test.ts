import { expect, it } from 'vitest';
import { seedBot, testCtx } from '../testing/index.ts';
import { noteSighting } from './note-sighting.ts';

const OWN = 'https://pixel.test';

async function openBot() {
  const ctx = testCtx({ ownOrigins: [OWN] });
  const { id } = await seedBot(ctx, { allowedOrigins: ['https://shop.example'] });
  const read = async () => {
    const bot = await ctx.stores.bots.findBot('all', id);
    if (!bot) throw new Error('The bot is gone.');
    return bot;
  };
  const note = async (origin: string, address = '192.0.2.1') =>
    noteSighting({ ...ctx, request: { address, origin } }, await read());
  const seen = async () => (await read()).seenOn.map(({ origin }) => origin);
  return { ctx, read, note, seen };
}

it.each([
  ...['http://shop.example:8080', 'https://xn--bcher-kva.example', 'https://[2001:db8::1]:8443'],
  ...['http://localhost:5173', `https://${'a'.repeat(63)}.example`],
])('notes the website %s', async (origin) => {
  const { note, seen } = await openBot();
  await note(origin);
  expect(await seen()).toEqual([origin]);
});

it.each([
  ...['', 'null', OWN, 'javascript:alert(1)', 'file://', 'ftp://shop.example'],
  ...['https://evil.example/"><script>', 'https://evil.example/', 'https://evil.example"x'],
  ...['https://a@evil.example', 'https://evil.example:443', 'https://evil.example?x', 'https://'],
  ...['https://*.example', 'https://EVIL.example', ' https://evil.example', 'http://localhost:*'],
  `https://${'a.'.repeat(130)}example`,
])('notes no website for %j, which no browser sends', async (origin) => {
  const { note, seen } = await openBot();
  await note(origin);
  expect(await seen()).toEqual([]);
});

it('notes a few websites a minute from one address', async () => {
  const { ctx, note, seen } = await openBot();
  for (let i = 0; i < 30; i += 1) await note(`https://pay-now-${i}.example`);
  expect(await seen()).toHaveLength(5);
  await note('https://other.example', '192.0.2.2');
  expect(await seen()).toHaveLength(6);
  ctx.clock.advance(60_000);
  await note('https://later.example');
  expect(await seen()).toHaveLength(7);
});

it('notes a website again when it was not noted for some minutes', async () => {
  const { ctx, read, note } = await openBot();
  const at = async () => (await read()).seenOn[0]?.at;
  const first = ctx.now().toISOString();
  await note('https://shop.example');
  ctx.clock.advance(4 * 60_000);
  for (let i = 0; i < 9; i += 1) await note('https://shop.example');
  expect(await at()).toBe(first);
  // Nothing was counted either.
  for (let i = 0; i < 4; i += 1) await note(`https://pay-now-${i}.example`);
  expect((await read()).seenOn).toHaveLength(5);
  ctx.clock.advance(2 * 60_000);
  await note('https://shop.example');
  expect(await at()).toBe(ctx.now().toISOString());
});
