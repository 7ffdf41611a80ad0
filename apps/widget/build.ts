import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bundle } from './build/bundle.ts';
import { buildNpmPackage } from './build/npm-package.ts';
import { buildRareChunks, linkRareChunks } from './build/rare-chunks.ts';
import { trimPreact } from './build/trim-preact.ts';
import { weigh } from './build/weigh.ts';
import { translations } from './src/strings/translations.ts';

const root = import.meta.dirname;
const dist = join(root, 'dist');

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/** Writes `text` under a name that changes with it, so that it can be kept for ever. */
async function writeHashed(name: string, extension: string, text: string): Promise<string> {
  const file = `${name}-${hashOf(text)}.${extension}`;
  await writeFile(join(dist, 'widget', file), text);
  return file;
}

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'widget'), { recursive: true });

const texts = Object.entries(translations);
const version = hashOf(JSON.stringify(texts));
for (const [language, strings] of texts)
  await writeFile(join(dist, `widget/${language}-${version}.json`), JSON.stringify(strings));

const languages = `^(en|${Object.keys(translations).join('|')})\\b`;
await buildNpmPackage(join(dist, 'npm'), languages);

const rare = new Map<string, string>();
for (const [name, code] of await buildRareChunks())
  rare.set(name, await writeHashed(name, 'js', code));

const { code: panelCode } = await bundle({
  entry: 'panel-entry.ts',
  output: { format: 'es' },
  plugins: [trimPreact, linkRareChunks(rare)],
  define: {
    LANGUAGES: JSON.stringify(languages),
    STRINGS_SUFFIX: JSON.stringify(`-${version}.json`),
  },
});
const panel = await writeHashed('panel', 'js', panelCode);
const chatCss = await writeHashed(
  'chat',
  'css',
  await readFile(join(root, 'src/chat-page.css'), 'utf8'),
);
const { code: moreCode } = await bundle({ entry: 'more.ts', output: { format: 'es' } });
const more = await writeHashed('more', 'js', moreCode);
const { code: loader } = await bundle({
  entry: 'loader.ts',
  output: { format: 'iife' },
  define: {
    PANEL_PATH: JSON.stringify(`/widget/${panel}`),
    MORE_PATH: JSON.stringify(`/widget/${more}`),
  },
});
/** An expression that is the exports of a module of the loader. */
const extra = async (name: string) => {
  const { code } = await bundle({
    entry: `loader/${name}.ts`,
    output: { format: 'iife', name: 'extra' },
  });
  return `(()=>{${code}return extra})()`;
};
const [before, after, ...rest] = loader.split('PIXEL_LOOK');
if (after === undefined || rest.length > 0)
  throw new Error('The loader must name PIXEL_LOOK once: the server fills it in.');
const plainLoader = `${before}{}${after}`;
await writeFile(join(dist, 'widget.js'), plainLoader);
// For the server, which puts the look of a bot between the two, and into the look what only some bots have.
const extras = { teaser: await extra('watch-teaser'), picture: await extra('show-picture') };
await writeFile(join(dist, 'loader.json'), JSON.stringify({ before, after, extras }));
// Under an address of its own for pages that check the integrity of what they load.
const pinned = await writeHashed('loader', 'js', plainLoader);
const integrity = `sha384-${createHash('sha384').update(plainLoader).digest('base64')}`;
const page = await readFile(join(root, 'chat.html'), 'utf8');
await writeFile(join(dist, 'chat.html'), page.replace('{{CHAT_CSS}}', chatCss));

const weights = await weigh(dist, {
  firstAnswer: ['widget.js', `widget/${panel}`, `widget/${chatCss}`],
  rare: [...rare.values(), more].map((file) => `widget/${file}`),
});
const manifest = {
  loader: { file: pinned, integrity },
  panel,
  chatCss,
  more,
  rare: Object.fromEntries(rare),
  ...weights,
};
await writeFile(join(dist, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.table([...weights.sizes, { file: 'first answer', ...weights.total }, ...weights.rareSizes]);
