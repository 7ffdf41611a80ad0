import type { AnyTRPCRouter } from '@trpc/server';
import { listProcedures } from '../procedures.ts';
import { handMadeOperations } from './hand-made.ts';
import type { Operation } from './operation.ts';

/** Everything that REST serves, in the router's order, the routes made by hand at the end of their group. */
export function listOperations(router: AnyTRPCRouter): Operation[] {
  const made = listProcedures(router).flatMap(
    ({ name, type, meta, input, output }): Operation[] => {
      const [method, path] = meta.rest?.split(' ') ?? [];
      if (method === undefined || path === undefined) return [];
      const { access = 'admin', summary = name, description, proof } = meta;
      const sdk = SDK_CALLS[type];
      const about = { access, summary, description, ...(proof && { proof }) };
      return [{ id: name, method, path, ...about, input, output, sdk }];
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
