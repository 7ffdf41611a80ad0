// Prints what failed, each with the start of its message: node list-failed.mjs <report of vitest or of ours> ...
// A log that only keeps its end still says which test it was.
import { readFileSync } from 'node:fs';

const LINES_OF_A_MESSAGE = 12;

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** Files that did not load have a message and no tests. */
function failuresOf(report) {
  return (report.testResults ?? []).flatMap((file) => {
    const tests = (file.assertionResults ?? []).filter(({ status }) => status === 'failed');
    const named = tests.map((test) => ({
      name: test.fullName,
      text: (test.failureMessages ?? []).join('\n'),
    }));
    const own =
      named.length === 0 && file.status === 'failed'
        ? [{ name: '', text: file.message ?? '' }]
        : named;
    return own.map(({ name, text }) => ({ name: `${file.name} ${name}`, text }));
  });
}

for (const path of process.argv.slice(2)) {
  for (const { name, text } of failuresOf(readReport(path))) {
    console.log(`\nFAILED ${name}\n${text.split('\n').slice(0, LINES_OF_A_MESSAGE).join('\n')}`);
  }
}
