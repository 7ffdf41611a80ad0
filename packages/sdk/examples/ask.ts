// Asks a bot and prints the answer with its sources: node examples/ask.ts "Do you ship to Norway?"
import { chooseBot, pixel } from './connect.ts';

const bot = await chooseBot();
const question = process.argv[2] ?? 'What can you help me with?';
const { answer, answered, citations } = await pixel.answers.ask.mutate({ botId: bot.id, question });
console.log(`${bot.name}: ${answer}`);
if (!answered) console.log('(the bot says that it does not know)');
for (const { number, title, url: address } of citations)
  console.log(`[${number}] ${title}${address ? ` ${address}` : ''}`);
