import { AddSource, BotId, SourceConfig } from '@pixel/contract';
import { DomainError } from '@pixel/core';
import {
  appRouter,
  createCaller,
  isQuery,
  pathParameters,
  type RestRoute,
  readInput,
  readQuery,
  restRoutes,
} from '@pixel/router';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Door } from './door.ts';
import { requestCtx } from './request-ctx.ts';
import { requestSignal } from './request-signal.ts';

/** Serves every procedure that names a REST route: same input, output and rules. */
export async function restDoor(server: FastifyInstance, door: Door): Promise<void> {
  await server.register(async (scope) => {
    onlyJson(scope);
    for (const made of restRoutes(appRouter)) {
      const route = { ...made, inPath: pathParameters(made.path) };
      scope.route({
        method: route.method,
        url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
        handler: async (request, reply) => {
          const signal = requestSignal(reply);
          const ctx = await requestCtx(door, { request, reply }, 'staff');
          return route.call(ctx, inputOf(request, route), signal);
        },
      });
    }

    // The source's fields are the whole body here; the procedure keeps them apart from the bot.
    scope.post('/api/chatbots/:botId/sources', async (request, reply) => {
      const ctx = await requestCtx(door, { request, reply }, 'staff');
      const { botId } = readInput(BotParams, request.params);
      refuseFields(record(request.query));
      const source = readInput(SourceConfig, bodyOf(request));
      return createCaller(ctx).sources.add(readInput(AddSource, { botId, source }));
    });
  });
}

export const BotParams = z.object({ botId: BotId });

/** JSON and nothing else; an empty body with the content type of JSON is no body. Everything else is answered 415. */
export function onlyJson(scope: FastifyInstance): void {
  const parseJson = scope.getDefaultJsonParser('remove', 'remove');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request, body, done) => {
      if (body === '') done(null, undefined);
      else void parseJson(request, body, done);
    },
  );
  scope.addContentTypeParser('*', (_request, _payload, done) => done(notJson()));
}

/** What is no JSON, as an error of HTTP. */
export const notJson = () =>
  Object.assign(new Error('Send the body as application/json.'), { statusCode: 415 });

/** Body or query, with the path parameters. Without input nothing, and then nothing may come. */
function inputOf(
  request: FastifyRequest,
  { input, method, inPath: names }: RestRoute & { readonly inPath: readonly string[] },
): unknown {
  const query = record(request.query);
  if (!input) {
    refuseFields({ ...query, ...bodyOf(request) });
    return undefined;
  }
  if (!isQuery(method)) refuseFields(query);
  const values = isQuery(method) ? readQuery(input, query) : bodyOf(request);
  const inPath = record(request.params);
  for (const name of names)
    if (Object.hasOwn(values, name) && values[name] !== inPath[name])
      throw refusal(name, 'is given in the path already');
  return { ...values, ...inPath };
}

/** The fields of a JSON body, none without one. Throws DomainError invalid for a list or a bare value. */
export function bodyOf({ body }: FastifyRequest): Readonly<Record<string, unknown>> {
  if (body === undefined || body === null) return {};
  if (typeof body === 'object' && !Array.isArray(body)) return { ...body };
  throw refusal('(body)', 'is not a JSON object');
}

/** Throws DomainError invalid that names the first field, for a place that takes none. */
export function refuseFields(fields: Readonly<Record<string, unknown>>): void {
  const [first] = Object.keys(fields);
  if (first !== undefined) throw refusal(first.slice(0, 100), 'is not a known field');
}

const refusal = (field: string, why: string) =>
  new DomainError('invalid', `${field}: ${why}`, { fields: { [field]: why } });

const record = (value: unknown): Readonly<Record<string, unknown>> => ({ ...Object(value) });
