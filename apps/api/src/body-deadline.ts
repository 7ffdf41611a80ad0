import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Longest that the body of a call may take. Files are read by their routes, which have the server's longer limit. */
const BODY_MS = 60_000;

/** Closes connections whose JSON does not come to its end: one byte every few seconds holds a socket for ever. */
export function bodyDeadline(server: FastifyInstance, mostMs = BODY_MS): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  server.addHook('preParsing', async (request) => {
    if (request.raw.complete) return;
    const timer = setTimeout(() => request.raw.destroy(), mostMs);
    timers.set(request, timer.unref());
  });
  const isRead = async (request: FastifyRequest) => clearTimeout(timers.get(request));
  server.addHook('preValidation', isRead);
  server.addHook('onResponse', isRead);
}
