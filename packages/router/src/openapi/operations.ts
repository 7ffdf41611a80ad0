import type { AnyTRPCRouter } from '@trpc/server';
import type * as z from 'zod';
import { listProcedures } from '../procedures.ts';
import type { Access } from '../trpc.ts';
import { handMadeOperations } from './hand-made.ts';

/** One operation of the REST door, whether it is made from a procedure or by hand. */
export interface Operation {
  /** The procedure's name; for a route made by hand the name it would have. */
  readonly id: string;
  readonly method: string;
  /** With `{name}` for path parameters. */
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly input: z.ZodObject | undefined;
  /** Media type and schema of a body that is not the rest of `input` as JSON. */
  readonly body?: { readonly type: string; readonly schema: object; readonly example: string };
  readonly output: z.ZodType | undefined;
  /** How the typed client calls it; absent for what it has no call for. */
  readonly sdk?: 'query' | 'mutate' | 'subscribe';
  /** Media type of the answer. */
  readonly answers?: 'application/json' | 'text/event-stream';
}

/** Everything that REST serves, in the router's order, the routes made by hand at the end of their group. */
export function listOperations(router: AnyTRPCRouter): Operation[] {
  const made = listProcedures(router).flatMap(
    ({ name, type, meta, input, output }): Operation[] => {
      const [method, path] = meta.rest?.split(' ') ?? [];
      if (method === undefined || path === undefined) return [];
      const { access = 'admin', summary = name, description } = meta;
      const sdk = SDK_CALLS[type];
      return [{ id: name, method, path, access, summary, description, input, output, sdk }];
    },
  );
  const groups = [...new Set([...made, ...handMadeOperations].map(groupOf))];
  return groups.flatMap((group) =>
    [...made, ...handMadeOperations].filter((operation) => groupOf(operation) === group),
  );
}

const SDK_CALLS = { query: 'query', mutation: 'mutate', subscription: 'subscribe' } as const;

/** The group of an operation: the first part of its name. */
export const groupOf = ({ id }: Pick<Operation, 'id'>): string => id.split('.')[0] ?? id;

/** Names of the path parameters of a path. */
export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Whether the fields travel in the query: such requests have no body. */
export const isQuery = (method: string): boolean => method === 'GET' || method === 'DELETE';
