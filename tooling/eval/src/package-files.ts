import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const STORE = new URL('../../../node_modules/.pnpm/', import.meta.url).pathname;
const MAX_BYTES = 200_000;

/** A text file of an installed package. */
export interface PackageFile {
  readonly packageName: string;
  readonly path: string;
  readonly text: string;
}

/**
 * Text files of the installed packages, sorted by path. They are read where they are, so that no
 * third-party text has to be copied into this repository.
 */
export function packageFiles(accepts: (path: string) => boolean): PackageFile[] {
  const seen = new Set<string>();
  return readdirSync(STORE)
    .sort()
    .flatMap((folder) => {
      const packageName = folder.replace(/(?<=.)@.*$/, '').replace('+', '/');
      if (seen.has(packageName)) return [];
      seen.add(packageName);
      const root = join(STORE, folder, 'node_modules', packageName);
      if (!existsSync(root)) return [];
      return walk(root)
        .filter(accepts)
        .map((path) => ({ packageName, path, text: readFileSync(path, 'utf8') }));
    });
}

function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: false, encoding: 'utf8' });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(path);
      return entry.isFile() && statSync(path).size <= MAX_BYTES ? [path] : [];
    });
}
