import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../prisma', import.meta.url));
export const migrationsDir = join(root, 'migrations');
const schemaDir = join(root, 'schema');

export interface Migration {
  /** Folder name: fourteen digits of the time and a name. */
  readonly name: string;
  readonly sql: string;
  /** Hex SHA-256 of the file, as Prisma keeps it in `_prisma_migrations`. */
  readonly checksum: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The migrations of this version of the program, oldest first. */
export const readMigrations = (): readonly Migration[] =>
  readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: sha256(sql) };
    });

/** Hex digest that changes when any migration does. */
export const hashMigrations = (migrations: readonly Migration[]): string =>
  sha256(migrations.map((migration) => `${migration.name} ${migration.checksum}`).join('\n'));

/** The Prisma schema, one entry for each file. */
export const readSchema = (): { path: string; content: string }[] =>
  readdirSync(schemaDir)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => {
      const path = join(schemaDir, name);
      return { path, content: readFileSync(path, 'utf8') };
    });
