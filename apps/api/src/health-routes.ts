import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Door } from './door.ts';
import type { Metrics } from './metrics.ts';

/** `/healthz` the process, `/readyz` each part by name, `/metrics` for Prometheus (token or loopback only). */
export async function healthRoutes(
  server: FastifyInstance,
  door: Door,
  metrics: Metrics,
): Promise<void> {
  server.get('/healthz', async () => ({ ok: true }));

  server.get('/readyz', async (_request, reply) => {
    const readiness = await door.isReady();
    const ok = readiness.ok && !door.isStopping();
    return reply.code(ok ? 200 : 503).send({ ok, parts: readiness.parts });
  });

  server.get('/metrics', async (request, reply) => {
    if (!mayScrape(request, door.env.metricsToken)) return reply.callNotFound();
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.render());
  });
}

function mayScrape(request: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined) {
    const { remoteAddress = '' } = request.raw.socket;
    return (
      /^(::ffff:)?127\.|^::1$/.test(remoteAddress) &&
      request.headers['x-forwarded-for'] === undefined
    );
  }
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
