import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const api = join(import.meta.dirname, '../../../apps/api/src');
const STOP_MS = 30_000;
/** What a child sees of our environment; settings of the developer's own Pixel are none of a test's business. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

/** What the demo writes for programs. */
export interface Access {
  readonly url: string;
  readonly email: string;
  readonly password: string;
  readonly apiKey: string;
  readonly bots: readonly {
    readonly id: string;
    readonly publicId: string;
    readonly name: string;
  }[];
}

export interface RunningPixel {
  readonly url: string;
  readonly dataDir: string;
  /** The line of its output that said it is ready. */
  readonly readyLine: string;
  /** As Ctrl+C does. Throws when it does not end by itself, or not well. Its data is removed. */
  stop(): Promise<void>;
}

/** An installation with nothing in it, and the one-time link for its first admin. */
export async function startEmptyPixel(): Promise<RunningPixel & { readonly setupUrl: string }> {
  const pixel = await start('main.js', /first admin/);
  const setupUrl = /http\S+/.exec(pixel.readyLine)?.[0];
  if (setupUrl === undefined) throw new Error(`There is no link in: ${pixel.readyLine}`);
  return { ...pixel, setupUrl };
}

/** An installation with the demo agency. Takes up to a minute. */
export async function startDemo(): Promise<RunningPixel & { readonly access: Access }> {
  const pixel = await start('demo.js', /access\.json/);
  const file = await readFile(join(pixel.dataDir, 'access.json'), 'utf8');
  const access: Access = JSON.parse(file);
  return { ...pixel, access };
}

async function start(program: string, ready: RegExp): Promise<RunningPixel> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pixel-e2e-'));
  const port = await freePort();
  const env = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]));
  const child = spawn(process.execPath, [join(api, program)], {
    env: {
      ...env,
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      // So that the visitors of a test may come from addresses of their own.
      TRUST_PROXY: '127.0.0.1,::1',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const exited = once(child, 'close').then(() => child.exitCode ?? child.signalCode);
  const readyLine = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (ready.test(line)) resolve(line);
      });
    exited.then(
      (code) =>
        reject(new Error(`Pixel ended with ${code} before it was ready:\n${said.join('\n')}`)),
      reject,
    );
  });
  return {
    url: `http://localhost:${port}`,
    dataDir,
    readyLine: await readyLine,
    async stop() {
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      child.kill('SIGINT');
      const exitCode = await exited;
      clearTimeout(timer);
      await rm(dataDir, { recursive: true, force: true });
      if (exitCode !== 0) throw new Error(`Pixel did not end well:\n${said.join('\n')}`);
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
