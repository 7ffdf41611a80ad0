// Prints every client of the agency, however many pages that takes.
import { eachItem } from '../src/index.ts';
import { pixel } from './connect.ts';

for await (const { name, botCount } of eachItem(pixel.clients.list, { limit: 2 }))
  console.log(`${name}: ${botCount} bots`);
