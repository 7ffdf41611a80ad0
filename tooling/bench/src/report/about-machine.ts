import { execFileSync, type StdioOptions } from 'node:child_process';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** Where and of what the figures are: without it nobody can compare them. */
export function aboutMachine() {
  return {
    commit: git('rev-parse', 'HEAD'),
    /** True when files differ from the commit. */
    changed: git('status', '--porcelain') !== '',
    node: process.version,
    system: `${type()} ${release()} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryMb: Math.round(totalmem() / 2 ** 20),
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
  };
}

function git(...args: readonly string[]): string {
  try {
    const quiet: StdioOptions = ['ignore', 'pipe', 'ignore'];
    const options = { cwd: import.meta.dirname, encoding: 'utf8', stdio: quiet } as const;
    return execFileSync('git', args, options).trim();
  } catch {
    return 'unknown';
  }
}
