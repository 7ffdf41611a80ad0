import { type AnyTRPCRouter, callTRPCProcedure } from '@trpc/server';
import type * as z from 'zod';
import type { RequestCtx } from './context.ts';
import { listProcedures } from './procedures.ts';

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
  return listProcedures(router).flatMap(({ name, type, meta, input }) => {
    const [method, path] = meta.rest?.split(' ') ?? [];
    if (method === undefined || path === undefined) return [];
    return {
      procedure: name,
      method,
      path,
      input,
      call: (ctx, value, signal) =>
        callTRPCProcedure({
          ...{ router, path: name, type, ctx, signal, batchIndex: 0 },
          getRawInput: async () => value,
        }),
    };
  });
}
