import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The real program as its own process, so that a test can kill it. */
export interface SpawnedApi {
  /** The one-time set-up link, on the first start only. */
  readonly setupUrl: string | undefined;
  /** As a power cut for the process: nothing is finished. */
  kill(): Promise<void>;
  /** As Ctrl+C; the exit code. */
  stop(): Promise<number | null>;
}

const main = join(import.meta.dirname, '../main.js');

/** Starts on `port` with its data in `dataDir` and resolves when it is ready. Throws when it ends before that. */
export async function spawnApi(options: {
  readonly dataDir: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<SpawnedApi> {
  const { PATH, HOME } = process.env;
  const { dataDir, port } = options;
  const child = spawn(process.execPath, [main], {
    env: { PATH, HOME, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const ready = new Promise<void>((resolve) => {
    // The set-up link, where there is one, is the last line of a start.
    lines.on('line', (line) => {
      if (/Pixel is ready/.test(line)) resolve();
    });
  });
  const ended = exited.then(() => Promise.reject(new Error(`It ended:\n${said.join('\n')}`)));
  ended.catch(() => undefined);
  await Promise.race([ready, ended]);
  return {
    get setupUrl() {
      return said.map((line) => /http\S+\/setup\?token=\S+/.exec(line)?.[0]).find(Boolean);
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGINT');
      await exited;
      return child.exitCode;
    },
  };
}

/** A port of the loopback address that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
