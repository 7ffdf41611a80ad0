import type { Part } from '../part.ts';
import { readSourceFiles, type SourceFile } from '../source-files.ts';

const MAX_LINES = 300;

/** A file that does not fit in a head holds more than one idea. */
export const fileLength: Part = {
  name: 'file length',
  async findProblems(root) {
    const files = await readSourceFiles(root, ['.ts', '.tsx', '.css', '.prisma', '.cjs', '.sh']);
    return files.flatMap(tooLong);
  },
};

export function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return lines > MAX_LINES ? [`${path}: ${lines} lines, ${MAX_LINES} are the limit`] : [];
}
