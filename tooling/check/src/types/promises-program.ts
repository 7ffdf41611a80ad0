import { findPromises } from './find-promises.ts';

// A program of its own: the compiler is asked in steps that wait, and the other parts of the check go on meanwhile.
const problems = findPromises(process.cwd());
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
