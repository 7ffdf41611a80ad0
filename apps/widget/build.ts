import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Plugin } from 'vite';

import { translations } from './src/strings/translations.ts';

const root = import.meta.dirname;
const dist = join(root, 'dist');
/** Browsers with constructed style sheets, `:has` and `color-mix`. */
const TARGET = ['chrome111', 'edge111', 'firefox121', 'safari16.4'];

/** The classic runtime is 0.2 KB smaller than the automatic one, and no file need name its import. */
const classicJsx: Plugin = {
  name: 'classic-jsx',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.tsx') ? `import { createElement } from 'preact';${code}` : null,
};

/** Bundles one entry and returns its code. */
async function bundle(entry: string, format: 'es' | 'iife', define: Record<string, string> = {}) {
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'warn',
    define,
    oxc: { jsx: { runtime: 'classic', pragma: 'createElement' } },
    plugins: [classicJsx],
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      // Not library mode: it keeps white space and comments in ES modules.
      rolldownOptions: {
        input: join(root, 'src', entry),
        preserveEntrySignatures: 'strict',
        output: { format },
      },
    },
  };
  const built = await build(config);
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was built from ${entry}.`);
  return chunk.code;
}

/** Writes `text` under a name that changes with it, so that it can be kept for ever. */
async function writeHashed(name: string, extension: string, text: string): Promise<string> {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 10);
  const file = `${name}-${hash}.${extension}`;
  await writeFile(join(dist, 'widget', file), text);
  return file;
}

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'widget'), { recursive: true });

const texts = Object.entries(translations);
const version = createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 10);
for (const [language, strings] of texts)
  await writeFile(join(dist, `widget/${language}-${version}.json`), JSON.stringify(strings));
const panelCode = await bundle('panel.tsx', 'es', {
  LANGUAGES: JSON.stringify(`^(en|${Object.keys(translations).join('|')})\\b`),
  STRINGS_SUFFIX: JSON.stringify(`-${version}.json`),
});
const panel = await writeHashed('panel', 'js', panelCode);
const chatCss = await writeHashed(
  'chat',
  'css',
  await readFile(join(root, 'src/chat-page.css'), 'utf8'),
);
const loader = await bundle('loader.ts', 'iife', {
  PANEL_PATH: JSON.stringify(`/widget/${panel}`),
});
await writeFile(join(dist, 'widget.js'), loader);
const page = await readFile(join(root, 'chat.html'), 'utf8');
await writeFile(join(dist, 'chat.html'), page.replace('{{CHAT_CSS}}', chatCss));

const sizes = await Promise.all(
  ['widget.js', `widget/${panel}`, `widget/${chatCss}`].map(async (file) => {
    const bytes = await readFile(join(dist, file));
    return {
      file,
      bytes: bytes.length,
      gzip: gzipSync(bytes).length,
      brotli: brotliCompressSync(bytes).length,
    };
  }),
);
await writeFile(
  join(dist, 'manifest.json'),
  `${JSON.stringify({ panel, chatCss, sizes }, null, 2)}\n`,
);
console.table(sizes);

/** Bytes that a visitor pays for the first answer. */
const LIMITS = { loaderBrotli: 2_048, brotli: 22_528, gzip: 25_600 };
const sum = (of: 'gzip' | 'brotli') => sizes.reduce((total, size) => total + size[of], 0);
if (
  (sizes[0]?.brotli ?? 0) > LIMITS.loaderBrotli ||
  sum('brotli') > LIMITS.brotli ||
  sum('gzip') > LIMITS.gzip
)
  throw new Error(`The widget has outgrown its limits: ${JSON.stringify(LIMITS)}`);
