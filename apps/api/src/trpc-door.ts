import { LIMITS } from '@pixel/contract';
import { appRouter, toPublicError, toTRPCError } from '@pixel/router';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { allowWidgetOrigin } from './allow-widget-origin.ts';
import type { Door } from './door.ts';
import { requestCtx } from './request-ctx.ts';
import { leaveWithCaller } from './request-signal.ts';
import { notJson } from './rest-door.ts';

const PREFIX = '/trpc';
/** Longest list of procedures in a path: ten calls of the longest name. */
const PATH_LENGTH = 400;

/** Serves the router to browsers and typed clients. */
export async function trpcDoor(server: FastifyInstance, door: Door): Promise<void> {
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const path = procedurePath(request);
      if (path.length > PATH_LENGTH) throw tooLong();
      // Multipart is a content type that other sites may send without asking, and no limit counts its parts.
      const type = request.headers['content-type'];
      if (type !== undefined && !/^application\/json(;|$)/i.test(type)) throw notJson();
      if (isWidgetPath(path)) await allowWidgetOrigin(door, { request, reply }, 'GET, POST');
      if (request.method === 'OPTIONS') return reply.code(204).send();
    });
    leaveWithCaller(scope);
    scope.options(`${PREFIX}/*`, async (_request, reply) => reply.code(204).send());
    await scope.register(fastifyTRPCPlugin, {
      prefix: PREFIX,
      trpcOptions: {
        router: appRouter,
        maxBatchSize: LIMITS.batchCalls,
        // Subscriptions by POST: a question in an address lands in the logs of proxies. Never a mutation by GET.
        allowMethodOverride: true,
        createContext: async ({ req, res }) => {
          const audience = isWidgetPath(procedurePath(req)) ? 'visitor' : 'staff';
          try {
            return await requestCtx(door, { request: req, reply: res }, audience);
          } catch (cause) {
            throw toTRPCError(cause);
          }
        },
        responseMeta: ({ errors }) => {
          const seconds = errors
            .map((error) => toPublicError(error, '').body.retryAfterSeconds)
            .find((value) => value !== undefined);
          return seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } };
        },
        onError: ({ error, path, ctx }) => {
          if (error.code !== 'INTERNAL_SERVER_ERROR') return;
          door.log.error({ err: error.cause ?? error, path, requestId: ctx?.requestId }, 'bug');
        },
      } satisfies FastifyTRPCPluginOptions<typeof appRouter>['trpcOptions'],
    });
  });
}

const tooLong = () => Object.assign(new Error('The address is too long.'), { statusCode: 414 });

const procedurePath = (request: FastifyRequest) =>
  decodePath((request.url.split('?')[0] ?? '').slice(PREFIX.length + 1));

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const isWidgetPath = (path: string) => path.split(',').every((name) => name.startsWith('widget.'));
