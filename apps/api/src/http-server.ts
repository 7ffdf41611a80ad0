import cookie from '@fastify/cookie';
import { LIMITS } from '@pixel/contract';
import { createRandomPool } from '@pixel/server';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { answerBrokenRequest } from './answer-broken-request.ts';
import { answerError } from './answer-error.ts';
import { answerStream } from './answer-stream.ts';
import { apiDocument } from './api-document.ts';
import { apiExplorer } from './api-explorer.ts';
import { recordApiRoutes } from './api-routes.ts';
import { attachmentRoutes } from './attachment-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { bodyDeadline } from './body-deadline.ts';
import { chatPage } from './chat-page.ts';
import type { Door } from './door.ts';
import { exportRoutes } from './export-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { collectMetrics } from './metrics.ts';
import { pictureRoutes } from './picture-routes.ts';
import { refuseCredentialsInAddress } from './refuse-credentials-in-address.ts';
import { restDoor } from './rest-door.ts';
import { secure, securityHeaders } from './security-headers.ts';
import { staticFiles } from './static-files.ts';
import { trpcDoor } from './trpc-door.ts';
import { uploadRoutes } from './upload-routes.ts';

/** The one origin: admin app, tRPC, REST, widget, hosted chat, health. */
export async function createHttpServer(door: Door): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = door.log;
  const randomForIds = createRandomPool();
  const newRequestId = () => Buffer.from(randomForIds(8)).toString('hex');
  const server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newRequestId,
    clientErrorHandler: answerBrokenRequest(newRequestId),
    requestIdHeader: false,
    trustProxy: door.env.trustProxy,
    bodyLimit: LIMITS.jsonBodyBytes,
    connectionTimeout: 0,
    requestTimeout: 10 * 60_000,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 500 },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    // What the router itself refuses (a broken or endless address) reaches neither hooks nor the handler below.
    frameworkErrors: (error, request, reply) => {
      secure(door, { request, reply });
      return answerError(door, { request, reply }, error);
    },
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
  });
  // Slow headers hold a socket open for nothing; bodies have the longer limit above for large uploads.
  server.server.headersTimeout = 15_000;
  server.setErrorHandler((error, request, reply) => answerError(door, { request, reply }, error));
  server.addHook('onResponse', async (request, reply) => {
    const { method, id: requestId } = request;
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime);
    door.log.debug({ method, route, status: reply.statusCode, ms, requestId }, 'request');
  });
  securityHeaders(server, door);
  refuseCredentialsInAddress(server);
  bodyDeadline(server);
  recordApiRoutes(server);
  const metrics = collectMetrics(server, door);
  await healthRoutes(server, door, metrics);
  // A worker does jobs; its port is for those who watch over it.
  if (door.env.role === 'worker') return server;
  await server.register(cookie);
  await trpcDoor(server, door);
  await restDoor(server, door);
  await apiDocument(server, door);
  await apiExplorer(server, door);
  await answerStream(server, door);
  await auditRoutes(server, door);
  await exportRoutes(server, door);
  await uploadRoutes(server, door);
  await pictureRoutes(server, door);
  await attachmentRoutes(server, door);
  await chatPage(server, door);
  await staticFiles(server, door);
  return server;
}
