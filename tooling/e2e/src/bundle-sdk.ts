import { join } from 'node:path';
import { build } from 'vite';

const entry = join(import.meta.dirname, '../../../packages/sdk/src/index.ts');

/** The typed client as one script for a browser, which sets `window.sdk`. */
export async function bundleSdk(): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'warn' },
    build: {
      ...{ write: false, minify: false },
      lib: { entry, name: 'sdk', formats: ['iife'] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The client was not built.');
  return chunk.code;
}
