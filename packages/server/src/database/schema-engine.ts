import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { type MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { type Migration, migrationsDir } from './migration-files.ts';

// The engine wants a schema at its birth, though its methods take their own.
const datamodel = 'datasource db {\n  provider = "postgresql"\n}\n';

/**
 * Prisma's own migration engine, as WebAssembly, on one session. Takes 0.3 s and 60 MB: load it only when there is
 * work. The session is also its shadow database, and it is not the engine's to close.
 */
export const loadSchemaEngine = async (session: SqlDriverAdapter): Promise<SchemaEngine> => {
  loaded ??= load();
  await loaded;
  const connect = async () => ({ ...session, dispose: async () => {} });
  return SchemaEngine.new(
    { datamodels: [['schema.prisma', datamodel]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory({
      provider: session.provider,
      adapterName: session.adapterName,
      connect,
      connectToShadowDb: connect,
    }),
  );
};

// The bindings hold their WebAssembly in a variable of the module: a second instance would break engines of the first.
let loaded: Promise<void> | undefined;

const load = async (): Promise<void> => {
  const resolve = createRequire(import.meta.url).resolve;
  const folder = dirname(resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await webAssembly().instantiate(bytes, {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  keepPanics();
  instance.exports.__wbindgen_start?.();
};

/** Migrations in the shape that the engine's methods take. */
export const migrationList = (migrations: readonly Migration[]): MigrationList => ({
  baseDir: migrationsDir,
  lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories: migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
  })),
});

interface Instantiation {
  readonly instance: { readonly exports: { readonly __wbindgen_start?: () => void } };
}

/** Safe because Node has WebAssembly; only its types come with the browser's, which do not belong here. */
const webAssembly = () =>
  Reflect.get(globalThis, 'WebAssembly') as {
    instantiate(bytes: Uint8Array, imports: object): Promise<Instantiation>;
  };

/** The engine reports a panic through a global before it traps; without one the reason would be lost. */
const keepPanics = (): void => {
  const set_message = (message: string): never => {
    throw new Error(`The migration engine failed: ${message}`);
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message } });
};
