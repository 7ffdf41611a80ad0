import type { Stores } from '@pixel/core';
import type { Log } from '../database/log.ts';
import { followedBy } from '../recent.ts';

const SOON_MS = 1_000;
/** For what other processes wrote before they died, and for transactions longer than a second. */
const TICK_MS = 60_000;

/** Seals the audit log a moment after this process wrote to it; nothing runs while nothing is written, but a slow tick. */
export function createAuditSealer(options: {
  readonly seal: () => Promise<void>;
  readonly log: Log;
}) {
  const { seal, log } = options;
  let soon: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    running = running
      .then(seal)
      .catch((err: unknown) => log.error({ err }, 'the audit log could not be sealed'));
  };
  const wake = (): void => {
    soon ??= setTimeout(() => {
      soon = null;
      run();
    }, SOON_MS).unref();
  };
  const waking = followedBy(wake);
  const tick = setInterval(run, TICK_MS).unref();
  return {
    run,
    /** The stores, whose audit entries wake the sealer. */
    watching: (stores: Stores): Stores => {
      const { audit, clients } = stores;
      return {
        ...stores,
        audit: { ...audit, saveAuditEntry: waking(audit.saveAuditEntry) },
        // They take their entry along.
        clients: {
          ...clients,
          saveClient: waking(clients.saveClient),
          updateClient: waking(clients.updateClient),
          deleteClient: waking(clients.deleteClient),
        },
      };
    },
    /** Seals what is left; resolves when nothing of it runs. */
    async stop(): Promise<void> {
      clearInterval(tick);
      if (soon) clearTimeout(soon);
      run();
      await running;
    },
  };
}
