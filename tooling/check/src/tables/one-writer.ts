import type { Part } from '../part.ts';
import { isForTests, readSourceFiles, type SourceFile } from '../source-files.ts';
import { type ExtraWriter, extraWriters } from './extra-writers.ts';
import { findWrites, modelsOf } from './find-writes.ts';

/** A table has one writer: who reads a row knows which folder decides what may stand in it. */
export const oneWriter: Part = {
  name: 'one writer',
  async findProblems(root) {
    const models = modelsOf(await readSourceFiles(root, ['.prisma']));
    const files = await readSourceFiles(root, ['.ts']);
    return findSecondWriters(files, models, extraWriters);
  },
};

/** Fills databases of its own, beside the product. */
const BENCH = 'tooling/bench/';

/** Tables written from two folders, or from outside the server package, and exceptions that are not needed. */
export function findSecondWriters(
  files: readonly SourceFile[],
  models: ReadonlySet<string>,
  allowed: readonly ExtraWriter[],
): string[] {
  const foldersOf = new Map<string, Map<string, string>>();
  const shipped = files.filter(({ path }) => !isForTests(path) && !path.startsWith(BENCH));
  for (const file of shipped)
    for (const { model, path } of findWrites(file, models)) {
      const folders = foldersOf.get(model) ?? new Map();
      foldersOf.set(model, folders.set(folderOf(path), path));
    }
  const unused = allowed
    .filter(({ model, folder }) => !foldersOf.get(model)?.has(folder))
    .map(({ model, folder }) => `${model}: ${folder} writes it no more; remove the exception`);
  const second = [...foldersOf].flatMap(([model, folders]) => {
    const extra = allowed.filter((writer) => writer.model === model).map(({ folder }) => folder);
    const owners = [...folders].filter(([folder]) => !extra.includes(folder));
    const strangers = owners.filter(([folder]) => folder.includes('/'));
    if (owners.length < 2 && strangers.length === 0) return [];
    return [`${model} is written by ${owners.map(([, path]) => path).join(' and ')}`];
  });
  return [...second, ...unused];
}

/** The feature of a file of the server package; of any other file its folder, which no table may have. */
function folderOf(path: string): string {
  const feature = /^packages\/server\/src\/([^/]+)\//.exec(path)?.[1];
  return feature ?? path.slice(0, path.lastIndexOf('/'));
}
