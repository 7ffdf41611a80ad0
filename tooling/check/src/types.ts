import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from './part.ts';
import { runProgram } from './run-program.ts';

const WORKSPACES = ['packages', 'apps', 'tooling', 'prisma'];

/** Every tsconfig of every package, one after the other: the compiler uses all cores by itself. */
export const types: Part = {
  name: 'types',
  async findProblems(root) {
    const problems: string[] = [];
    for (const project of await findProjects(root)) {
      const { exitCode, output } = await runProgram(
        ['tsc', '--noEmit', '--pretty', 'false', '-p', project],
        root,
      );
      if (exitCode !== 0) problems.push(`${project}\n${output}`);
    }
    return problems;
  },
};

async function findProjects(root: string): Promise<string[]> {
  const folders = await Promise.all(WORKSPACES.map((parent) => foldersIn(root, parent)));
  const projects = await Promise.all(
    folders.flat().map(async (folder) => {
      const names = await readdir(join(root, folder));
      return names
        .filter((name) => /^tsconfig.*\.json$/.test(name))
        .map((name) => `${folder}/${name}`);
    }),
  );
  return projects.flat().sort();
}

async function foldersIn(root: string, parent: string): Promise<string[]> {
  const entries = await readdir(join(root, parent), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${parent}/${name}`);
}
