import type { Log } from './database/log.ts';

const TICK_MS = 60 * 60_000;

/** Does what is due, such as throwing away what is out of date: when it starts and once an hour, or every `tickMs`. */
export function createSweeper(options: {
  readonly sweep: () => Promise<void>;
  readonly log: Log;
  readonly tickMs?: number;
}) {
  const { sweep, log, tickMs = TICK_MS } = options;
  let tick: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    running = running
      .then(sweep)
      .catch((err: unknown) => log.error({ err }, 'what is due could not be done'));
  };
  return {
    start(): void {
      tick = setInterval(run, tickMs).unref();
      run();
    },
    /** Resolves when nothing of it runs. */
    async stop(): Promise<void> {
      clearInterval(tick);
      await running;
    },
  };
}
