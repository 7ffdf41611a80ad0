import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc: USER_HZ, which Linux fixes at 100. */
const TICKS = 100;

/** Processor time that a process used so far, all its threads, in milliseconds. In steps of 10 ms. */
export function processorMs(pid: number): number {
  const { fields } = statOf(pid);
  // utime and stime are fields 14 and 15 of proc(5), counted after the name.
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

/**
 * Resident memory of a process and all its descendants, in MB. Pages that they share, the program and its libraries, count
 * once: as many as the member has that shares the most.
 */
export function treeMemoryMb(pid: number): number {
  const members = treeOf(pid).map(residentMb);
  const own = members.reduce((sum, member) => sum + member.own, 0);
  return own + Math.max(0, ...members.map(({ shared }) => shared));
}

/** Resident memory of one process, in MB; nothing when it is gone. */
function residentMb(pid: number): { readonly own: number; readonly shared: number } {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const sum = (field: RegExp) =>
      [...rollup.matchAll(field)].reduce((total, [, kB]) => total + Number(kB) / 1024, 0);
    return {
      own: sum(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm),
      shared: sum(/^Shared_(?:Clean|Dirty):\s+(\d+) kB/gm),
    };
  } catch {
    return { own: 0, shared: 0 };
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
