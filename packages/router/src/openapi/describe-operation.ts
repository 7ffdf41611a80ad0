import { type Example, examples } from './examples.ts';
import type { Operation } from './operation.ts';
import { groupOf, isQuery, pathParameters } from './operations.ts';
import { inputSchema, type Json, type Schemas } from './schemas.ts';
import { TAGS } from './tags.ts';

/** One operation as OpenAPI writes it. */
export function describeOperation(operation: Operation, schemas: Schemas): Json {
  const { id, summary, description, access, proof, input } = operation;
  const example = examples[id];
  const group = groupOf(operation);
  const parameters = parametersOf(operation, example);
  const requestBody = bodyOf(operation, example);
  return {
    operationId: id,
    tags: [TAGS[group]?.name ?? group],
    summary,
    description: [description, WHO[access], proofOf(proof)].filter(Boolean).join('\n\n'),
    security: securityOf(access),
    ...(input && parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    ...(operation.sdk && { 'x-sdk': operation.sdk }),
    responses: { '200': answerOf(operation, schemas, example), ...errorsOf(operation) },
  };
}

const WHO: Readonly<Record<Operation['access'], string>> = {
  open: 'Needs no sign-in.',
  visitor: 'Needs a visitor token.',
  staff: 'Needs a signed-in person; API keys cannot do this.',
  admin: 'Needs a signed-in administrator.',
  'staff or key:chat': 'Needs a signed-in person or an API key with the scope `chat`.',
  'staff or key:read': 'Needs a signed-in person or an API key with the scope `read`.',
  'staff or key:manage':
    'Needs a signed-in person who may manage or an API key with the scope `manage`.',
};

/** People are asked for their password again; keys have none. */
function proofOf(proof: Operation['proof']): string | undefined {
  if (proof === undefined) return undefined;
  const [, field] = proof.split(' ');
  const whom = field === undefined ? 'People need' : `With \`${field}\` people need`;
  return `${whom} a password proof that is not older than ten minutes; without it the answer is 403 with the code \`reauthenticate\`.`;
}

function securityOf(access: Operation['access']): Json[] {
  if (access === 'open') return [];
  const [, scope] = access.split('key:');
  return scope === undefined ? [{ session: [] }] : [{ session: [] }, { apiKey: [scope] }];
}

function parametersOf(operation: Operation, example: Example | undefined): Json[] {
  const { input, method, path, body } = operation;
  if (!input) return [];
  const inPath = pathParameters(path);
  const schema = objectOf(inputSchema(input));
  const [examplePath = '', exampleQuery] = example?.path.split('?') ?? [];
  const query = new URLSearchParams(exampleQuery);
  const givenInPath = examplePath.split('/');
  return Object.entries(schema.properties).flatMap(([name, property]): Json[] => {
    if (inPath.includes(name)) {
      const given = givenInPath[path.split('/').indexOf(`{${name}}`)];
      const shown = given === undefined ? {} : { example: given };
      return [{ name, in: 'path', required: true, schema: property, ...shown }];
    }
    if (!isQuery(method) && body === undefined) return [];
    const given = query.get(name);
    const shown = given === null ? {} : { example: typed(given, property) };
    const required = schema.required.includes(name);
    return [{ name, in: 'query', required, schema: property, ...shown }];
  });
}

/** Numbers and booleans of a query as such, so that the example fits its schema. */
function typed(value: string, schema: unknown): unknown {
  const { type } = objectOf(schema);
  return type === 'integer' || type === 'number' || type === 'boolean' ? JSON.parse(value) : value;
}

function bodyOf(operation: Operation, example: Example | undefined): Json | undefined {
  const { input, method, path, body } = operation;
  const shown = example?.body === undefined ? {} : { example: example.body };
  if (body) return { required: true, content: { [body.type]: { schema: body.schema, ...shown } } };
  if (!input || isQuery(method)) return undefined;
  const { properties, required, ...schema } = objectOf(inputSchema(input));
  const inPath = pathParameters(path);
  const fields = Object.entries(properties).filter(([name]) => !inPath.includes(name));
  if (fields.length === 0) return undefined;
  const needed = required.filter((name) => !inPath.includes(name));
  return {
    required: needed.length > 0,
    content: {
      'application/json': {
        schema: {
          ...schema,
          properties: Object.fromEntries(fields),
          ...(needed.length > 0 && { required: needed }),
        },
        ...shown,
      },
    },
  };
}

function answerOf(operation: Operation, schemas: Schemas, example: Example | undefined): Json {
  const { id, output, answers = 'application/json' } = operation;
  const shown = example === undefined ? {} : { example: example.response };
  const isEvents = answers === 'text/event-stream';
  const name = `${id.replaceAll(/\W(\w)/g, (_, letter: string) => letter.toUpperCase())}Answer`;
  const answer = output ? schemas.output(name, output) : {};
  // OpenAPI 3.1 has no words for the items of a stream: the schema of an event stands beside its text.
  const schema = isEvents ? { type: 'string', contentSchema: answer } : answer;
  return {
    description: isEvents ? 'The events, as they happen.' : 'Done.',
    content: { [answers]: { schema, ...shown } },
  };
}

function errorsOf({ access, input, method }: Operation): Json {
  const isOpen = access === 'open';
  const names = [
    ...(input ? ['400'] : []),
    ...(isOpen ? [] : ['401', '403']),
    ...(input && !isOpen ? ['404'] : []),
    ...(isQuery(method) ? [] : ['409', '413', '415']),
    ...['429', '500', '503'],
  ];
  return Object.fromEntries(
    names.map((status) => [status, { $ref: `#/components/responses/${status}` }]),
  );
}

/** Safe: the schema of a strict object has properties, and required is absent only when none is. */
function objectOf(schema: unknown): {
  readonly type?: string;
  readonly properties: Readonly<Record<string, Json>>;
  readonly required: readonly string[];
} {
  const {
    properties = {},
    required = [],
    ...rest
  } = schema as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return { ...rest, properties, required };
}
