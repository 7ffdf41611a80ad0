import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { diffSchema } from './diff-schema.ts';
import { migrationsDir } from './migration-files.ts';

/**
 * Writes the migration that brings the schema of the migrations folder to `prisma/schema`. Returns its file, or null
 * when they agree. `name` has lower-case letters, digits and underscores.
 */
export const writeMigration = async (name: string, at: Date): Promise<string | null> => {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('Name it with a-z, 0-9 and underscores.');
  const sql = await diffSchema();
  if (sql === null) return null;
  const time = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsDir, `${time}_${name}`);
  mkdirSync(folder);
  const file = join(folder, 'migration.sql');
  writeFileSync(file, sql);
  return file;
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  const name = argv[2];
  if (name === undefined) {
    stderr.write('usage: pnpm --filter @pixel/server migration <name>\n');
    exit(2);
  }
  const file = await writeMigration(name, new Date());
  stdout.write(
    file === null
      ? 'The migrations and the schema agree.\n'
      : `${file}\nRead it as SQL: it must be safe while the old version runs.\n`,
  );
}
