// Gives a bot documents as a stream and waits until it has read them.
import { importDocuments, untilRead } from '../src/index.ts';
import { chooseBot, pixel, server } from './connect.ts';

async function* documents() {
  for (let number = 1; number <= 3; number += 1)
    yield { externalId: `faq-${number}`, title: `Question ${number}`, text: `Answer ${number}.` };
}

const { id: botId } = await chooseBot();
const { id } = await importDocuments(server, { botId, documents: documents() });
const source = await untilRead(pixel, {
  id,
  onProgress: ({ status, documentCount }) => console.error(`${status}, ${documentCount} documents`),
});
console.log(`${source.status}: ${source.documentCount} documents`);
