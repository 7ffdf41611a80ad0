import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BotId, PublicBotId } from '@pixel/contract';
import { createPixel, type Pixel } from '@pixel/sdk';
import { freePort } from './port-of.ts';

const main = join(import.meta.dirname, '../../../../api/src/main.js');
const login = { email: 'ada@agency.example', password: 'correct horse battery' };

const SETUP = /http\S+\/setup\?token=\S+/;

/** A real server with one bot that knows `text`. */
export interface House {
  readonly port: number;
  readonly bot: PublicBotId;
  readonly botId: BotId;
  /** As staff. */
  readonly pixel: Pixel;
  /** Ends the server as Ctrl+C or a power cut does, and starts it again on the same data. */
  restart(signal: 'SIGINT' | 'SIGKILL'): Promise<void>;
  close(): Promise<void>;
}

interface HouseOptions {
  readonly text: string;
  readonly modelUrl: string;
  /** Website on which the bot may be. */
  readonly origin: string;
}

export async function startHouse({ text, modelUrl, origin }: HouseOptions): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pixel-widget-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = (ready: RegExp) =>
    spawnServer(ready, { DATA_DIR: dataDir, PORT: `${port}`, OPENAI_BASE_URL: modelUrl });
  let server = await start(SETUP);
  const setupUrl = SETUP.exec(server.readyLine)?.[0] ?? '';
  const token = new URL(setupUrl).searchParams.get('token') ?? '';
  await createPixel({ url }).auth.setup.mutate({ token, name: 'Ada', ...login });
  const session = await createPixel({ url }).auth.login.mutate(login);
  const pixel = createPixel({ url, apiKey: session.token });
  const client = await pixel.clients.create.mutate({ name: 'Shop' });
  const bot = await pixel.bots.create.mutate({ clientId: client.id, name: 'Pip' });
  const source = { type: 'text', title: 'Handbook', text } as const;
  const { id } = await pixel.sources.add.mutate({ botId: bot.id, source });
  while ((await pixel.sources.get.query({ id })).status !== 'ready')
    await new Promise((resolve) => setTimeout(resolve, 50));
  await pixel.bots.update.mutate({ id: bot.id, allowedOrigins: [origin] });
  return {
    port,
    bot: bot.publicId,
    botId: bot.id,
    pixel,
    async restart(signal) {
      await server.end(signal);
      server = await start(/Pixel is ready/);
    },
    async close() {
      await server.end('SIGINT');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Resolves with the line of its output that matches `ready`. */
async function spawnServer(ready: RegExp, settings: Readonly<Record<string, string>>) {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { PATH, HOME, LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const readyLine = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      if (ready.test(line)) resolve(line);
    });
  });
  const ended = exited.then(() => Promise.reject(new Error(`It ended:\n${said.join('\n')}`)));
  ended.catch(() => undefined);
  return {
    readyLine: await Promise.race([readyLine, ended]),
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      await exited;
    },
  };
}
