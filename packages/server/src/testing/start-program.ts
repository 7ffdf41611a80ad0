import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export interface RunningProgram {
  readonly pid: number;
  /** The next line that satisfies `matches`. Throws with the error output when the program ends before. */
  waitForLine(matches: (line: string) => boolean): Promise<string>;
  /** All lines so far. */
  readonly lines: readonly string[];
  kill(signal: NodeJS.Signals): void;
  /** Resolves with all of the error output when the program has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** Runs TypeScript text as a program of its own, in a real process, with `args`. It is killed with the test. */
export const startProgram = (source: string, ...args: readonly string[]): RunningProgram => {
  const child = spawn(
    process.execPath,
    ['--input-type=module-typescript', '--eval', source, '--', ...args],
    { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const lines: string[] = [];
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const ended = once(child, 'close').then(() => ({
    code: child.exitCode,
    stderr: errors.join(''),
  }));
  let read = 0;
  const waitForLine = async (matches: (line: string) => boolean): Promise<string> => {
    for (;;) {
      while (read < lines.length) {
        const line = lines[read++];
        if (line !== undefined && matches(line)) return line;
      }
      const more = await Promise.race([
        once(reader, 'line').then(() => true),
        ended.then(() => false),
      ]);
      if (!more && read >= lines.length) throw new Error(`The program ended: ${errors.join('')}`);
    }
  };
  return { pid: child.pid ?? 0, waitForLine, lines, kill: (signal) => child.kill(signal), ended };
};
