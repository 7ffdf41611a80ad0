import { ID_PREFIXES } from '@pixel/contract';
import { newId } from '@pixel/core';
import type { TestCtx } from '@pixel/core/testing';
import * as z from 'zod';
import type { Procedure } from '../index.ts';

/** The way to a field of an input; numbers are places in a list. */
export type Path = readonly (string | number)[];

/** As much of JSON Schema as inputs use. */
export interface JsonSchema {
  readonly type?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** Every field of a procedure's input that holds an id, nested ones and lists included, read off its schema. */
export function idPaths({ input }: Procedure): Path[] {
  return input ? pathsIn(jsonSchemaOf(input), []) : [];
}

function pathsIn(schema: JsonSchema, path: Path): Path[] {
  if (schema.pattern?.match(/^\^\w{3}_\[/)) return [path];
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => pathsIn(field, [...path, name])),
    ...(items ? pathsIn(items, [...path, 0]) : []),
    ...[...anyOf, ...oneOf].flatMap((choice) => pathsIn(choice, path)),
  ];
}

/** Safe: a JSON Schema by zod has these fields or does not have them. */
export function jsonSchemaOf(input: z.ZodObject): JsonSchema {
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
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

/** All ids of a world, of both clients, and one of each that nobody has. */
export function idsOf({ ctx }: { readonly ctx: TestCtx }): string[] {
  const text = JSON.stringify(Object.values(ctx.tables).map((table) => [...table]));
  const found = new Set(text.match(/\b(\w{3}_[0-9a-z]{26}|bot_pub_[0-9a-z]{20})\b/g));
  const known = [...found].filter((id) => isKnownKind(id));
  return [...known, ...known.map((id) => (id.startsWith('bot_pub') ? id : unknownId(ctx, id)))];
}

const isKnownKind = (id: string): boolean =>
  Object.values(ID_PREFIXES).some((prefix) => id.startsWith(`${prefix}_`));
