import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';

const markdown = join(import.meta.dirname, '../../../apps/widget/src/markdown');

/** A script that sets `window.showMarkdown`, made of the widget's own Markdown. */
export const bundleStage = (): Promise<string> =>
  bundleScript(
    { entry: join(markdown, 'testing/stage.tsx'), name: 'stage' },
    {
      root: join(markdown, '../..'),
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    },
  );

/** The collection of scripting vectors that the widget's own tests use. */
export async function readVectors(): Promise<readonly string[]> {
  return JSON.parse(await readFile(join(markdown, 'testing/xss-vectors.json'), 'utf8'));
}
