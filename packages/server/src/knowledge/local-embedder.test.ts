import { setImmediate as nextTurn } from 'node:timers/promises';
import { embedDocument, embedQuery } from '@pixel/text';
import { expect, test } from 'vitest';
import { createLocalEmbedder } from './local-embedder.ts';

const passage = (text: string) => ({ title: 'Shipping', headings: ['Abroad'], text });
const many = Array.from({ length: 300 }, (_, at) =>
  passage(`Parcel ${at} goes to Norway. `.repeat(40)),
);

test('gives the vectors of the local embedding, in order', async () => {
  const embedder = createLocalEmbedder(nextTurn);
  const vectors = await embedder.embedPassages(many);
  expect(vectors).toHaveLength(300);
  expect(vectors[7]).toEqual(embedDocument(passage('Parcel 7 goes to Norway. '.repeat(40))));
  expect(vectors[7]).toHaveLength(embedder.dimensions);
  expect(await embedder.embedQuery('Norway?', () => 2)).toEqual(embedQuery('Norway?', () => 2));
});

test('lets others work between passages', async () => {
  let turns = 0;
  let isOver = false;
  const others = () => {
    turns += 1;
    if (!isOver) setImmediate(others);
  };
  setImmediate(others);
  await createLocalEmbedder(nextTurn).embedPassages(many);
  isOver = true;
  expect(turns).toBeGreaterThan(3);
});

test('stops when it is called off', async () => {
  const embedder = createLocalEmbedder(nextTurn);
  await expect(embedder.embedPassages(many, AbortSignal.abort(new Error('gone')))).rejects.toThrow(
    'gone',
  );
  const stop = new AbortController();
  const embedding = embedder.embedPassages(many, stop.signal);
  stop.abort(new Error('later'));
  await expect(embedding).rejects.toThrow('later');
});
