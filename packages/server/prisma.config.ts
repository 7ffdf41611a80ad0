import { defineConfig } from 'prisma/config';

// `generate` and `validate` need no engine, but the CLI fetches one before it looks. Naming any executable stops that.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: '../../prisma/schema' });
