import { createPixel, type Pixel } from '@pixel/sdk';
import { type Run, UsageError } from './command.ts';

/** Flags of every command that talks to a running server. */
export const SERVER_FLAGS = {
  url: { type: 'string' },
  key: { type: 'string' },
} as const;

/** Address and key from the flags or the environment (`PIXEL_URL`, `PIXEL_API_KEY`). */
export function serverOf({ flags, env }: Run): { readonly url: string; readonly apiKey: string } {
  const url = String(flags.url ?? env.PIXEL_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
  const apiKey = flags.key ?? env.PIXEL_API_KEY;
  if (typeof apiKey !== 'string')
    throw new UsageError('An API key is needed: --key pxl_… or PIXEL_API_KEY.');
  return { url, apiKey };
}

/** The typed client for the server that the flags name. */
export function connect(run: Run): Pixel {
  return createPixel(serverOf(run));
}

/** The bot that a word means: its id, public id, or name. */
export async function findBot(pixel: Pixel, word: string) {
  const { items } = await pixel.bots.list.query({ limit: 100 });
  const bot = items.find(
    ({ id, publicId, name }) =>
      id === word || publicId === word || name.toLowerCase() === word.toLowerCase(),
  );
  if (!bot) throw new UsageError(`There is no bot "${word}".`);
  return bot;
}
