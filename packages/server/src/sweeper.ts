import type { Log } from './database/log.ts';

const TICK_MS = 60 * 60_000;

/** Throws away what is out of date, when it starts and once an hour. */
export function createSweeper(options: { readonly sweep: () => Promise<void>; readonly log: Log }) {
  const { sweep, log } = options;
  let tick: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    running = running
      .then(sweep)
      .catch((err: unknown) => log.error({ err }, 'what is out of date could not be removed'));
  };
  return {
    start(): void {
      tick = setInterval(run, TICK_MS).unref();
      run();
    },
    /** Resolves when nothing of it runs. */
    async stop(): Promise<void> {
      clearInterval(tick);
      await running;
    },
  };
}
