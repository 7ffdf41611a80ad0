import * as fc from 'fast-check';
import type { Procedure } from '../index.ts';
import { type JsonSchema, jsonSchemaOf, type Path, replaceAt } from './ids.ts';

const DEEP = 1_000;

/** Values that have broken somebody's API before: wrong types, filters of query builders, names of prototypes, text that no store takes. */
export const HOSTILE: readonly unknown[] = [
  ...[null, undefined, true, false, 0, -1, 1.5, 2 ** 53 + 1, Number.NaN, Number.POSITIVE_INFINITY],
  ...[[], {}, [[]], [null], { not: null }, { contains: '' }, { path: [], equals: 1 }, { $ne: 1 }],
  ...['', ' ', '\u0000', 'a\u0000b', '\ud800', '\udfff x', '\u202Eabc', '👩‍👩‍👧‍👧', '\ufeff', 'İ'],
  ...['__proto__', 'constructor', 'prototype', 'toString', '0', '-1', '1e309', 'null', 'undefined'],
  ...[
    "' OR 1=1 --",
    '"; DROP TABLE users;--',
    '%',
    '_',
    '\\',
    '#{7*7}',
    '{{7*7}}',
    '../../etc/passwd',
  ],
  ...[
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'http://',
    'http://[::1',
    'https://a:b@c',
  ],
  ...['2026-13-45T99:99:99Z', '0000-00-00', 'bot_', `bot_${'u'.repeat(26)}`, 'x'.repeat(20_000)],
  JSON.parse('{"__proto__":{"polluted":1}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'),
  ...[Array(3_000).fill(1), Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [i, i]))],
  nested(DEEP),
];

/** A list in a list in a list. */
function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'x');
}

/** Keys that a merge without care writes into every object. */
const POLLUTING = [
  '__proto__',
  'constructor',
  'prototype',
  '__proto__.x',
  'constructor[prototype]',
];

/** How one call is made: from a valid input or from the schema, as a value to be resolved when the world is known. */
export type Attempt =
  | { readonly from: 'fixture'; readonly path: Path; readonly value: unknown }
  | { readonly from: 'schema'; readonly value: unknown }
  | { readonly from: 'key'; readonly key: string; readonly value: unknown }
  | { readonly from: 'nothing'; readonly value: unknown };

/** Attempts at one procedure: one field of a valid input gone wrong, the schema's own shape at random, keys too many, or anything. */
export function attemptsAt({ input }: Procedure, ids: readonly string[]): fc.Arbitrary<Attempt> {
  const schema = input ? jsonSchemaOf(input) : {};
  const paths = fieldsOf(schema, []);
  const hostile = fc.constantFrom(...HOSTILE);
  const value = fc.oneof(hostile, fc.anything({ maxDepth: 2 }), fc.constantFrom(...ids));
  return fc.oneof(
    ...(paths.length === 0
      ? []
      : [
          {
            weight: 4,
            arbitrary: fc.record({
              from: fc.constant('fixture' as const),
              path: fc.constantFrom(...paths),
              value,
            }),
          },
        ]),
    {
      weight: 4,
      arbitrary: fc.record({
        from: fc.constant('schema' as const),
        value: shapedLike(schema, ids),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...{ from: fc.constant('key' as const), key: fc.constantFrom(...POLLUTING), value },
      }),
    },
    { weight: 1, arbitrary: fc.record({ from: fc.constant('nothing' as const), value }) },
  );
}

/** The input of an attempt, given the valid one. */
export function inputOf(attempt: Attempt, valid: unknown): unknown {
  switch (attempt.from) {
    case 'fixture':
      return replaceAt(valid, { path: attempt.path, value: attempt.value });
    case 'key':
      // An own key of this name, as JSON brings it; an assignment would set the prototype.
      return Object.defineProperty({ ...Object(valid) }, attempt.key, {
        ...{ value: attempt.value, enumerable: true, configurable: true, writable: true },
      });
    case 'schema':
    case 'nothing':
      return attempt.value;
  }
}

function fieldsOf(
  { properties = {}, items, oneOf = [], anyOf = [] }: JsonSchema,
  path: Path,
): Path[] {
  return [
    ...Object.entries(properties).flatMap(([name, field]): Path[] => [
      [...path, name],
      ...fieldsOf(field, [...path, name]),
    ]),
    ...(items ? [[...path, 0], ...fieldsOf(items, [...path, 0])] : []),
    ...[...oneOf, ...anyOf].flatMap((choice) => fieldsOf(choice, path)),
  ];
}

/** Values in the shape of a schema, at its bounds and a little beyond them. */
function shapedLike(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const { properties, required = [], items, oneOf, anyOf, type, pattern, format } = schema;
  const choices = oneOf ?? anyOf;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (choices) return fc.oneof(...choices.map((choice) => shapedLike(choice, ids)));
  if (properties)
    return fc.record(
      Object.fromEntries(
        Object.entries(properties).map(([k, field]) => [k, shapedLike(field, ids)]),
      ),
      { requiredKeys: [...required] },
    );
  if (items) return fc.array(shapedLike(items, ids), { maxLength: 4 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number')
    return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer(), fc.double());
  if (format === 'date-time')
    return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (format === 'email') return fc.emailAddress();
  const [, prefix] = pattern?.match(/^\^(\w{3}(?:_pub)?_)\[/) ?? [];
  const fitting = ids.filter((id) => prefix !== undefined && id.startsWith(prefix));
  if (fitting.length > 0) return fc.constantFrom(...fitting);
  if (type === 'object') return fc.dictionary(fc.string(), fc.string());
  return fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.constantFrom('en', 'de', '#0f766e', 'https://shop.example', 'Does Rosa deliver to Norway?'),
  );
}

/** The names of everything that all objects share: a polluted prototype has more. */
export const sharedKeys = (): string =>
  [Object, Function, Array, String]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String))
    .join();
