import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORKSPACES = ['packages', 'apps', 'tooling', 'prisma'];

export interface Projects {
  /** Folders whose tsconfig is the base and nothing else. */
  readonly plain: readonly string[];
  /** All other tsconfig files. */
  readonly special: readonly string[];
}

/** The tsconfig files of all packages under `root`. */
export function listProjects(root: string): Projects {
  const plain: string[] = [];
  const special: string[] = [];
  for (const folder of WORKSPACES.flatMap((parent) => foldersIn(root, parent)))
    for (const name of readdirSync(join(root, folder)))
      if (/^tsconfig.*\.json$/.test(name)) {
        const file = `${folder}/${name}`;
        if (isPlain(JSON.parse(readFileSync(join(root, file), 'utf8')))) plain.push(folder);
        else special.push(file);
      }
  return { plain, special };
}

const foldersIn = (root: string, parent: string): string[] =>
  existsSync(join(root, parent))
    ? readdirSync(join(root, parent), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [`${parent}/${entry.name}`] : [],
      )
    : [];

function isPlain(config: object): boolean {
  const { extends: base, include, ...rest } = { extends: '', include: [], ...config };
  return (
    /(^|\/)tsconfig\/base\.json$/.test(base) &&
    JSON.stringify(include) === '["src"]' &&
    Object.keys(rest).length === 0
  );
}
