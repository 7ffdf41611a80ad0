import type { Part } from '../part.ts';
import { readSourceFiles, type SourceFile } from '../source-files.ts';

// Written in halves, because this file is searched too.
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly because: string }[] = [
  {
    pattern: /\bvi\s*\.\s*(mock|doMock)\b/,
    because: 'pass a fake through ctx: effects are values',
  },
  {
    pattern: new RegExp(`\\b(${'TO'}${'DO'}|${'FIX'}${'ME'}|X${'XX'}|HA${'CK'})\\b`),
    because: 'finish it, or open an issue',
  },
  {
    pattern: /\b(describe|it|test|suite|bench)(\.\w+)*\.only\b/,
    because: 'the other tests would not run',
  },
  {
    pattern: /\b(describe|it|test|suite)(\.\w+)*\.(skip|todo|fails)\b/,
    because: 'a test that does not run proves nothing',
  },
  { pattern: new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}`), because: 'types hold everywhere' },
];

/** Traces of work that is not finished, and of tests that do not run. */
export const forbiddenWords: Part = {
  name: 'words',
  async findProblems(root) {
    const files = await readSourceFiles(root, [
      '.ts',
      '.tsx',
      '.css',
      '.prisma',
      '.cjs',
      '.sh',
      '.html',
    ]);
    return files.filter(({ path }) => !path.includes('/seed/documents/')).flatMap(findForbidden);
  },
};

export function findForbidden({ path, text }: SourceFile): string[] {
  return text.split('\n').flatMap((line, at) =>
    FORBIDDEN.flatMap(({ pattern, because }) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined ? [] : [`${path}:${at + 1}: ${found} (${because})`];
    }),
  );
}
