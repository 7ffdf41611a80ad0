import type { ChildProcess } from 'node:child_process';

/** Whatever ends this process, short of SIGKILL, ends `child` too. */
export function endWithUs(child: ChildProcess, signal: NodeJS.Signals): void {
  const end = () => child.kill(signal);
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}
