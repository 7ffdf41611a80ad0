import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { portOf } from './port-of.ts';

/** One connection that is to break: that of the next request for `path`, after `bytes` of its answer. */
export interface Cut {
  readonly path: string;
  readonly bytes: number;
}

export interface CutProxy {
  readonly url: string;
  /** Bytes of answers to requests for a path that have passed so far. */
  readonly passed: (path: string) => number;
  /** Cuts that have not happened yet, in their order. */
  readonly cuts: Cut[];
  /** Refuses every connection, and breaks those there are. */
  setAway(isAway: boolean): void;
  close(): void;
}

/** A wire between browser and server that breaks where it is told to. Each has an address of its own: `from`, in 127/8. */
export async function startCutProxy(port: number, from: string): Promise<CutProxy> {
  const sockets = new Set<Socket>();
  const passed = new Map<string, number>();
  const cuts: Cut[] = [];
  let isAway = false;

  const server = createServer((client) => {
    if (isAway) return void client.destroy();
    const upstream = connect({ port, host: '127.0.0.1', localAddress: from });
    let path = '';
    let bytes = 0;
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true).on('error', end).on('close', end);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk) => {
      // A connection serves one request after the other.
      const asked = /^[A-Z]+ \/trpc\/([\w.]+)/.exec(chunk.toString('latin1'))?.[1];
      if (asked) {
        path = asked;
        bytes = 0;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      const cut = cuts[0]?.path === path ? cuts[0] : undefined;
      const room = cut ? cut.bytes - bytes : Number.POSITIVE_INFINITY;
      const part = chunk.subarray(0, Math.max(0, room));
      bytes += part.length;
      passed.set(path, (passed.get(path) ?? 0) + part.length);
      if (part.length === chunk.length) return void client.write(chunk);
      cuts.shift();
      client.end(part, () => client.destroy());
      upstream.destroy();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    passed: (path) => passed.get(path) ?? 0,
    cuts,
    setAway(value) {
      isAway = value;
      if (isAway) for (const socket of sockets) socket.destroy();
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
