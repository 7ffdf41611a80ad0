import { join } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

export const root = join(import.meta.dirname, '..');
/** Browsers with constructed style sheets, `:has` and `color-mix`. */
const TARGET = ['chrome111', 'edge111', 'firefox121', 'safari16.4'];

/** The classic runtime is 0.2 KB smaller than the automatic one, and no file need name its import. */
const classicJsx: Plugin = {
  name: 'classic-jsx',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.tsx') ? `import { createElement } from 'preact';${code}` : null,
};

/** How the files with JSX are read. */
export const JSX = {
  oxc: { jsx: { runtime: 'classic', pragma: 'createElement' } },
  plugins: [classicJsx],
} satisfies InlineConfig;

interface Bundle {
  /** File below `src`. */
  readonly entry: string;
  readonly output: Rolldown.OutputOptions;
  readonly define?: Record<string, string>;
  readonly plugins?: readonly Plugin[];
}

/** Bundles one entry into one file. */
export async function bundle(wanted: Bundle): Promise<Rolldown.OutputChunk> {
  const { entry, output, define = {}, plugins = [] } = wanted;
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'warn',
    define,
    oxc: JSX.oxc,
    plugins: [...JSX.plugins, ...plugins],
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      // Not library mode: it keeps white space and comments in ES modules.
      rolldownOptions: {
        input: join(root, 'src', entry),
        preserveEntrySignatures: 'strict',
        output,
      },
    },
  };
  const built = await build(config);
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
  const [chunk, stray] = chunks;
  if (!chunk) throw new Error(`Nothing was built from ${entry}.`);
  if (stray) throw new Error(`${entry} would be split: import() is for src/rare/<name>.tsx only.`);
  return chunk;
}
