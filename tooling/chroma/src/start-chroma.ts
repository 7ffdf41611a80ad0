import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_CACHE_DIR, knownBindings, olderBuild } from './binding.ts';
import { fetchBinding } from './fetch-binding.ts';
import { freePort } from './free-port.ts';
import {
  type ServerExit,
  type ServerProcess,
  spawnServer,
  UnusableBinding,
} from './spawn-server.ts';

/** How long a start may take: opening a large data folder on a slow disk. */
const START_TIMEOUT_MS = 60_000;
/** Builds up to 1.0.5 stop serving on SIGINT but never end; what is acknowledged is on disk, so killing is safe. */
const GRACE_MS = 500;
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 10_000;
/** A server that ran this long starts again without delay. */
const STEADY_MS = 60_000;

export interface StartChroma {
  /** Folder of its data; made when absent. One process at a time. */
  readonly path: string;
  readonly log: (message: string) => void;
  /** A free port of the loopback address when left out. */
  readonly port?: number;
  /** Where a build fetched on demand is kept. */
  readonly cacheDir?: string;
}

/** A Chroma server that is kept running. */
export interface Chroma {
  /** Stays the same over restarts. */
  readonly url: string;
  /** Process id of the present server, null while it is down. */
  readonly pid: number | null;
  /** Calls `listener` each time the server ends without being asked to; returns an off function. */
  onExit(listener: (exit: ServerExit) => void): () => void;
  /** Ends the server and the watch over it; resolves when the process is gone. Repeating it is free. */
  stop(): Promise<void>;
}

/**
 * Starts the Chroma server that comes with the npm package, on the loopback address only, and starts it again when it dies.
 * It dies with this process, even when that is killed. Throws when no build of it runs on this machine or it does not answer.
 */
export async function startChroma(options: StartChroma): Promise<Chroma> {
  await mkdir(options.path, { recursive: true, mode: 0o700 });
  const stopping = new AbortController();
  const port = options.port ?? (await freePort());
  const launch = () => launchServer(options, port, stopping.signal);
  const listeners = new Set<(exit: ServerExit) => void>();
  let server: ServerProcess | null = await launch();

  const watching = (async () => {
    let delayMs = FIRST_DELAY_MS;
    while (!stopping.signal.aborted) {
      const startedAt = performance.now();
      const exit = await server?.exited;
      server = null;
      if (stopping.signal.aborted) return;
      if (exit) {
        options.log(`Chroma ended (${exit.signal ?? exit.code}) and is started again.`);
        for (const listener of listeners) listener(exit);
      }
      if (performance.now() - startedAt > STEADY_MS) delayMs = FIRST_DELAY_MS;
      await sleep(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS);
      server = await launch().catch((error: unknown) => {
        if (!stopping.signal.aborted) options.log(String(error));
        return null;
      });
    }
  })();

  return {
    url: `http://127.0.0.1:${port}`,
    get pid() {
      return server?.pid ?? null;
    },
    onExit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      stopping.abort();
      await server?.stop(GRACE_MS);
      await watching;
      await server?.stop(GRACE_MS);
    },
  };
}

async function launchServer(
  options: StartChroma,
  port: number,
  signal: AbortSignal,
): Promise<ServerProcess> {
  const cacheDir = options.cacheDir ?? DEFAULT_CACHE_DIR;
  const spawn = (bindings: readonly string[]) =>
    spawnServer({ path: options.path, port, bindings, timeoutMs: START_TIMEOUT_MS, signal });
  try {
    return await spawn(knownBindings(cacheDir));
  } catch (error) {
    const older = olderBuild();
    if (!(error instanceof UnusableBinding)) throw error;
    if (older === null) throw unsupported(error);
    const fetched = await fetchBinding(older, cacheDir, options.log);
    return await spawn([fetched]).catch((cause: unknown) => {
      throw cause instanceof UnusableBinding ? unsupported(cause) : cause;
    });
  }
}

const unsupported = (cause: UnusableBinding) =>
  new Error(
    `No build of Chroma runs on this machine (${process.platform} ${process.arch}: ${cause.message}). Set CHROMA_URL to a Chroma server.`,
    { cause },
  );
