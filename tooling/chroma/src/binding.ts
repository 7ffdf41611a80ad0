import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A published native build of the Chroma server. */
export interface Build {
  readonly name: string;
  readonly version: string;
  /** Subresource integrity of its tarball, as the npm registry publishes it. */
  readonly integrity: string;
  readonly downloadMb: number;
}

/**
 * The last builds that run on C libraries from glibc 2.34 on (Debian 12, Ubuntu 22.04, RHEL 9): later ones want 2.38.
 * They answer the same API v2 and are as fast, but come with debug sections that make them ten times larger.
 */
const OLDER_GLIBC: Readonly<Record<string, Build>> = {
  'linux-x64': {
    name: 'chromadb-js-bindings-linux-x64-gnu',
    version: '1.0.5',
    integrity:
      'sha512-bIigJ+gyNZz8p3wr/zcJZTlKL7p2TVEyT7EfW9lWpdvkajPke8Q+b87aDJaPs6NuGxLcXxPHMRpS3zHWplZbdw==',
    downloadMb: 105,
  },
  'linux-arm64': {
    name: 'chromadb-js-bindings-linux-arm64-gnu',
    version: '1.0.1',
    integrity:
      'sha512-M6i5UMMrQWao70Ic3R/QI8IJpvoFfysaLwQ5LDvs77M3TITguImLUk8nRmC+8Vt9e97zIMg2llHMy87gzTUvJA==',
    downloadMb: 103,
  },
};

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': 'chromadb-js-bindings-darwin-arm64',
  'darwin-x64': 'chromadb-js-bindings-darwin-x64',
  'linux-arm64': 'chromadb-js-bindings-linux-arm64-gnu',
  'linux-x64': 'chromadb-js-bindings-linux-x64-gnu',
  'win32-x64': 'chromadb-js-bindings-win32-x64-msvc',
};

const platform = `${process.platform}-${process.arch}`;

/** Path of the native module that was installed beside the `chromadb` client, or null where there is none. */
function installedBinding(): string | null {
  const name = PACKAGES[platform];
  if (name === undefined) return null;
  try {
    const fromHere = createRequire(import.meta.url);
    return createRequire(fromHere.resolve('chromadb')).resolve(name);
  } catch {
    return null;
  }
}

/** The build to fetch when the installed one does not load here, or null when there is no such build. */
export function olderBuild(): Build | null {
  return OLDER_GLIBC[platform] ?? null;
}

/** Where fetched builds are kept unless told otherwise: it goes with `node_modules`. */
export const DEFAULT_CACHE_DIR = join(dirname(import.meta.dirname), 'node_modules', '.cache');

/** Path at which a fetched build is or will be. */
export function fetchedBinding(build: Build, cacheDir: string): string {
  return join(cacheDir, `${build.name}-${build.version}.node`);
}

/** Native modules worth trying, best first. */
export function knownBindings(cacheDir: string): readonly string[] {
  const older = olderBuild();
  const paths = [installedBinding(), older === null ? null : fetchedBinding(older, cacheDir)];
  return paths.flatMap((path) => (path !== null && existsSync(path) ? [path] : []));
}
