import * as contract from '@pixel/contract';
import * as z from 'zod';

/** A JSON Schema (2020-12) or a part of the document, as plain JSON. */
export type Json = { readonly [key: string]: unknown };

/** The schemas of the document: what several answers share is named once. */
export interface Schemas {
  /** The schema of an answer: a reference for everything that the contract names. */
  output(name: string, schema: z.ZodType): Json;
  /** `components.schemas`: every name that was asked for, with those that it rests on. */
  components(): Json;
}

/** Schemas of what goes out, by the contract's own names. */
export function collectSchemas(): Schemas {
  const registry = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(contract))
    if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion)
      registry.add(schema, { id });
  const used = new Set<string>(['ErrorBody']);
  const convert = () =>
    z.toJSONSchema(registry, {
      ...OPTIONS,
      io: 'output',
      uri: (id) => `#/components/schemas/${id}`,
    }).schemas;
  return {
    output(name, schema) {
      if (schema instanceof z.ZodObject && Object.keys(schema.shape).length === 0)
        return { type: 'object' };
      const id = registry.get(schema)?.id ?? name;
      if (!registry.has(schema)) registry.add(schema, { id });
      used.add(id);
      return { $ref: `#/components/schemas/${id}` };
    },
    components() {
      const all = new Map<string, Json>(Object.entries(convert()));
      return Object.fromEntries(
        [...reachable(all, used)].sort().map((id) => [id, bare(all.get(id) ?? {})]),
      );
    },
  };
}

/** The schema of what comes in, without references: every field is in view. */
export const inputSchema = (schema: z.ZodType): Json =>
  bare(z.toJSONSchema(schema, { ...OPTIONS, io: 'input' }));

const OPTIONS = {
  ...({ target: 'draft-2020-12', unrepresentable: 'any', reused: 'inline' } as const),
  /** What every reader of JSON knows already is left out: safe integers, and the spelling of dates and addresses. */
  override: ({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }) => {
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  },
};

/** The document says once which JSON Schema it speaks, and names its schemas itself. */
function bare({ $schema: _, $id: __, id: ___, ...schema }: Json): Json {
  return schema;
}

function reachable(all: ReadonlyMap<string, Json>, roots: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const text = JSON.stringify(all.get(id) ?? {});
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      waiting.push(name);
  }
  return found;
}
