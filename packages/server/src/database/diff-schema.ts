import { readMigrations, readSchema } from './migration-files.ts';
import { openPGlite } from './open-pglite.ts';
import { connectAdapter } from './pglite-adapter.ts';
import { loadSchemaEngine, migrationList } from './schema-engine.ts';

/** The SQL that leads from what the migrations make to what `prisma/schema` says; null when that is nothing. */
export const diffSchema = async (): Promise<string | null> => {
  const pglite = await openPGlite({});
  try {
    const engine = await loadSchemaEngine(await connectAdapter(pglite));
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationList(readMigrations()) },
      to: { tag: 'schemaDatamodel', files: readSchema() },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    await pglite.close();
  }
};
