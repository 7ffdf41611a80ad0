import { ID_PREFIXES } from '@pixel/contract';
import { newId } from '@pixel/core';
import type { TestCtx } from '@pixel/core/testing';
import * as z from 'zod';
import type { Procedure } from '../index.ts';

/** The way to a field of an input; numbers are places in a list. */
export type Path = readonly (string | number)[];

interface Schema {
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Every field of a procedure's input that holds an id, nested ones and lists included, read off its schema. */
export function idPaths({ input }: Procedure): Path[] {
  return input ? pathsIn(schemaOf(input), []) : [];
}

function pathsIn(schema: Schema, path: Path): Path[] {
  if (schema.pattern?.match(/^\^\w{3}_\[/)) return [path];
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => pathsIn(field, [...path, name])),
    ...(items ? pathsIn(items, [...path, 0]) : []),
    ...[...anyOf, ...oneOf].flatMap((choice) => pathsIn(choice, path)),
  ];
}

/** Safe: a JSON Schema by zod has these fields or does not have them. */
function schemaOf(input: z.ZodObject): Schema {
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
}

/** The value at a path; undefined when the way ends before. */
export const readAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => Object(part)[key], value);

/** A copy with another value at a path. */
export function replaceAt(
  value: unknown,
  change: { readonly path: Path; readonly value: unknown },
): unknown {
  const [key, ...rest] = change.path;
  if (key === undefined) return change.value;
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) };
  copy[key] = replaceAt(Object(value)[key], { path: rest, value: change.value });
  return copy;
}

/** An id of the same kind that nobody has. */
export function unknownId(ctx: TestCtx, id: string): string {
  const kinds = Object.entries(ID_PREFIXES);
  const [kind] = kinds.find(([, prefix]) => id.startsWith(`${prefix}_`)) ?? [];
  if (!isKind(kind)) throw new Error(`${id} is of no kind.`);
  return newId(kind, ctx.now(), ctx.randomBytes);
}

const isKind = (kind: string | undefined): kind is keyof typeof ID_PREFIXES =>
  kind !== undefined && Object.hasOwn(ID_PREFIXES, kind);
