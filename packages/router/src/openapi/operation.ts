import type * as z from 'zod';
import type { Access, Meta } from '../trpc.ts';

/** One operation of the REST door, whether it is made from a procedure or by hand. */
export interface Operation {
  /** The procedure's name; for a route made by hand the name it would have. */
  readonly id: string;
  readonly method: string;
  /** With `{name}` for path parameters. */
  readonly path: string;
  readonly access: Access;
  /** Whether it needs a fresh proof of the password, as in the procedure's `Meta`. */
  readonly proof?: Meta['proof'];
  readonly summary: string;
  readonly description?: string | undefined;
  readonly input: z.ZodObject | undefined;
  /** Media type and schema of a body that is not the rest of `input` as JSON. */
  readonly body?: { readonly type: string; readonly schema: object; readonly example: string };
  readonly output: z.ZodType | undefined;
  /** How the typed client calls it; absent for what it has no call for. */
  readonly sdk?: 'query' | 'mutate' | 'subscribe';
  /** Media type of the answer. */
  readonly answers?:
    | 'application/json'
    | 'text/event-stream'
    | 'text/csv'
    | 'application/x-ndjson'
    | 'application/octet-stream';
}
