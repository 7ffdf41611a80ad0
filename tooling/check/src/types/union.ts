import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Scratch space that no other tool reads: the union of the plain packages, and what the last run found out. */
export const CACHE = 'node_modules/.cache/pixel-check';
export const UNION = `${CACHE}/tsconfig.json`;

/** Writes the project that holds all `plain` packages. */
export function writeUnion(root: string, plain: readonly string[]): void {
  mkdirSync(join(root, CACHE), { recursive: true });
  writeFileSync(
    join(root, UNION),
    JSON.stringify({
      extends: join(root, 'tooling/tsconfig/base.json'),
      include: plain.map((folder) => join(root, folder, 'src')),
    }),
  );
}
