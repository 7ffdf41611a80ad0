import type { Chroma } from '../start-chroma.ts';

/** Kills the server in mid-work; resolves when its watch has noticed. Throws while it is down. */
export async function killChroma(chroma: Chroma): Promise<void> {
  const { pid } = chroma;
  // Never a 0 in its place: that is the whole group of processes that the tests run in.
  if (pid === null) throw new Error('There is no Chroma to kill: it is down.');
  const noticed = new Promise<void>((resolve) => {
    const off = chroma.onExit(() => {
      off();
      resolve();
    });
  });
  process.kill(pid, 'SIGKILL');
  await noticed;
}
