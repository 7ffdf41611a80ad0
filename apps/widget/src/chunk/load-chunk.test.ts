import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chunk, createChunkLoader } from './load-chunk.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pixel-chunks-'));
  await mkdir(join(folder, 'widget'));
});
afterAll(() => rm(folder, { recursive: true }));

const CODE = `export default (shared) => ({
  css: '.x{}',
  made: (globalThis.made = (globalThis.made ?? 0) + 1),
  element: shared.preact.createElement('p', null, 'hello'),
});`;
const GREETING: Chunk<{ readonly made: number; readonly element: object }> = (from) =>
  from('greeting.js');

test('a chunk that failed is had at the next try, made once, with the panel’s Preact and its style', async () => {
  const styles: string[] = [];
  const load = createChunkLoader(pathToFileURL(folder).href, (css) => styles.push(css));
  await expect(load(GREETING)).rejects.toThrow('greeting.js');

  await writeFile(join(folder, 'widget/greeting.js'), CODE);
  const [one, two] = await Promise.all([load(GREETING), load(GREETING)]);
  expect(one).toBe(two);
  expect(one.made).toBe(1);
  expect(one.element).toMatchObject({ type: 'p', props: { children: 'hello' } });
  expect(styles).toEqual(['.x{}']);
});
