import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const markdown = join(import.meta.dirname, '../../../apps/widget/src/markdown');

/** A script that sets `window.showMarkdown`, made of the widget's own Markdown. */
export async function bundleStage(): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'warn', root: join(markdown, '../..') },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ...{ write: false, minify: false },
      lib: { entry: join(markdown, 'testing/stage.tsx'), name: 'stage', formats: ['iife'] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The stage was not built.');
  return chunk.code;
}

/** The collection of scripting vectors that the widget's own tests use. */
export async function readVectors(): Promise<readonly string[]> {
  return JSON.parse(await readFile(join(markdown, 'testing/xss-vectors.json'), 'utf8'));
}
