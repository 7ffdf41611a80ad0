import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc: USER_HZ, which Linux fixes at 100. */
const TICKS = 100;

/** Processor time that a process used so far, all its threads, in milliseconds. In steps of 10 ms. */
export function processorMs(pid: number): number {
  const { fields } = statOf(pid);
  // utime and stime are fields 14 and 15 of proc(5), counted after the name.
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

/** Resident memory of a process and all its descendants, in MB. Pages they share count once for each. */
export function treeMemoryMb(pid: number): number {
  return treeOf(pid).reduce((sum, member) => sum + residentMb(member), 0);
}

/** Resident memory of one process, in MB; 0 when it is gone. */
function residentMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** A process and its descendants, at this moment. */
function treeOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        return [{ pid: Number(entry), parent: Number(statOf(Number(entry)).fields[1]) }];
      } catch {
        return [];
      }
    });
  const tree = [root];
  for (const member of tree)
    for (const { pid, parent } of parents) if (parent === member) tree.push(pid);
  return tree;
}

/** The line of /proc/<pid>/stat after the name, which may hold spaces and brackets. */
function statOf(pid: number): { readonly fields: readonly string[] } {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return { fields: line.slice(line.lastIndexOf(')') + 2).split(' ') };
}
