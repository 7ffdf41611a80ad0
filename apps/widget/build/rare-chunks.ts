import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SHARED } from '../src/chunk/shared-names.ts';
import { bundle } from './bundle.ts';

const src = join(import.meta.dirname, '../src');
/** `() => import('../rare/quote.tsx')` */
const RARE_IMPORT = /\(\) => import\('[./]+\/rare\/([\w-]+)\.tsx'\)/g;

/** Puts what the panel hands over in the place of the modules it shares. A name that is not shared fails the build. */
const useShared: Plugin = {
  name: 'use-shared',
  enforce: 'pre',
  load(id) {
    const isOfPreact = id.includes('/node_modules/preact/');
    const path = isOfPreact ? 'preact' : id.replace(`${src}/`, '').replace(/\.tsx?$/, '');
    const names = Object.entries(SHARED).find(([known]) => known === path)?.[1];
    return names
      ?.map((name) => `export const ${name} = /* @__PURE__ */ shared["${path}"].${name};`)
      .join('\n');
  },
};

/**
 * Builds each `src/rare/<name>.tsx` to a module that makes its exports from what the panel shares: `export default (shared) =>
 * exports`. Returns their code by name.
 */
export async function buildRareChunks(): Promise<Map<string, string>> {
  const files = (await readdir(join(src, 'rare'))).filter((file) => file.endsWith('.tsx'));
  const built = files.sort().map(async (file) => {
    const { code } = await bundle({
      entry: `rare/${file}`,
      output: { format: 'iife', name: 'chunk' },
      plugins: [useShared],
    });
    return [
      file.replace('.tsx', ''),
      `export default shared=>{${code.trim()}return chunk}`,
    ] as const;
  });
  return new Map(await Promise.all(built));
}

/** Replaces the import of a rare chunk by a call that loads its file. `files` are the files by the chunks' names. */
export const linkRareChunks = (files: ReadonlyMap<string, string>): Plugin => ({
  name: 'link-rare-chunks',
  enforce: 'pre',
  transform: (code) =>
    code.replace(RARE_IMPORT, (_, name: string) => {
      const file = files.get(name);
      if (!file) throw new Error(`There is no src/rare/${name}.tsx.`);
      return `(from) => from(${JSON.stringify(file)})`;
    }),
});
