import type { Procedure } from '../index.ts';
import type { Fixture } from './fixtures/index.ts';
import { type JsonSchema, jsonSchemaOf } from './ids.ts';
import { type Caller, PASSWORD, SHOP, type World } from './world.ts';

type Given = World & { readonly caller: Caller };

/**
 * Valid input read off a procedure's schema: what it needs, and every id that it can take, of client A. For procedures whose
 * input needs no more sense than that; the matrix fails where it does, and then a fixture is to be written.
 */
export function deriveFixture({ input }: Procedure): Fixture {
  if (!input) return {};
  const schema = jsonSchemaOf(input);
  const { properties = {}, required = [] } = schema;
  // An id that a list can do without only narrows it.
  const filters = Object.keys(properties).filter(
    (key) => 'cursor' in properties && !required.includes(key),
  );
  // Who sends a message names it, so that a retry is the same message.
  const fresh = 'text' in properties && 'messageId' in properties ? ['messageId'] : [];
  return {
    input: (given) => {
      const named = fresh.map((key) => [key, given.ctx.newId('message')] as const);
      return { ...Object(valueFor('', { schema, given })), ...Object.fromEntries(named) };
    },
    ...{ filters, fresh },
  };
}

function valueFor(
  name: string,
  { schema, given }: { readonly schema: JsonSchema; readonly given: Given },
): unknown {
  const { properties, required = [], items, type, pattern, format } = schema;
  const [choice] = schema.oneOf ?? schema.anyOf ?? [];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (choice) return valueFor(name, { schema: choice, given });
  if (properties)
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([key, field]) => required.includes(key) || holdsId(field))
        .map(([key, field]) => [key, valueFor(key, { schema: field, given })]),
    );
  if (items) return [valueFor(name, { schema: items, given })];
  const [, prefix] = pattern?.match(ID) ?? [];
  if (prefix !== undefined) return idFor(prefix, given);
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'object') return {};
  if (format === 'date-time') return new Date(given.ctx.now().getTime() + 86_400_000).toISOString();
  return TEXTS.find(([names]) => names.test(name))?.[1] ?? 'Rosa';
}

const ID = /^\^(\w{3}(?:_pub)?_)\[/;

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/email/i, 'person@agency.example'],
  [/password/i, PASSWORD],
  [/url|website/i, 'https://shop.example/page'],
  [/origin/i, SHOP],
  [/question|query|text|search/i, 'Does Rosa deliver to Norway?'],
  [/language|locale/i, 'en'],
  [/cursor/i, ''],
];

function holdsId({ pattern, properties = {}, items, oneOf = [], anyOf = [] }: JsonSchema): boolean {
  return (
    (pattern !== undefined && ID.test(pattern)) ||
    [...Object.values(properties), ...(items ? [items] : []), ...oneOf, ...anyOf].some(holdsId)
  );
}

/** An id of client A's, the one that the world names or the first row of its kind. */
function idFor(prefix: string, { a, ctx, caller, callers }: Given): string | undefined {
  const named = [
    ...[a.client.id, a.bot.id, a.bot.publicId, a.source.id, a.conversationId, a.visit.replyId],
    ...[caller.apiKeyId, callers.user.userId],
  ];
  const own = named.find((id) => id?.startsWith(prefix));
  if (own !== undefined) return own;
  const rows = Object.values(ctx.tables).flatMap((table) => [...table]);
  const found = rows.find(
    ([key, row]) => String(key).startsWith(prefix) && JSON.stringify(row).includes(a.client.id),
  );
  return found && String(found[0]);
}
