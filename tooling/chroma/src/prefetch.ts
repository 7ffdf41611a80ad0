// Fetches the build of Chroma that this machine needs, so that a later start needs no network: `pnpm --filter @pixel/chroma prefetch`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChroma } from './start-chroma.ts';

const path = await mkdtemp(join(tmpdir(), 'pixel-chroma-'));
const chroma = await startChroma({ path, log: console.log });
await chroma.stop();
await rm(path, { recursive: true });
console.log('Chroma runs on this machine.');
