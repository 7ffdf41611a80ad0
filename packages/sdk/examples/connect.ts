// What every example needs: PIXEL_URL=http://localhost:3000 PIXEL_API_KEY=pxl_… node examples/<name>.ts
import { createPixel } from '../src/index.ts';

export const server = {
  url: process.env.PIXEL_URL ?? 'http://localhost:3000',
  apiKey: process.env.PIXEL_API_KEY,
};
export const pixel = createPixel(server);

/** The bot of PIXEL_BOT, or the newest one. */
export async function chooseBot() {
  const { items } = await pixel.bots.list.query({});
  const bot = items.find(({ id }) => id === process.env.PIXEL_BOT) ?? items[0];
  if (!bot) throw new Error('There is no bot yet.');
  return bot;
}
