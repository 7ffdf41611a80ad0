import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { JSX, root } from './bundle.ts';
import { trimPreact } from './trim-preact.ts';

/** What the script loads by its address is a part of the package here. */
const REPLACED = /\/(load-module|load-texts)\.ts$/;

const ownParts: Plugin = {
  name: 'own-parts',
  enforce: 'pre',
  resolveId: (source) => {
    const name = REPLACED.exec(source)?.[1];
    return name ? join(root, `src/npm/${name}.ts`) : null;
  },
};

/**
 * Writes the package for npm into `folder`: an ES module with its types that depends on nothing. Not minified, for the program's
 * own bundler does that. `languages` matches the languages that there are texts for.
 */
export async function buildNpmPackage(folder: string, languages: string): Promise<void> {
  await build({
    ...{ root, configFile: false, logLevel: 'warn', ...JSX },
    define: { LANGUAGES: JSON.stringify(languages) },
    plugins: [...JSX.plugins, trimPreact, ownParts],
    build: {
      ...{ outDir: folder, emptyOutDir: true, minify: false, target: 'es2022' },
      lib: { entry: join(root, 'src/npm/index.ts'), formats: ['es'] },
      rolldownOptions: {
        output: { entryFileNames: 'index.js', chunkFileNames: 'parts/[name].js' },
      },
    },
  });
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const manifest = {
    name: own.name,
    version: own.version,
    description: 'The chat of a Pixel bot for web applications: one function, with types.',
    license: own.license,
    type: 'module',
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    types: './index.d.ts',
    sideEffects: false,
    files: ['index.js', 'index.d.ts', 'parts/*.js', 'LICENSE-preact'],
    keywords: ['chat', 'chatbot', 'widget'],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const preact = dirname(createRequire(import.meta.url).resolve('preact/package.json'));
  await Promise.all([
    copyFile(join(root, 'npm/index.d.ts'), join(folder, 'index.d.ts')),
    copyFile(join(root, 'npm/README.md'), join(folder, 'README.md')),
    copyFile(join(root, '../../LICENSE'), join(folder, 'LICENSE')),
    copyFile(join(preact, 'LICENSE'), join(folder, 'LICENSE-preact')),
  ]);
}
