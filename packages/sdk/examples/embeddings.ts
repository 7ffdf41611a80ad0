// Stores texts beside a bot's passages and finds the nearest; failures come as values.
import { result } from '../src/index.ts';
import { chooseBot, pixel } from './connect.ts';

const { id: botId } = await chooseBot();
const items = [
  { id: 'lamp', text: 'A warm lamp for the hallway', metadata: { room: 'hall' } },
  { id: 'rug', text: 'A woollen rug for cold floors', metadata: { room: 'living' } },
];
await pixel.embeddings.store.mutate({ botId, items });
const found = await pixel.embeddings.search.mutate({ botId, query: 'light in the hall', k: 1 });
console.log(found.items.map(({ id }) => id).join(' '));

const refused = await result(pixel.embeddings.store.mutate({ botId, items: [] }));
if (!refused.ok) console.log(`${refused.error.code}: ${JSON.stringify(refused.error.fields)}`);
