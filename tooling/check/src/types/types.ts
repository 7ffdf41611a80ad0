import type { Part } from '../part.ts';
import { runProgram } from '../run-program.ts';
import { listProjects } from './list-projects.ts';
import { CACHE, UNION, writeUnion } from './union.ts';

const TSC = ['tsc', '--noEmit', '--incremental', '--pretty', 'false'] as const;

/**
 * Types of every package. Packages with the same options are one program: alone, each would read and check the
 * packages under it again, at three times the cost.
 */
export const types: Part = {
  name: 'types',
  async findProblems(root) {
    const { plain, special } = listProjects(root);
    writeUnion(root, plain);
    const problems: string[] = [];
    for (const project of [UNION, ...special]) {
      const { exitCode, output } = await runProgram(
        [...TSC, '--tsBuildInfoFile', `${CACHE}/${infoFileOf(project)}`, '-p', project],
        root,
      );
      if (exitCode !== 0) problems.push(output);
    }
    return [...new Set(problems.flatMap((output) => output.split('\n')))];
  },
};

const infoFileOf = (project: string): string => `${project.replaceAll('/', '-')}.tsbuildinfo`;
