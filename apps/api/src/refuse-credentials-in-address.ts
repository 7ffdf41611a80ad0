import { DomainError } from '@pixel/core';
import type { FastifyInstance } from 'fastify';

/** Names under which programs put a key or a token into an address, in small letters and without signs. */
const NAMES = new Set([
  ...['apikey', 'key', 'token', 'accesstoken', 'authtoken', 'sessiontoken', 'session'],
  ...['authorization', 'bearer', 'xapikey'],
]);

/**
 * Refuses every call whose address carries a credential: addresses are written to logs and histories on their way here, so
 * such a key is to be replaced, not to be used.
 */
export function refuseCredentialsInAddress(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ url }) => {
    const [path = '', query] = url.split('?', 2);
    if (query === undefined || !/^\/(api|trpc)\//.test(path)) return;
    for (const name of new URLSearchParams(query).keys())
      if (NAMES.has(name.toLowerCase().replaceAll(/[^a-z]/g, '')))
        throw new DomainError(
          'invalid',
          'Send keys and tokens in the Authorization header. Replace this one: an address is no place for a secret.',
          { fields: { [name.slice(0, 100)]: 'does not belong into an address' } },
        );
  });
}
