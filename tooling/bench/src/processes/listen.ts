import { once } from 'node:events';
import type { Server } from 'node:http';

/** Listens on a free port of the loopback address; returns the address. */
export async function listen(server: Server): Promise<string> {
  // Readers keep their connections: a server that cuts them between two rounds would be measured by its errors.
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return `http://127.0.0.1:${address.port}`;
}
