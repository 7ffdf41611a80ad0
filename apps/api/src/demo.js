// Plain JavaScript on purpose: the type stripper would hold some 15 MB for as long as this process lives.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Compiled code, types already stripped, is kept between starts: it halves the time to ready.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/node'));
await import('./serve-demo.ts');
