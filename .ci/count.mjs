// Prints "<passed> <failed>" of a step: node count.mjs <report or "none"> <exit code of the step>
import { readFileSync } from 'node:fs';

const [report, exitCode] = process.argv.slice(2);
const hasFailed = exitCode !== '0';

/** A report of vitest, or `{ passed, failed }` of ours. Null when the step wrote none. */
function readReport() {
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: found.numPassedTests ?? found.passed ?? 0,
      failed: found.numFailedTests ?? found.failed ?? 0,
    };
  } catch {
    return null;
  }
}

// Without a report the step itself is what passed or failed. With one, a failure that no test stands for (a file that
// does not load, coverage below its limit) still counts as one.
const found = readReport() ?? { passed: hasFailed ? 0 : 1, failed: 0 };
const failed = hasFailed && found.failed === 0 ? 1 : found.failed;
console.log(`${found.passed} ${failed}`);
