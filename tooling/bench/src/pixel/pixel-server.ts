import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { endWithUs } from '../processes/end-with-us.ts';
import { freePort } from '../processes/free-port.ts';
import { profileArguments } from '../processes/program.ts';
import { until } from '../processes/until.ts';

const MAIN = join(import.meta.dirname, '../../../../apps/api/src/main.js');
/** As the script `start` has them: V8 may not let the heap grow to several times what is in use before it collects. */
export const START_ARGUMENTS = [
  '--expose-gc',
  '--min-semi-space-size=16',
  '--heap-growing-percent=100',
];
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 40_000;
const KEPT_OUTPUT = 4_000;

export interface PixelOptions {
  readonly dataDir: string;
  /** The embedded database when left out. */
  readonly databaseUrl?: string | undefined;
  /** Its own Chroma when left out. */
  readonly chromaUrl?: string | undefined;
  /** Base address of a server with the OpenAI wire format; without one answers are extractive. */
  readonly openaiUrl?: string | undefined;
  /** Further settings, by the names of the environment. */
  readonly more?: Readonly<Record<string, string>>;
}

/** A Pixel in its own process, as `pnpm start` runs it. */
export interface PixelServer {
  readonly url: string;
  readonly pid: number;
  /** From the start of the process to the first good answer of `/readyz`. */
  readonly startMs: number;
  /** Of the link that makes the first admin; undefined when there is one. */
  setupToken(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts Pixel and waits until it is ready. It is stopped with the benchmark if not before. */
export async function startPixel(
  bench: Pick<Bench, 'defer' | 'profileDir'>,
  options: PixelOptions,
): Promise<PixelServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const args = [...START_ARGUMENTS, ...profileArguments(bench.profileDir), MAIN];
  const child = spawn(process.execPath, args, {
    // No settings of the machine: the same Pixel for everybody.
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, MALLOC_ARENA_MAX: '2' },
      ...settings(options, port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child, 'SIGTERM');
  const ended = once(child, 'exit');
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-KEPT_OUTPUT);
    });
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    if (child.exitCode === null && child.signalCode === null) await ended;
    clearTimeout(late);
  };
  bench.defer(stop);

  await until('The start of Pixel', () => (isGone() ? died() : isReady(url)), {
    everyMs: 10,
    timeoutMs: START_TIMEOUT_MS,
  });
  return {
    url,
    pid: child.pid ?? 0,
    startMs: performance.now() - startedAt,
    stop,
    setupToken: () =>
      until('The set-up link', async () => /[?]token=(\w+)/.exec(output)?.[1] ?? null, {
        everyMs: 20,
        timeoutMs: 5_000,
      }),
  };

  function isGone() {
    return child.exitCode !== null || child.signalCode !== null;
  }
  function died(): never {
    throw new Error(`Pixel ended before it was ready:\n${output}`);
  }
}

function settings(options: PixelOptions, port: number) {
  const { dataDir, databaseUrl, chromaUrl, openaiUrl, more } = options;
  return {
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    ...(chromaUrl !== undefined && { CHROMA_URL: chromaUrl }),
    ...(openaiUrl !== undefined && { OPENAI_BASE_URL: `${openaiUrl}/v1`, OPENAI_MODEL: 'bench' }),
    ...more,
  };
}

async function isReady(url: string): Promise<true | null> {
  try {
    const response = await fetch(`${url}/readyz`, { headers: { connection: 'close' } });
    await response.body?.cancel();
    return response.ok ? true : null;
  } catch {
    return null;
  }
}
