import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from './door.ts';

/** The policy of our pages; `pictures` are further sources of which they may show pictures. */
export const pagePolicy = (...pictures: readonly string[]): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self' data:", ...pictures].join(' '),
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The admin app, which shows pictures that it has fetched, and everything without a policy of its own. */
const PAGE_POLICY = pagePolicy('blob:');

/** Headers of every answer, errors included. A route may set its own policy afterwards. */
export function securityHeaders(server: FastifyInstance, door: Door): void {
  server.addHook('onRequest', async (request, reply) => secure(door, { request, reply }));
}

/** The same for an answer that no hook sees: one to a request that no route could be looked up for. */
export function secure(
  { env }: Pick<Door, 'env'>,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): void {
  reply.headers({
    'content-security-policy': PAGE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'x-request-id': request.id,
  });
  if (env.publicUrl.startsWith('https:'))
    reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  if (/^\/(api|trpc)\//.test(request.url)) reply.header('cache-control', 'no-store');
}
