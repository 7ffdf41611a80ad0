import type { SourceFile } from '../source-files.ts';

export interface Write {
  readonly model: string;
  readonly path: string;
}

const PRISMA_WRITE =
  /\b[\w$]+\s*\.\s*([a-z]\w*)\s*\.\s*(?:create|update|upsert|delete)(?:Many)?(?:AndReturn)?\s*\(/g;
const SQL_WRITE = /\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM|TRUNCATE(?:\s+TABLE)?)\s+"(\w+)"/g;

/** The tables that a file writes, by Prisma's methods or by SQL. Nested writes of Prisma are not seen. */
export function findWrites({ path, text }: SourceFile, models: ReadonlySet<string>): Write[] {
  const bySql = [...text.matchAll(SQL_WRITE)].flatMap(([, table]) => table ?? []);
  const byPrisma = [...text.matchAll(PRISMA_WRITE)].flatMap(([, name = '']) => [
    name.charAt(0).toUpperCase() + name.slice(1),
  ]);
  const written = new Set([...bySql, ...byPrisma].filter((model) => models.has(model)));
  return [...written].map((model) => ({ model, path }));
}

/** Names of the models in the files of a Prisma schema. */
export const modelsOf = (files: readonly SourceFile[]): Set<string> =>
  new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/^model\s+(\w+)\s*\{/gm)].flatMap(([, name]) => name ?? []),
    ),
  );
