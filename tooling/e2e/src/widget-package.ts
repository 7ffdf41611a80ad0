import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

const run = promisify(execFile);
const repository = join(import.meta.dirname, '../../..');
const built = join(repository, 'apps/widget/dist/npm');

/** A program of somebody else, in a folder of its own, that has installed the package. */
export interface Consumer {
  readonly folder: string;
  /** Everything that is in the package, by path. */
  readonly files: readonly string[];
  /** The package's own description. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Packs the widget as for npm and installs it, and nothing else, in a fresh folder. */
export async function installWidget(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'pixel-consumer-'));
  const { stdout } = await run('npm', ['pack', built, '--json', '--pack-destination', folder]);
  const [packed]: { filename: string; files: { path: string }[] }[] = JSON.parse(stdout);
  if (!packed) throw new Error('Nothing was packed.');
  await writeFile(join(folder, 'package.json'), '{ "name": "consumer", "type": "module" }');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', packed.filename], {
    cwd: folder,
  });
  const installed = join(folder, 'node_modules/@pixel/widget/package.json');
  return {
    folder,
    files: packed.files.map(({ path }) => path),
    manifest: JSON.parse(await readFile(installed, 'utf8')),
  };
}

/** Checks the types of `code` as a strict program does, those of the package included; returns what is wrong. */
export async function checkTypes({ folder }: Consumer, code: string): Promise<string> {
  await writeFile(join(folder, 'app.ts'), code);
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--types', ''];
  const browser = ['--target', 'es2022', '--lib', 'es2022,dom', '--module', 'esnext'];
  const options = [
    ...strict,
    ...browser,
    '--moduleResolution',
    'bundler',
    '--skipLibCheck',
    'false',
  ];
  return run(join(repository, 'node_modules/.bin/tsc'), [...options, 'app.ts'], {
    cwd: folder,
  }).then(
    () => '',
    ({ stdout }) => String(stdout),
  );
}

/** Bundles `app.ts`: scripts by path, `/app.js` the first of them. */
export async function bundleApp({ folder }: Consumer): Promise<Record<string, string>> {
  const made = await build({
    ...{ root: folder, configFile: false, logLevel: 'warn' },
    build: {
      write: false,
      rolldownOptions: { input: join(folder, 'app.ts'), output: { entryFileNames: 'app.js' } },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  const chunks = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
  return Object.fromEntries(chunks.map(({ fileName, code }) => [`/${fileName}`, code]));
}

/** What the program prints that imports the package outside of a browser. */
export async function importInNode({ folder }: Consumer): Promise<string> {
  const code = `import('@pixel/widget').then((it) => console.log(Object.keys(it).join()))`;
  const { stdout } = await run(process.execPath, ['-e', code], { cwd: folder });
  return stdout.trim();
}
