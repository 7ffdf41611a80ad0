import { createPixel, eachItem, type Pixel } from '@pixel/sdk';
import { type Run, UsageError } from './command.ts';

/** Flags of every command that talks to a running server. */
export const SERVER_FLAGS = {
  url: { type: 'string' },
  key: { type: 'string' },
} as const;

/** Address of the server from the flags or the environment (`PIXEL_URL`). */
export const addressOf = ({ flags, env }: Pick<Run, 'flags' | 'env'>): string =>
  String(flags.url ?? env.PIXEL_URL ?? 'http://localhost:3000').replace(/\/+$/, '');

/** Address and key from the flags or the environment (`PIXEL_URL`, `PIXEL_API_KEY`). */
export function serverOf(run: Run): { readonly url: string; readonly apiKey: string } {
  const { flags, env } = run;
  const url = addressOf(run);
  const apiKey = flags.key ?? env.PIXEL_API_KEY;
  if (typeof apiKey !== 'string')
    throw new UsageError('An API key is needed: --key pxl_… or PIXEL_API_KEY.');
  return { url, apiKey };
}

/** The typed client for the server that the flags name. */
export function connect(run: Run): Pixel {
  // One attempt: a person who waits at a terminal sees at once that no server is there.
  return createPixel({ ...serverOf(run), timeoutMs: 120_000, deadlineMs: 0 });
}

/** The bot that a word means: its id, public id, or name. */
export async function findBot(pixel: Pixel, word: string) {
  for await (const bot of eachItem(pixel.bots.list, { limit: 100 })) {
    const names: readonly string[] = [bot.id, bot.publicId, bot.name.toLowerCase()];
    if (names.includes(word) || names.includes(word.toLowerCase())) return bot;
  }
  throw new UsageError(`There is no bot "${word}".`);
}

/** The client that a word means: its id or name. */
export async function findClient(pixel: Pixel, word: string) {
  for await (const client of eachItem(pixel.clients.list, { limit: 100 }))
    if (client.id === word || client.name.toLowerCase() === word.toLowerCase()) return client;
  throw new UsageError(`There is no client "${word}".`);
}

/** Everything that a list gives, in an array. */
export async function allOf<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
