import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files that are ours: in git or about to be, not ignored, with one of the endings, sorted by path. */
export async function readSourceFiles(
  root: string,
  endings: readonly string[],
): Promise<SourceFile[]> {
  const patterns = endings.map((ending) => `*${ending}`);
  const { exitCode, output } = await runProgram(
    ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns],
    root,
  );
  if (exitCode !== 0) throw new Error(`git cannot list the files of ${root}: ${output}`);
  const paths = [...new Set(output.split('\0'))].filter((path) => path !== '').sort();
  const files = await Promise.all(paths.map((path) => readIfThere(root, path)));
  return files.filter((file) => file !== null);
}

/** Null for a file that git still lists but that was removed. */
async function readIfThere(root: string, path: string): Promise<SourceFile | null> {
  try {
    return { path, text: await readFile(join(root, path), 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Tests, and what only tests use. */
export const isForTests = (path: string): boolean => /\.test\.tsx?$|\/testing\//.test(path);
