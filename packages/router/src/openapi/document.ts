import { ErrorCode } from '@pixel/contract';
import type { AnyTRPCRouter } from '@trpc/server';
import { HTTP_STATUS } from '../errors.ts';
import { describeOperation } from './describe-operation.ts';
import { groupOf, listOperations } from './operations.ts';
import { collectSchemas, type Json } from './schemas.ts';
import { TAGS } from './tags.ts';

/** The whole REST door as an OpenAPI 3.1 document. `url` is the origin under which it is served. */
export function openApiDocument(
  router: AnyTRPCRouter,
  about: { readonly version: string; readonly url: string },
): Json {
  const schemas = collectSchemas();
  const operations = listOperations(router);
  const paths: Record<string, Json> = {};
  for (const operation of operations)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOperation(operation, schemas),
    };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pixel',
      version: about.version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: about.url }],
    tags: [...new Set(operations.map(groupOf))].map((group) => {
      const { name, about: description } = TAGS[group] ?? { name: group, about: '' };
      return { name, ...(description && { description }) };
    }),
    paths,
    components: {
      schemas: schemas.components(),
      responses: errorResponses(),
      securitySchemes: {
        session: {
          type: 'http',
          scheme: 'bearer',
          description: 'The `token` of `POST /api/auth/login`.',
        },
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'pxl_…',
          description: 'An API key with scopes: `chat` asks, `read` reads, `manage` changes.',
        },
      },
    },
  };
}

const DESCRIPTION = [
  'Send `Authorization: Bearer <session token or API key>`. Bodies and answers are JSON in camelCase, times are ISO 8601 in UTC.',
  'Lists take `limit` and `cursor` and answer `{ items, nextCursor, total }`: pass `nextCursor` on until it is null.',
  'Errors are `{ "error": { code, message, fields?, requestId, retryAfterSeconds? } }`. What is not yours is answered as what does not exist.',
].join('\n\n');

const MEANING = {
  invalid: 'The input is not valid; `fields` names what is wrong.',
  unauthenticated: 'Nobody is signed in, or the token or key is not valid.',
  reauthenticate: 'Allowed once you prove your password again.',
  forbidden:
    'You may not do this; with the code `reauthenticate` not before you prove your password again.',
  'not-found': 'It does not exist, or it is not yours.',
  conflict: 'It was changed meanwhile, or exists already.',
  'too-large': 'The body is too large.',
  'over-quota': 'Too many requests: wait for the seconds of `Retry-After`.',
  'upgrade-required': 'The program is too old for this server.',
  'consent-required': 'The visitor has to agree first.',
  'proof-required': 'The call has to come with a proof of work.',
  unavailable: 'A part of the system does not answer just now.',
  internal: 'Something went wrong on our side.',
} satisfies Record<ErrorCode, string>;

/** Only the widget hears these. */
const OF_WIDGET: readonly ErrorCode[] = ['upgrade-required', 'consent-required', 'proof-required'];

/** One response a status, each with an example of the one shape of errors. */
function errorResponses(): Json {
  const told = ErrorCode.options.filter((code) => !OF_WIDGET.includes(code));
  const responses = told.map((code) => [
    String(HTTP_STATUS[code]),
    errorResponse(code, MEANING[code]),
  ]);
  const wrongType = errorResponse('invalid', 'The body has another content type.');
  return Object.fromEntries([...responses, ['415', wrongType]]);
}

const errorResponse = (code: ErrorCode, description: string): Json => ({
  description,
  ...(code === 'over-quota' && {
    headers: {
      'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
    },
  }),
  content: {
    'application/json': {
      schema: { $ref: '#/components/schemas/ErrorBody' },
      example: { error: { code, message: description, requestId: '5f0c2a9be1d34e77' } },
    },
  },
});
