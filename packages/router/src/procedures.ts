import type { AnyTRPCProcedure, AnyTRPCRouter } from '@trpc/server';
import * as z from 'zod';
import type { Meta } from './trpc.ts';

/** What a procedure states about itself, for the doors, the document and the tests that are made from the router. */
export interface Procedure {
  /** As the typed client calls it: `clients.list`. */
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly meta: Meta;
  readonly input: z.ZodObject | undefined;
  readonly output: z.ZodType | undefined;
}

/** All procedures of a router in the order in which it names them. */
export function listProcedures(router: AnyTRPCRouter): Procedure[] {
  return Object.entries(proceduresOf(router)).map(([name, { _def }]) => ({
    name,
    type: _def.type,
    meta: metaOf(_def.meta),
    input: inputOf(_def),
    output: outputOf(_def),
  }));
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

function outputOf(def: AnyTRPCProcedure['_def']): z.ZodType | undefined {
  return 'output' in def && def.output instanceof z.ZodType ? def.output : undefined;
}
