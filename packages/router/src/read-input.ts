import { TRPCError } from '@trpc/server';
import * as z from 'zod';

/** Reads what came in at a door that is no procedure. Throws what a procedure throws for a bad input, with the field's name. */
export function readInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw new TRPCError({ code: 'BAD_REQUEST', cause: error });
}

/**
 * The values of a query string as the kinds that `input` wants: numbers, booleans and lists. A text that is no such value
 * stays a text, and the schema refuses it by name.
 */
export function readQuery(
  input: z.ZodObject,
  query: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([key, value]) => {
      const kind = Object.hasOwn(input.shape, key) ? kindOf(input.shape[key]) : undefined;
      return [key, fromText(kind, value)];
    }),
  );
}

function fromText(kind: z.ZodType | undefined, value: unknown): unknown {
  if (kind instanceof z.ZodArray)
    return [value].flat().map((one) => fromText(kindOf(kind.element), one));
  if (typeof value !== 'string') return value;
  if (kind instanceof z.ZodNumber && /^-?\d{1,15}(\.\d{1,10})?$/.test(value)) return Number(value);
  if (kind instanceof z.ZodBoolean && /^(true|false)$/.test(value)) return value === 'true';
  return value;
}

/** The kind under what only says that a value may be missing or is changed afterwards. */
function kindOf(schema: unknown): z.ZodType | undefined {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  )
    return kindOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return kindOf(schema.in);
  return schema instanceof z.ZodType ? schema : undefined;
}
