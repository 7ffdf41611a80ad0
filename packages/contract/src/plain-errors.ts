import * as z from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  ...{ string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false' },
  ...{ array: 'a list', object: 'an object', record: 'an object', null: 'null' },
};

/** What has a length, and what that counts. */
const UNITS: Readonly<Record<string, string>> = { string: 'character', array: 'item' };

// What schemas say where they do not say it themselves. Everything that reads a schema imports this file by `fields.ts`.
z.config({ localeError: (issue) => say(issue) });

/** What is wrong with a value, as it follows the name of its field. The value itself is not repeated. */
function say(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is required' : `must be ${kindOf(issue.expected)}`;
    case 'too_small':
      return bound('at least', { ...issue, limit: issue.minimum });
    case 'too_big':
      return bound('at most', { ...issue, limit: issue.maximum });
    case 'invalid_value':
      return `must be ${oneOf(issue.values)}`;
    case 'invalid_format':
      return issue.format === 'datetime' ? 'is not a time (2026-01-31T12:00:00Z)' : 'is not valid';
    case 'unrecognized_keys':
      return `has fields that are not known: ${issue.keys.slice(0, 5).join(', ').slice(0, 200)}`;
    case 'invalid_union':
      return 'has none of the forms that it may have';
    default:
      return 'is not valid';
  }
}

const kindOf = (expected: string) => KINDS[expected] ?? `of the kind ${expected}`;

interface Bound {
  readonly origin: string;
  readonly limit: number | bigint;
  readonly inclusive?: boolean;
}

function bound(side: 'at least' | 'at most', { origin, limit, inclusive }: Bound): string {
  const unit = UNITS[origin];
  if (unit !== undefined) return `must have ${side} ${limit} ${unit}${limit === 1 ? '' : 's'}`;
  if (inclusive !== false) return `must be ${side} ${limit}`;
  return `must be ${side === 'at least' ? 'more' : 'less'} than ${limit}`;
}

function oneOf(values: readonly unknown[]): string {
  const last = String(values.at(-1));
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}
