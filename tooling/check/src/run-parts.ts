import type { Part } from './part.ts';

/**
 * Runs the parts `width` at a time and prints one line for each when it ends, with its problems under it. A part
 * that throws has failed. Answers how many failed.
 */
export async function runParts(
  parts: readonly Part[],
  options: {
    readonly root: string;
    readonly width: number;
    readonly print: (line: string) => void;
    readonly now: () => number;
  },
): Promise<number> {
  const waiting = [...parts];
  let failed = 0;
  const takeTurns = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const startedAt = options.now();
      const problems = await problemsOf(part, options.root);
      const seconds = ((options.now() - startedAt) / 1000).toFixed(1);
      if (problems.length > 0) failed += 1;
      options.print(headline(part, problems.length, seconds));
      for (const problem of problems) options.print(problem.replaceAll(/^/gm, '     '));
    }
  };
  await Promise.all(Array.from({ length: options.width }, takeTurns));
  return failed;
}

async function problemsOf(part: Part, root: string): Promise<readonly string[]> {
  try {
    return await part.findProblems(root);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function headline({ name }: Part, count: number, seconds: string): string {
  const verdict = count === 0 ? 'ok  ' : 'FAIL';
  const problems = count === 0 ? '' : `  ${count} ${count === 1 ? 'problem' : 'problems'}`;
  return `${verdict} ${name.padEnd(14)} ${seconds.padStart(5)} s${problems}`;
}
