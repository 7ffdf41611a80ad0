import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 20;
const HEARTBEAT_TIMEOUT_MS = 1_000;
const KEPT_OUTPUT = 2_000;
/** Exit code of `run-chroma.js` when no native module loads. */
const UNUSABLE = 3;
/** What the child may see of our environment: no secret of ours concerns it. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TZ', 'SystemRoot', 'LD_LIBRARY_PATH'];

export interface ServerExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A Chroma server that answered. */
export interface ServerProcess {
  readonly pid: number;
  readonly exited: Promise<ServerExit>;
  /** SIGINT, then SIGKILL when it is still there after `graceMs`. Resolves when it is gone. */
  stop(graceMs: number): Promise<void>;
}

export interface SpawnServer {
  readonly path: string;
  readonly port: number;
  /** Native modules to try, best first. */
  readonly bindings: readonly string[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** None of the native modules loads on this machine. */
export class UnusableBinding extends Error {
  override readonly name = 'UnusableBinding';
}

/**
 * Starts a server and waits for its heartbeat. Throws UnusableBinding, or an error with the end of its output when it
 * ends or does not answer in time; then nothing of it is left.
 */
export async function spawnServer(options: SpawnServer): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'run-chroma.js'),
      options.path,
      String(options.port),
      ...options.bindings,
    ],
    {
      // A group of its own: Ctrl-C is for us, who stop it after the last answer is given.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...pick(process.env, PASSED_ON), ANONYMIZED_TELEMETRY: 'False' },
    },
  );
  const exited = new Promise<ServerExit>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const server = { pid: child.pid ?? 0, exited, stop: (ms: number) => stop(child, exited, ms) };
  const output = listen(child);
  try {
    await firstHeartbeat(options, exited);
    return server;
  } catch (cause) {
    await server.stop(0);
    const { code } = await exited;
    if (code === UNUSABLE) throw new UnusableBinding(output(), { cause });
    throw new Error(`Chroma did not start: ${output() || 'it said nothing'}`, { cause });
  }
}

/** Reads what the child says, so that its pipes never fill, and keeps the end of it. */
function listen(child: ChildProcess): () => string {
  let output = '';
  const keep = (chunk: Buffer | Error) => {
    output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.on('error', keep);
  return () => output.trim();
}

async function firstHeartbeat(options: SpawnServer, exited: Promise<ServerExit>): Promise<void> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  const deadline = Date.now() + options.timeoutMs;
  // Two in a row: if another program took the port, our server ends while that one answers.
  for (let answers = 0; answers < 2; ) {
    if (gone) throw new Error('it ended');
    if (Date.now() > deadline) throw new Error(`no heartbeat in ${options.timeoutMs} ms`);
    await sleep(POLL_MS, undefined, { signal: options.signal });
    answers = (await hasHeartbeat(options.port)) ? answers + 1 : 0;
  }
  if (gone) throw new Error('it ended');
}

async function hasHeartbeat(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/v2/heartbeat`, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(HEARTBEAT_TIMEOUT_MS),
    });
    return response.ok && (await response.text()).includes('nanosecond heartbeat');
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, exited: Promise<ServerExit>, graceMs: number) {
  if (graceMs > 0 && child.exitCode === null) {
    child.kill('SIGINT');
    const grace = new AbortController();
    await Promise.race([
      exited,
      sleep(graceMs, undefined, { signal: grace.signal }).catch(() => undefined),
    ]);
    grace.abort();
  }
  child.kill('SIGKILL');
  await exited;
}

const pick = (env: NodeJS.ProcessEnv, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => name in env).map((name) => [name, env[name]]));
