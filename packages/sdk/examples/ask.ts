// Asks a bot and prints the answer with its sources.
// PIXEL_URL=http://localhost:3000 PIXEL_API_KEY=pxl_… PIXEL_BOT=bot_… node examples/ask.ts "Do you ship to Norway?"
import { createPixel } from '../src/index.ts';

const { PIXEL_URL: url = 'http://localhost:3000', PIXEL_API_KEY: apiKey, PIXEL_BOT } = process.env;
const question = process.argv[2] ?? 'What can you help me with?';
const pixel = createPixel({ url, apiKey });

const bots = await pixel.bots.list.query({});
const bot = bots.items.find(({ id }) => id === PIXEL_BOT) ?? bots.items[0];
if (!bot) throw new Error('There is no bot yet.');

const { answer, answered, citations } = await pixel.answers.ask.mutate({ botId: bot.id, question });
console.log(`${bot.name}: ${answer}`);
if (!answered) console.log('(the bot says that it does not know)');
for (const { number, title, url: address } of citations)
  console.log(`[${number}] ${title}${address ? ` ${address}` : ''}`);
