import { AddSource, BotId, SourceConfig } from '@pixel/contract';
import { appRouter, createCaller, type RestRoute, restRoutes } from '@pixel/router';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Door } from './door.ts';
import { requestCtx } from './request-ctx.ts';
import { requestSignal } from './request-signal.ts';

/** Serves every procedure that names a REST route: same input, output and rules. */
export async function restDoor(server: FastifyInstance, door: Door): Promise<void> {
  for (const route of restRoutes(appRouter))
    server.route({
      method: route.method,
      url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      handler: async (request, reply) => {
        const ctx = await requestCtx(door, { request, reply }, 'staff');
        return route.call(ctx, inputOf(request, route), requestSignal(reply));
      },
    });

  // The source's fields are the whole body here; the procedure keeps them apart from the bot.
  server.post('/api/chatbots/:botId/sources', async (request, reply) => {
    const ctx = await requestCtx(door, { request, reply }, 'staff');
    const { botId } = BotParams.parse(request.params);
    const source = SourceConfig.parse(request.body);
    return createCaller(ctx).sources.add(AddSource.parse({ botId, source }));
  });
}

export const BotParams = z.object({ botId: BotId });

/** Body or query with the path parameters, which win. Without any of them nothing, for procedures without input. */
function inputOf(request: FastifyRequest, { input, method }: RestRoute): unknown {
  if (!input) return undefined;
  const isRead = method === 'GET' || method === 'DELETE';
  const values = isRead ? fromQuery(record(request.query), input) : record(request.body);
  return { ...values, ...record(request.params) };
}

/** Query strings carry only text: `true` and `false` mean booleans where the schema wants one. */
function fromQuery(query: Readonly<Record<string, unknown>>, input: z.ZodObject) {
  return Object.fromEntries(
    Object.entries(query).map(([key, value]) => [
      key,
      wantsBoolean(input.shape[key]) && (value === 'true' || value === 'false')
        ? value === 'true'
        : value,
    ]),
  );
}

function wantsBoolean(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return wantsBoolean(schema.unwrap());
  return schema instanceof z.ZodBoolean;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
