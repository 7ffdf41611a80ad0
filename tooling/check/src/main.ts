import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parts } from './parts.ts';
import { runParts } from './run-parts.ts';

const root = resolve(import.meta.dirname, '../../..');
// Programs of our own and of this package, whoever started us.
process.env.PATH = [
  `${root}/node_modules/.bin`,
  `${root}/tooling/check/node_modules/.bin`,
  process.env.PATH,
].join(':');

const wanted = process.argv.slice(2);
const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) throw new Error(`There are: ${parts.map(({ name }) => name).join(', ')}`);

const startedAt = performance.now();
const failed = await runParts(chosen, {
  root,
  width: Math.min(4, availableParallelism()),
  print: (line) => console.log(line),
  now: () => performance.now(),
});
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`${chosen.length - failed} passed, ${failed} failed in ${seconds} s`);
const report = process.env.PIXEL_CHECK_REPORT;
if (report) writeFileSync(report, JSON.stringify({ passed: chosen.length - failed, failed }));
process.exitCode = failed === 0 ? 0 : 1;
