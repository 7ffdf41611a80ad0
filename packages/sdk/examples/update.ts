// Changes a curated answer, but never one that somebody else has changed since it was read.
import { result } from '../src/index.ts';
import { chooseBot, pixel } from './connect.ts';

const { id: botId } = await chooseBot();
const question = 'When do you close?';
const { id, version } = await pixel.curated.create.mutate({ botId, question, answer: 'At five.' });

await pixel.curated.update.mutate({ id, version, answer: 'At six.' });
const late = await result(pixel.curated.update.mutate({ id, version, answer: 'At four.' }));
if (!late.ok && 'version' in late.error.fields) {
  const newest = await pixel.curated.get.query({ id });
  console.log(`${late.error.code}: it says “${newest.answer}” by now`);
}
