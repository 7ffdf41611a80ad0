import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Build, fetchedBinding } from './binding.ts';
import { dropDebugSections } from './drop-debug-sections.ts';
import { withFileLock } from './file-lock.ts';

const TIMEOUT_MS = 10 * 60_000;

/**
 * Makes sure that `build` is in `cacheDir` and returns the path of its native module. Fetched by the machine's own npm, so
 * that its registry, proxy and credentials count, against the integrity pinned here. Whole or absent; one process fetches
 * while others wait. Throws an error whose message says what to do.
 */
export async function fetchBinding(
  build: Build,
  cacheDir: string,
  log: (message: string) => void,
): Promise<string> {
  const target = fetchedBinding(build, cacheDir);
  await mkdir(cacheDir, { recursive: true });
  await withFileLock(`${target}.lock`, async () => {
    if (existsSync(target)) return;
    log(
      `The installed build of Chroma needs a newer C library than this machine has. Fetching ${build.name} ${build.version} once from the npm registry (${build.downloadMb} MB) …`,
    );
    const folder = await mkdtemp(join(cacheDir, 'fetch-'));
    try {
      await rename(await install(build, folder), target);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    log('Chroma is fetched.');
  });
  return target;
}

async function install(build: Build, folder: string): Promise<string> {
  const dependencies = { [build.name]: build.version };
  const project = { name: 'fetched-chroma', version: '0.0.0', private: true, dependencies };
  const lock = {
    ...project,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: project.name, version: project.version, dependencies },
      [`node_modules/${build.name}`]: { version: build.version, integrity: build.integrity },
    },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(project));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
  await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  const binding = createRequire(join(folder, 'package.json')).resolve(build.name);
  await dropDebugSections(binding);
  return binding;
}

/**
 * A script of ours runs with the Node of `node_modules/.bin` first. With that one, npm looks for its global settings
 * (certificates, registry, proxy) beside it, where there are none.
 */
const machinePath = (path: string): string =>
  path
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .join(delimiter);

async function runNpm(args: readonly string[], folder: string): Promise<void> {
  const env = { ...process.env, PATH: machinePath(process.env.PATH ?? '') };
  try {
    await promisify(execFile)('npm', args, { cwd: folder, env, timeout: TIMEOUT_MS });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.trim() : String(cause);
    throw new Error(
      `Chroma could not be fetched with npm (${why}). Repeat when the npm registry can be reached, or set CHROMA_URL to a Chroma server.`,
      { cause },
    );
  }
}
