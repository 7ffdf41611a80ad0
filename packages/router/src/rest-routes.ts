import { type AnyTRPCProcedure, type AnyTRPCRouter, callTRPCProcedure } from '@trpc/server';
import * as z from 'zod';
import type { RequestCtx } from './context.ts';
import type { Meta } from './trpc.ts';

/** A procedure as REST: the door turns a request into one input object and calls it. */
export interface RestRoute {
  readonly procedure: string;
  readonly method: string;
  /** With `{name}` for path parameters, which are input fields. */
  readonly path: string;
  readonly input: z.ZodObject | undefined;
  call(ctx: RequestCtx, input: unknown, signal: AbortSignal): Promise<unknown>;
}

/** All procedures of a router that name a REST route. */
export function restRoutes(router: AnyTRPCRouter): RestRoute[] {
  return Object.entries(proceduresOf(router)).flatMap(([procedure, { _def }]) => {
    const { rest } = metaOf(_def.meta);
    const [method, path] = rest?.split(' ') ?? [];
    if (method === undefined || path === undefined) return [];
    const input = inputOf(_def);
    return {
      procedure,
      method,
      path,
      input,
      call: (ctx, value, signal) =>
        callTRPCProcedure({
          router,
          path: procedure,
          type: _def.type,
          ctx,
          getRawInput: async () => value,
          signal,
          batchIndex: 0,
        }),
    };
  });
}

/** Safe: `_def.procedures` of a built router is its flat record of procedures, typed `any` by the library. */
function proceduresOf(router: AnyTRPCRouter): Record<string, AnyTRPCProcedure> {
  return router._def.procedures as Record<string, AnyTRPCProcedure>;
}

/** Safe: every procedure is made by the builder in trpc.ts, whose meta has this type. */
function metaOf(meta: unknown): Meta {
  return (meta ?? {}) as Meta;
}

function inputOf(def: AnyTRPCProcedure['_def']): z.ZodObject | undefined {
  const [first]: unknown[] = 'inputs' in def && Array.isArray(def.inputs) ? def.inputs : [];
  return first instanceof z.ZodObject ? first : undefined;
}
