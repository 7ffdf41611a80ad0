import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Ctx } from '@pixel/core';
import { type Environment, openHouse } from '@pixel/server';
import type { Logger } from 'pino';
import { type DemoBots, demoPages } from './demo-pages.ts';
import type { Door } from './door.ts';
import { createHttpServer } from './http-server.ts';
import { trimMemory } from './trim-memory.ts';

const apps = join(import.meta.dirname, '../..');
/** Time in which open answers may end before they are cut off, in milliseconds. */
const GRACE_MS = 20_000;
const LAST_WORDS_MS = 100;

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export interface Pixel {
  /** Where it listens. */
  readonly url: string;
  readonly base: Door['base'];
  readonly asSystem: (job: string) => Ctx;
  stop(): Promise<void>;
}

/** Opens the house and, in a role that serves, the HTTP floor. `demo` adds the shop page. */
export async function startPixel(options: {
  readonly env: Environment;
  readonly log: Logger;
  readonly demo?: DemoBots;
}): Promise<Pixel> {
  const { env, log } = options;
  const house = await openHouse({ env, log, version });
  let stopping = false;
  const closing = new AbortController();
  const door: Door = {
    env,
    log,
    version,
    base: house.base,
    status: house.status,
    isReady: house.isReady,
    isStopping: () => stopping,
    closing: closing.signal,
    assets: {
      admin: join(apps, 'admin/dist'),
      explorer: join(apps, 'explorer/dist'),
      widget: join(apps, 'widget/dist'),
    },
  };
  const server = await createHttpServer(door);
  if (options.demo) await demoPages(server, door, options.demo);
  await server.listen({ port: env.port, host: env.host });
  if (env.role !== 'web') await house.startWorkers();
  trimMemory();

  return {
    url: env.publicUrl,
    base: house.base,
    asSystem: house.asSystem,
    async stop() {
      stopping = true;
      const grace = AbortSignal.timeout(GRACE_MS);
      const settled = house.base.runs.settled();
      await Promise.race([
        settled,
        new Promise((resolve) => grace.addEventListener('abort', resolve, { once: true })),
      ]);
      closing.abort();
      // The last words of streams leave before their connections go.
      await delay(LAST_WORDS_MS);
      server.server.closeAllConnections();
      await server.close();
      await house.close();
    },
  };
}
