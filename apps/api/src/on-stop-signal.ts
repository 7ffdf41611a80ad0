import type { Logger } from 'pino';

/** Stops in good order on the first SIGINT or SIGTERM, at once on the second. Returns whether it stops. */
export function onStopSignal(log: Logger, pixel: { stop(): Promise<void> }): () => boolean {
  let isStopping = false;
  const stop = (signal: string) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, 'stopping');
    pixel.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in good order');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => isStopping;
}
