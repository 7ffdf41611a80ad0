import type { Part } from './part.ts';
import { runProgram } from './run-program.ts';

/** A part that is a program of ours to call: it fails when the program does, and says what the program said. */
export const programPart = (
  name: string,
  command: readonly [string, ...string[]],
  folder = '.',
): Part => ({
  name,
  async findProblems(root) {
    const { exitCode, output } = await runProgram(command, `${root}/${folder}`);
    return exitCode === 0 ? [] : [output];
  },
});
