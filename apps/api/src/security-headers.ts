import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';

/** The admin app and everything without a policy of its own. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer, errors included. A route may set its own policy afterwards. */
export function securityHeaders(server: FastifyInstance, { env }: Door): void {
  const isHttps = env.publicUrl.startsWith('https:');
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'x-request-id': request.id,
    });
    if (isHttps) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (/^\/(api|trpc)\//.test(request.url)) reply.header('cache-control', 'no-store');
  });
}
